import type { DateText } from '#domain/calendar-dates.ts';
import { type ListedMunicipality, listHeadings } from '#domain/coordination-list.ts';
import { formatTitle } from '#domain/formats/index.ts';
import { germanDate, germanLongDate, germanShortSlot } from '#domain/german-dates.ts';

/** The list for the Landkreis on paper, before it is set. */
export interface DistrictList {
  readonly title: string;
  /** Author in the document properties: the organisation, never a person. */
  readonly author: string;
  readonly lines: readonly string[];
  /** The heading first. */
  readonly rows: readonly (readonly string[])[];
  /** One for each column, together the width between the margins of A4 across: 273 mm. */
  readonly widthsMm: readonly number[];
}

/** What the list is made from. */
export interface DistrictListFacts {
  readonly listed: readonly ListedMunicipality[];
  readonly organisation: string;
  /** "Landkreis Ludwigslust-Parchim"; empty where it is not known. */
  readonly districtName: string;
  readonly date: DateText;
  readonly answerBy: DateText;
}

type Column = readonly [
  heading: string,
  widthMm: number,
  text: (one: ListedMunicipality, answerBy: DateText) => string,
];

const answers = '☐ erteilt\n☐ erteilt mit Auflagen\n☐ versagt';
const empty = () => '';

const columns: readonly Column[] = [
  [listHeadings.ags, 15, ({ municipalityId }) => municipalityId],
  [listHeadings.name, 19, ({ name }) => name],
  [listHeadings.amtName, 18, ({ amtName }) => amtName],
  [listHeadings.projectAreaName, 18, ({ projectAreaName }) => projectAreaName],
  ['Ende der Planungs\u00ADphase', 16, ({ deadline }) => (deadline === null ? '' : germanDate(deadline))],
  ['Vorge\u00ADschla\u00ADgenes Format', 14, ({ format }) => formatTitle(format)],
  [listHeadings.slot, 17, ({ slot }) => (slot === null ? '' : germanShortSlot(slot))],
  [listHeadings.place, 29, ({ place }) => place],
  [listHeadings.reason, 18, ({ reason }) => reason],
  [listHeadings.answerBy, 16, (_, answerBy) => germanDate(answerBy)],
  ['Antwort', 19, () => answers],
  [listHeadings.conditions, 20, empty],
  [listHeadings.otherDate, 14, empty],
  [listHeadings.by, 14, empty],
  ['Akten\u00ADzeichen', 12, empty],
  [listHeadings.on, 14, empty],
];

/** The list with its text, its deadline and a row for each municipality. */
export function districtList({ listed, organisation, districtName, date, answerBy }: DistrictListFacts): DistrictList {
  const district = districtName.trim();
  const sender = organisation.trim();
  return {
    title: 'Abstimmungsliste: Einwohnerversammlungen im geförderten Breitbandausbau',
    author: sender,
    lines: [
      [sender && `Von: ${sender}`, district && `An: ${district}`, `Stand: ${germanLongDate(date)}`]
        .filter(Boolean)
        .join(' · '),
      `Wir bitten um Ihre Abstimmung zu Format und Termin der folgenden ${listed.length === 1 ? 'Einwohnerversammlung' : `${listed.length} Einwohnerversammlungen`}. Antwort erbeten bis ${germanLongDate(answerBy)}.`,
      'Bitte antworten Sie für jede Gemeinde einzeln. Ohne Antwort gilt eine Gemeinde nicht als abgestimmt. In der Excel-Fassung dieser Liste können Sie die Antworten eintragen und uns die Datei zurücksenden.',
    ],
    rows: [
      columns.map(([heading]) => heading),
      ...listed.map((one) => columns.map(([, , text]) => text(one, answerBy))),
    ],
    widthsMm: columns.map(([, width]) => width),
  };
}
