import type { ImportChange } from '#contract/imports.ts';
import type { Municipality } from '#domain/municipality.ts';
import { searchKey } from '#domain/search-key.ts';
import type { FieldId, ImportValues } from '../../imports/fields/field.ts';
import { factText, fieldTitle } from './fact-texts.ts';
import { amtKey, type RegisterState } from './register-state.ts';

/** What a row would change about a municipality, and what speaks against taking it unseen or at all. */
export interface Comparison {
  readonly changes: readonly ImportChange[];
  readonly doubts: readonly string[];
  readonly reasons: readonly string[];
}

/** Fields of a row that are facts of the municipality itself. */
export const ownFacts = [
  'name',
  'kind',
  'postcodes',
  'population',
  'populationDate',
  'latitude',
  'longitude',
  'areaKm2',
  'eligibleAddresses',
  'leadTimeDays',
  'needDecision',
  'needReason',
  'note',
] as const satisfies readonly (FieldId & keyof Municipality)[];

/** Compares the values of a row with what is known; `present` is absent for a municipality that would be new. */
export function compareFacts(
  values: ImportValues,
  present: Municipality | undefined,
  register: RegisterState,
): Comparison {
  const parts = [
    { changes: ownChanges(values, present), doubts: [], reasons: [] },
    compareAmt(values, present, register),
    compareArea(values, present, register),
    compareMayor(values, present, register),
    comparePastMeeting(values, present, register),
  ];
  return {
    changes: parts.flatMap(({ changes }) => changes),
    doubts: parts.flatMap(({ doubts }) => doubts),
    reasons: parts.flatMap(({ reasons }) => reasons),
  };
}

function ownChanges(values: ImportValues, present: Municipality | undefined): readonly ImportChange[] {
  return ownFacts.flatMap((field) =>
    values[field] === undefined ? [] : changeOf(field, present?.[field], values[field]),
  );
}

function compareAmt({ amtName }: ImportValues, present: Municipality | undefined, register: RegisterState): Comparison {
  if (amtName === undefined) return nothing;
  const known = register.amts.get(present?.amtId ?? '');
  if (amtName === 'amtsfrei') {
    return known?.kind === 'Amt' ? withChanges(changeOf('amtName', known.name, 'amtsfrei')) : nothing;
  }
  const meant = register.amtsByName.get(amtKey(amtName));
  if (meant) return meant.id === known?.id ? nothing : withChanges(changeOf('amtName', known?.name, meant.name));
  return {
    changes: changeOf('amtName', known?.name, amtName),
    doubts: [`„${amtName}“ steht nicht unter den Ämtern und würde neu angelegt.`],
    reasons: [],
  };
}

function compareArea(values: ImportValues, present: Municipality | undefined, register: RegisterState): Comparison {
  const { projectAreaName, deadline } = values;
  const known = register.areas.get(present?.projectAreaId ?? '');
  const meant = projectAreaName === undefined ? known : register.areasByName.get(searchKey(projectAreaName));
  const changes =
    projectAreaName === undefined || (meant && meant.id === known?.id)
      ? []
      : changeOf('projectAreaName', known?.name, meant?.name ?? projectAreaName);
  if (deadline === undefined) return withChanges(changes);
  if (projectAreaName === undefined && !known) {
    return {
      ...withChanges(changes),
      reasons: ['Eine Frist gehört zu einem Projektgebiet; die Gemeinde ist noch keinem zugeordnet.'],
    };
  }
  const replaced = meant?.deadline && meant.deadline !== deadline;
  const doubts = replaced
    ? [`Die Frist von ${meant.name} würde für alle Gemeinden dieses Projektgebiets geändert.`]
    : [];
  return { changes: [...changes, ...changeOf('deadline', meant?.deadline, deadline)], doubts, reasons: [] };
}

function compareMayor(values: ImportValues, present: Municipality | undefined, register: RegisterState): Comparison {
  const contact = register.mayors.get(present?.id ?? '');
  const name = values.mayorName;
  const form = formOfAddressIn(values.mayorTitle);
  const replaced = contact !== undefined && name !== undefined && contact.name !== name;
  const known = replaced ? undefined : contact?.formOfAddress || undefined;
  return {
    changes: [
      ...(name === undefined ? [] : changeOf('mayorName', contact?.name, name)),
      ...(form === undefined || (name === undefined && !contact) ? [] : changeOf('mayorTitle', known, form)),
    ],
    doubts: replaced ? [`${contact.name} würde durch ${name} ersetzt.`] : [],
    reasons: [],
  };
}

/** The form of address in a title: "Die Bürgermeisterin" → "Frau"; undefined where there is no title. */
export function formOfAddressIn(title: string | undefined): 'Frau' | 'Herr' | undefined {
  if (title === undefined) return undefined;
  return /^die\s|in$/i.test(title) ? 'Frau' : 'Herr';
}

function comparePastMeeting(
  values: ImportValues,
  present: Municipality | undefined,
  register: RegisterState,
): Comparison {
  const { heldOn, format } = values;
  if (heldOn === undefined) {
    const stray = format !== undefined || values.attendance !== undefined;
    return stray ? { ...nothing, reasons: ['Zu der Versammlung fehlt der Tag.'] } : nothing;
  }
  if (heldOn > register.today) {
    return {
      ...nothing,
      reasons: [
        `Der ${factText('heldOn', heldOn)} liegt in der Zukunft; importiert werden nur Versammlungen, die stattgefunden haben.`,
      ],
    };
  }
  if (format === undefined)
    return { ...nothing, reasons: ['Zu der Versammlung fehlt die Form (Präsenz, Video, Telefon).'] };
  const recorded = (register.meetings.get(present?.id ?? '') ?? []).some((meeting) => meeting.heldOn === heldOn);
  if (recorded) return nothing;
  return withChanges([
    ...changeOf('heldOn', undefined, heldOn),
    ...changeOf('format', undefined, format),
    ...(values.attendance === undefined ? [] : changeOf('attendance', undefined, values.attendance)),
  ]);
}

const nothing: Comparison = { changes: [], doubts: [], reasons: [] };

function withChanges(changes: readonly ImportChange[]): Comparison {
  return { ...nothing, changes };
}

function changeOf(field: FieldId, before: unknown, after: unknown): readonly ImportChange[] {
  if (JSON.stringify(before ?? null) === JSON.stringify(after)) return [];
  return [{ field, title: fieldTitle(field), before: factText(field, before), after: factText(field, after) }];
}
