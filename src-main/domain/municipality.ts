import type { DateText } from './calendar-dates.ts';

/** Kinds of municipality in the official register. */
export type MunicipalityKind = 'Gemeinde' | 'Stadt';

/** What was decided about the need for a meeting; everything else about the need is derived. */
export type NeedDecision = 'unchecked' | 'needed' | 'not-affected' | 'deferred' | 'refused';

/** A place within a municipality. */
export interface MunicipalityPart {
  readonly name: string;
  /** True when its residents get a meeting of their own. */
  readonly needsOwnMeeting: boolean;
}

/** How the municipality makes things known to its residents; empty text: not known. */
export interface AnnouncementPractice {
  /** "Amtsblatt", "Aushang", "Internet", as the Hauptsatzung says. */
  readonly form: string;
  /** Name of the bulletin: "Ludwigslust-Land aktuell". */
  readonly bulletin: string;
  /** When texts have to be there: "10. des Vormonats". */
  readonly editorialDeadline: string;
  /** Where the notice boards stand. */
  readonly boards: string;
}

/** Nothing is known about the practice yet. */
export const noAnnouncementPractice: AnnouncementPractice = {
  form: '',
  bulletin: '',
  editorialDeadline: '',
  boards: '',
};

/** Whose answer a follow-up waits for. */
export type FollowUpFor = 'district' | 'municipality' | '';

/** Nothing comes up again. */
export const noFollowUp = {
  followUpOn: null,
  followUpNote: '',
  followUpFor: '',
  followUpStage: 0,
  followUpBy: '',
} as const satisfies Partial<Municipality>;

/** A municipality for which nothing waits and nothing special was recorded. */
export const untouchedProcedure = {
  ...noFollowUp,
  petitionedOn: null,
  closedOn: null,
  successorId: null,
} satisfies Partial<Municipality>;

/** A municipality with what is known about it and what was recorded for it. Its id is the eight-digit AGS. */
export interface Municipality {
  readonly id: string;
  readonly name: string;
  readonly kind: MunicipalityKind;
  /** The Amt that administers it, or the record of its own administration if it is amtsfrei. */
  readonly amtId: string | null;
  readonly postcodes: readonly string[];
  readonly population: number | null;
  readonly populationDate: DateText | null;
  /** WGS 84 degrees of the centre point. */
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly areaKm2: number | null;
  readonly parts: readonly MunicipalityPart[];
  readonly announcement: AnnouncementPractice;
  readonly projectAreaId: string | null;
  /** Addresses that may be connected with public money. */
  readonly eligibleAddresses: number | null;
  /** Form of address in the letter: "Der Bürgermeister" or "Die Bürgermeisterin". */
  readonly mayorTitle: string;
  /** Name of the mayor as it is printed in the salutation; empty when unknown. */
  readonly mayorName: string;
  /** Days between invitation and meeting; null takes the default of the settings (a default, not a legal period). */
  readonly leadTimeDays: number | null;
  readonly needDecision: NeedDecision;
  readonly needReason: string;
  readonly needDecidedOn: DateText | null;
  readonly followUpOn: DateText | null;
  readonly followUpNote: string;
  /** Whose answer it waits for; empty: a reminder that somebody has set. */
  readonly followUpFor: FollowUpFor;
  /** How often it came up without an answer, from 0. */
  readonly followUpStage: number;
  /** Colleague who looks after it; empty: nobody in particular. */
  readonly followUpBy: string;
  /** Day on which residents asked for the meeting (§ 16 KV M-V); null: they did not. */
  readonly petitionedOn: DateText | null;
  /** Day on which everything was answered and the Landkreis informed. */
  readonly closedOn: DateText | null;
  /** Key of the municipality into which it was merged. */
  readonly successorId: string | null;
  /** Internal note: never printed and never exported. */
  readonly note: string;
  readonly version: number;
}

/** "Stadt Boizenburg/Elbe", "Gemeinde Göhlen": the name with its legal designation, as in an address. */
export function designationOf(municipality: Pick<Municipality, 'kind' | 'name'>): string {
  return `${municipality.kind} ${municipality.name}`;
}
