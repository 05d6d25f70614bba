import { coordinationTitles } from '#domain/coordination.ts';
import { formatById, formatTitle } from '#domain/formats/index.ts';
import { germanLongDate } from '#domain/german-dates.ts';
import { isOpen } from '#domain/meeting.ts';
import type { LetterKind, LetterSituation } from '../kind.ts';
import type { Block } from '../letter.ts';
import { bullets, numbers, paragraph } from '../wording/blocks.ts';
import { conditionsOf, coordinationBlocks } from '../wording/coordination-words.ts';
import { detailsFact, detailTexts } from '../wording/format-details.ts';
import { questionsFor } from '../wording/format-questions.ts';
import { addressObstacles, inquiryWarnings, refusalObstacles } from '../wording/inquiry-checks.ts';
import { durationText, proposedDates } from '../wording/meeting-dates.ts';
import { designation, isShared, meetingNames } from '../wording/municipality-names.ts';
import { inDistrict } from '../wording/occasion.ts';
import { deadlineFact, deadlineForMunicipality } from '../wording/order-phase.ts';
import { enumeration, filled, oneLine } from '../wording/plain-text.ts';
import { mayorAddress } from '../wording/recipient.ts';
import { replyForm, replyFormTitle } from '../wording/reply-form.ts';
import { mayorSalutation } from '../wording/salutation.ts';
import { senderFact, senderParts } from '../wording/sender-parts.ts';
import { venueFeatures, venueText } from '../wording/venue-words.ts';

/** Asks the municipality for date and format, with a form to answer on. */
export const municipalityInquiry: LetterKind = {
  id: 'municipality-inquiry',
  title: 'Anschreiben an die Gemeinde',
  help: 'Fragt den Bürgermeister – wo nötig über das Amt – nach Termin, Form und Raum; mit Rückantwortbogen.',
  fileStem: 'Anschreiben',

  obstacles(situation) {
    const { meeting } = situation;
    const noProposal = !meeting || !isOpen(meeting) || !oneLine(meeting.format);
    return [
      ...addressObstacles(situation),
      ...(noProposal ? [{ text: 'Bitte schlagen Sie zuerst ein Format vor.', overridable: false }] : []),
      ...refusalObstacles(situation),
    ];
  },

  warnings: inquiryWarnings,

  facts(situation) {
    const { municipality, amt, meeting, venue, projectArea, settings } = situation;
    const [firstDate = '', ...otherDates] = proposedDates(meeting);
    return {
      Anschrift: mayorAddress(municipality, amt).join(', '),
      Anrede: mayorSalutation(municipality),
      Gemeinden: enumeration(meetingNames(situation)),
      Form: meeting ? formatTitle(meeting.format) : '',
      'Angaben zur Form': meeting ? detailsFact(meeting) : '',
      Termin: firstDate,
      'Weitere Termine': otherDates.join('; '),
      Dauer: meeting ? durationText(meeting) : '',
      Raum: filled([venueText(venue), venueFeatures(venue)]).join(', '),
      Abstimmung: coordinationTitles[situation.coordinationState],
      Aktenzeichen: oneLine(situation.coordination?.reference ?? ''),
      Auflagen: conditionsOf(situation).join('; '),
      'Ende der Planungsphase': deadlineFact(projectArea),
      Landkreis: oneLine(settings.districtName),
      Absender: senderFact(settings.sender),
    };
  },

  compose(situation, { date, answerBy }) {
    const { municipality, amt, meeting, projectArea, settings } = situation;
    const deadline = deadlineForMunicipality(projectArea, date);
    return {
      ...senderParts(settings.sender, date),
      language: 'de-DE',
      title: `Anschreiben an die ${designation(situation)}`,
      address: mayorAddress(municipality, amt),
      subject: `Geförderter Breitbandausbau – Einwohnerversammlung in Ihrer ${municipality.kind}`,
      salutation: mayorSalutation(municipality),
      blocks: [
        paragraph(occasion(situation)),
        ...formatBlocks(situation),
        ...coordinationBlocks(situation),
        ...dateBlocks(situation),
        ...(deadline ? [paragraph(deadline)] : []),
        paragraph('Für die Vorbereitung bitten wir Sie um diese Auskünfte:'),
        ...bullets(questionsFor(meeting?.format ?? '').questions),
        paragraph(`Bitte antworten Sie uns bis zum ${germanLongDate(answerBy)}; dafür liegt ein Rückantwortbogen bei.`),
      ],
      enclosureNotes: [replyFormTitle],
      enclosures: [replyForm(situation, answerBy)],
    };
  },
};

function occasion(situation: LetterSituation): string {
  const { municipality, settings } = situation;
  const shared = isShared(situation)
    ? ` Sie soll gemeinsam für ${enumeration(meetingNames(situation))} stattfinden.`
    : '';
  return `der geförderte Glasfaserausbau${inDistrict(settings.districtName)} geht weiter. In einer Einwohnerversammlung möchten wir die Einwohnerinnen und Einwohner Ihrer ${municipality.kind} informieren und ihre Fragen beantworten.${shared} Dazu bitten wir Sie um einen Termin.`;
}

function formatBlocks({ meeting, venue }: LetterSituation): readonly Block[] {
  if (!meeting) return [];
  const format = formatById(meeting.format);
  const place = venueText(venue);
  const features = venueFeatures(venue);
  const facts = detailTexts(meeting).map(([label, text]) => `${label}: ${text}`);
  const room = place ? [`Raum: ${place}${features ? ` (${features})` : ''}`] : [];
  const words = format ? format.phrase : `in der Form „${oneLine(formatTitle(meeting.format))}“`;
  const title = format ? `${format.title}, ` : '';
  const items = [...room, ...facts];
  return [
    paragraph(`Vorgesehen ist sie ${words} (${title}etwa ${durationText(meeting)})${items.length > 0 ? ':' : '.'}`),
    ...bullets(items),
  ];
}

function dateBlocks({ meeting }: LetterSituation): readonly Block[] {
  const dates = proposedDates(meeting);
  if (dates.length === 0)
    return [paragraph('Bitte schlagen Sie uns zwei oder drei Termine vor, die bei Ihnen möglich sind.')];
  const question = dates.length === 1 ? 'Passt Ihnen dieser Termin?' : 'Welcher dieser Termine passt Ihnen?';
  return [paragraph(question), ...numbers(dates)];
}
