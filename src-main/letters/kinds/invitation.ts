import { formatTitle } from '#domain/formats/index.ts';
import { germanSlot } from '#domain/german-dates.ts';
import type { LetterKind, LetterSituation } from '../kind.ts';
import type { Block } from '../letter.ts';
import { bullets, heading, numbers, paragraph } from '../wording/blocks.ts';
import { conditionsOf } from '../wording/coordination-words.ts';
import { invitationObstacles, invitationWarnings } from '../wording/invitation-checks.ts';
import { dateAndHours } from '../wording/meeting-dates.ts';
import { designation, meetingNames, ofMunicipalities } from '../wording/municipality-names.ts';
import { deadlineFact, deadlineForResidents } from '../wording/order-phase.ts';
import { enumeration, oneLine } from '../wording/plain-text.ts';
import { residentsAddress } from '../wording/recipient.ts';
import { contactWays, senderFact, senderParts } from '../wording/sender-parts.ts';
import { venueText } from '../wording/venue-words.ts';
import { inPersonInvitation } from './invitation-in-person.ts';
import { phoneInvitation } from './invitation-phone.ts';
import type { InvitationFact, InvitationSituation, InvitationVariant, LetterDates } from './invitation-variant.ts';
import { videoInvitation } from './invitation-video.ts';

const variants: readonly InvitationVariant[] = [inPersonInvitation, videoInvitation, phoneInvitation];
const labelWidthMm = 38;
const textWidthMm = 127;

/** Invites the residents, in the words of the format. */
export const invitation: LetterKind = {
  id: 'invitation',
  title: 'Einladung an die Einwohner',
  help: 'Lädt die Einwohner zur Versammlung ein, mit allen Pflichtangaben; als Post an die Haushalte oder zum Aushang.',
  fileStem: 'Einladung',

  obstacles: (situation) => invitationObstacles(situation, variantOf(situation) !== undefined),

  warnings(situation) {
    const { meeting } = situation;
    const ofFormat = meeting ? (variantOf(situation)?.warnings({ ...situation, meeting }) ?? []) : [];
    return [...invitationWarnings(situation), ...ofFormat];
  },

  facts(situation) {
    const { meeting, municipality, projectArea, settings } = situation;
    const variant = variantOf(situation);
    const printed = meeting && variant ? { ...situation, meeting } : undefined;
    return {
      Empfänger: residentsAddress(municipality).join(' '),
      Gemeinden: enumeration(meetingNames(situation)),
      Form: meeting ? formatTitle(meeting.format) : '',
      Termin: meeting ? dateAndHours(meeting) : '',
      ...(printed && variant ? Object.fromEntries(variant.facts(printed)) : {}),
      Hinweise: printed && variant ? variant.hints(printed).join('; ') : '',
      Auflagen: conditionsOf(situation).join('; '),
      'Ende der Planungsphase': deadlineFact(projectArea),
      Absender: senderFact(settings.sender),
    };
  },

  compose(situation, dates) {
    const { municipality, meeting, settings } = situation;
    const day = meeting?.slot ? ` am ${germanSlot(meeting.slot)}` : '';
    return {
      ...senderParts(settings.sender, dates.date),
      language: 'de-DE',
      title: `Einladung zur Einwohnerversammlung – ${designation(situation)}`,
      address: residentsAddress(municipality),
      subject: `Einladung zur Einwohnerversammlung${day}`,
      salutation: 'Sehr geehrte Einwohnerinnen und Einwohner,',
      blocks: meeting ? invitationBlocks({ ...situation, meeting }, dates) : [],
      enclosureNotes: [],
      enclosures: [],
    };
  },
};

function invitationBlocks(situation: InvitationSituation, { date }: LetterDates): readonly Block[] {
  const variant = variantOf(situation) ?? generalInvitation;
  const hints = [...conditionsOf(situation), ...variant.hints(situation)];
  const deadline = deadlineForResidents(situation.projectArea, date);
  const opening = `in der ${designation(situation)} soll das Glasfasernetz mit öffentlicher Förderung ausgebaut werden.`;
  return [
    paragraph(`${opening} ${variant.introduction}`),
    factsTable([
      ['Es lädt ein', oneLine(situation.settings.sender.organisation)],
      ['Thema', `Geförderter Glasfaserausbau in der ${designation(situation)}`],
      ...variant.facts(situation),
      ['Eingeladen sind', `alle Einwohnerinnen und Einwohner ${ofMunicipalities(situation)}`],
      ['Kontakt', contactWays(situation.settings.sender)],
    ]),
    ...(hints.length > 0 ? [heading('Bitte beachten Sie'), ...bullets(hints)] : []),
    heading('Tagesordnung'),
    ...numbers(variant.agenda),
    ...(deadline ? [paragraph(deadline)] : []),
  ];
}

function factsTable(facts: readonly InvitationFact[]): Block {
  const rows = facts.filter(([, text]) => text);
  return { type: 'table', rows, headerRow: false, widthsMm: [labelWidthMm, textWidthMm] };
}

/** Words for a format without an invitation of its own; the obstacles keep it from being sent. */
const generalInvitation: InvitationVariant = {
  formatId: '',
  introduction: 'Zu einer Einwohnerversammlung laden wir Sie herzlich ein.',
  facts: ({ meeting, venue }) => [
    ['Termin', dateAndHours(meeting)],
    ['Ort', venueText(venue)],
  ],
  hints: () => [],
  agenda: inPersonInvitation.agenda,
  warnings: () => [],
};

function variantOf({ meeting }: Pick<LetterSituation, 'meeting'>): InvitationVariant | undefined {
  return variants.find((variant) => variant.formatId === meeting?.format);
}
