import type { ImportChange } from '#contract/imports.ts';
import type { Municipality } from '#domain/municipality.ts';
import { searchKey } from '#domain/search-key.ts';
import type { FieldId, ImportValues } from '../../imports/fields/field.ts';
import { compareAmt, meantAmt } from './compare-amt.ts';
import { type Comparison, changeOf, combined, nothing, withChanges } from './comparison.ts';
import { factText } from './fact-texts.ts';
import { comparePersons } from './listed-persons.ts';
import type { RegisterState } from './register-state.ts';

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
  const owners = { municipalityId: present?.id, amtId: meantAmt(values, present, register)?.present?.id };
  return combined([
    withChanges(ownChanges(values, present)),
    compareAmt(values, present, register),
    compareArea(values, present, register),
    comparePersons(values, owners, register),
    comparePastMeeting(values, present, register),
  ]);
}

function ownChanges(values: ImportValues, present: Municipality | undefined): readonly ImportChange[] {
  return ownFacts.flatMap((field) =>
    values[field] === undefined ? [] : changeOf(field, present?.[field], values[field]),
  );
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
