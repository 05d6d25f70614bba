import { decisionOf } from './choices.ts';
import { failed, type ImportField, read, shown } from './field.ts';
import { dateField, lineField, textField, wholeField } from './field-shapes.ts';

const eligibleAddresses = wholeField(
  {
    id: 'eligibleAddresses',
    title: 'Förderfähige Adressen',
    headings: [
      ...['förderfähige Adressen', 'geförderte Adressen', 'Adressen', 'Anzahl Adressen', 'Adresspunkte'],
      ...['förderfähige Adresspunkte', 'förderfähige Anschlüsse', 'unterversorgte Adressen', 'Hausanschlüsse'],
    ],
  },
  { min: 0, max: 1_000_000 },
  (whole) => ({ eligibleAddresses: whole }),
);

const projectAreaName = lineField(
  {
    id: 'projectAreaName',
    title: 'Projektgebiet',
    headings: ['Projektgebiet', 'Projektgebiet Name', 'Ausbaugebiet', 'Fördergebiet', 'Cluster', 'Los', 'Baulos'],
  },
  (text) => ({ projectAreaName: text }),
);

const deadline = dateField(
  {
    id: 'deadline',
    title: 'Ende der Planungsphase',
    headings: [
      ...['Frist', 'Ende der Planungsphase', 'Planungsphase bis', 'Planungsphase Ende', 'Frist Planungsphase'],
      ...['Frist der Planungsphase', 'Bestellfrist', 'Bestellphase bis', 'Ende der Bestellphase', 'Frist bis'],
    ],
  },
  (date) => ({ deadline: date }),
);

const leadTime = wholeField(
  {
    id: 'leadTimeDays',
    title: 'Vorlauf in Tagen',
    headings: [
      ...['Vorlauf', 'Vorlauf Tage', 'Vorlauf in Tagen', 'Vorlaufzeit', 'Ladungsfrist', 'Ladungsfrist Tage'],
      ...['Ladungsfrist in Tagen', 'Einladungsfrist'],
    ],
  },
  { min: 0, max: 365 },
  (whole) => ({ leadTimeDays: whole }),
  /\s*(?:Kalendertage|Tagen|Tage|Tag)$/i,
);

const leadTimeDays: ImportField = {
  ...leadTime,
  parse: (cell) => {
    const weeks = cell.kind === 'text' ? /^(\d{1,2}) Wochen?$/i.exec(cell.text)?.[1] : undefined;
    return weeks === undefined ? leadTime.parse(cell) : read({ leadTimeDays: Number(weeks) * 7 });
  },
};

const needDecision: ImportField = {
  id: 'needDecision',
  title: 'Versammlung erforderlich',
  headings: [
    ...['Bedarf', 'Versammlung erforderlich', 'Versammlung nötig', 'Einwohnerversammlung erforderlich', 'betroffen'],
    ...['Bedarf Versammlung', 'Bedarf Einwohnerversammlung', 'Entscheidung Bedarf', 'Bedarf Entscheidung'],
  ],
  parse: (cell) => {
    const decision = decisionOf(cell.text);
    if (decision) return read({ needDecision: decision });
    return failed(
      `${shown(cell)} sagt nicht, ob eine Versammlung gebraucht wird. Erwartet wird zum Beispiel „ja“, „nicht betroffen“, „zurückgestellt“ oder „abgelehnt“.`,
    );
  },
};

const needReason = textField(
  {
    id: 'needReason',
    title: 'Begründung zum Bedarf',
    headings: ['Begründung', 'Grund', 'Begründung Bedarf', 'Bedarf Begründung'],
  },
  (text) => ({ needReason: text }),
);

const note = textField(
  {
    id: 'note',
    title: 'Notiz',
    headings: [
      ...[
        'Notiz',
        'Notizen',
        'Bemerkung',
        'Bemerkungen',
        'Anmerkung',
        'Anmerkungen',
        'Kommentar',
        'Hinweis',
        'Hinweise',
      ],
    ],
  },
  (text) => ({ note: text }),
);

/** Facts of the rollout and of the coordination. */
export const planningFields: readonly ImportField[] = [
  ...[eligibleAddresses, projectAreaName, deadline],
  ...[leadTimeDays, needDecision, needReason, note],
];
