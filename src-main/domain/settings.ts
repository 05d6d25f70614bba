/** Who writes the letters. Empty text means: not set up yet. */
export interface Sender {
  readonly organisation: string;
  readonly street: string;
  readonly postcode: string;
  readonly city: string;
  readonly contactName: string;
  readonly phone: string;
  readonly email: string;
  /** "i. A.", "i. V." or empty, printed before the name under the signature (DIN 5008). */
  readonly signaturePrefix: string;
  readonly signatoryName: string;
}

/** Defaults and switches of the desk. */
export interface Settings {
  readonly sender: Sender;
  /** The Landkreis in running text: "Landkreis Ludwigslust-Parchim". */
  readonly districtName: string;
  readonly defaultDurationMinutes: number;
  /** `HH:mm` at which a meeting starts when only a day is chosen. */
  readonly defaultStartTime: string;
  /** Days between invitation and meeting where the municipality has no own value; a default, not a legal period. */
  readonly defaultLeadTimeDays: number;
  /** Days until a question to the Landkreis comes up again. */
  readonly districtFollowUpDays: number;
  /** Days until a letter to a municipality comes up again; also the date by which it is asked to answer. */
  readonly municipalityFollowUpDays: number;
  /** Days before the end of the order phase in which a meeting is already too close to it. */
  readonly deadlineMarginDays: number;
  /** Share of the eligible households that is expected at a meeting, in percent. */
  readonly participationPercent: number;
  /** Whether the notification area of the system says once a morning what is due. */
  readonly morningNotice: boolean;
  readonly version: number;
}

/** Settings of a new desk (periods: proposals of the field, adjustable). */
export const defaultSettings: Settings = {
  sender: {
    organisation: '',
    street: '',
    postcode: '',
    city: '',
    contactName: '',
    phone: '',
    email: '',
    signaturePrefix: 'i. A.',
    signatoryName: '',
  },
  districtName: '',
  defaultDurationMinutes: 90,
  defaultStartTime: '19:00',
  defaultLeadTimeDays: 14,
  districtFollowUpDays: 7,
  municipalityFollowUpDays: 14,
  deadlineMarginDays: 14,
  participationPercent: 30,
  morningNotice: false,
  version: 0,
};

/** German names of the facts of the sender that a letter needs and that are still missing. */
export function missingSenderFacts(sender: Sender): readonly string[] {
  const needed: readonly (readonly [keyof Sender, string])[] = [
    ['organisation', 'Organisation'],
    ['street', 'Straße'],
    ['postcode', 'Postleitzahl'],
    ['city', 'Ort'],
    ['signatoryName', 'Unterschrift'],
  ];
  return needed.filter(([key]) => !sender[key].trim()).map(([, title]) => title);
}
