import { randomUUID } from 'node:crypto';
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Result } from '#contract/result.ts';
import { coordinationTitles } from '#domain/coordination.ts';
import { formatTitle } from '#domain/formats/index.ts';
import { openMeetingOf } from '#domain/meeting.ts';
import type { Call, Desk } from '../../application/api.ts';
import { addRooms, coordinate, expectOk, placeAll, sampleSender } from '../../application/setup/sample-course.ts';
import { openDesk } from '../assemble.ts';
import { programFolder } from '../program-folder.ts';

/** One municipality of the demonstration. */
export interface DemoRow {
  readonly ags: string;
  readonly name: string;
  readonly format: string;
  /** Wall time in Europe/Berlin. */
  readonly slot: string;
  readonly coordination: string;
  readonly letters: readonly string[];
}

/** What the demonstration did. */
export interface DemoReport {
  readonly municipalities: number;
  readonly scheduled: number;
  readonly violations: number;
  readonly warnings: number;
  readonly letters: number;
  readonly outFolder: string;
  readonly calendar: string;
  readonly rows: readonly DemoRow[];
}

const municipalityCount = 40;
const videoCount = 6;
const phoneCount = 4;
const leadDays = 28;

/** The whole job on a throw-away database, by the same calls that a person makes. Letters and calendar go to `outFolder`. */
export async function runDemo(dataFolder: string, outFolder: string): Promise<DemoReport> {
  const calendar = join(outFolder, 'Einwohnerversammlungen.ics');
  const desk = expectOk(await openDemoDesk(dataFolder, calendar));
  const { perform } = desk;
  try {
    expectOk(await perform('setup.initialise', { register: 'ludwigslust-parchim' }));
    expectOk(await perform('settings.save', { sender: sampleSender }));
    const ids = await chooseMissing(perform);
    await planAll(perform, ids);
    const inquiries = expectOk(await perform('letters.write', { kind: 'municipality-inquiry', municipalityIds: ids }));
    await agreeAll(perform, ids);
    const invitations = expectOk(await perform('letters.write', { kind: 'invitation', municipalityIds: ids }));
    cpSync(inquiries.folder, join(outFolder, 'Schreiben'), { recursive: true });
    expectOk(await perform('exports.write', { format: 'ics' }));
    return await report(perform, ids, [...inquiries.written, ...invitations.written], { outFolder, calendar });
  } finally {
    await desk.close();
  }
}

function openDemoDesk(dataFolder: string, calendar: string): Promise<Result<Desk>> {
  const { resources, version } = programFolder();
  return openDesk({
    dataFolder,
    resourcesFolder: resources,
    host: 'cli',
    version,
    files: {
      deliver: async (_name, content) => {
        writeFileSync(calendar, content);
        return { kind: 'saved', path: calendar, fileId: randomUUID() };
      },
      reveal: async () => {},
    },
  });
}

/** Missing municipalities spread over the whole register, so that every Amt has some. */
async function chooseMissing(perform: Call): Promise<string[]> {
  const rows = expectOk(await perform('municipalities.list', {}));
  const missing = rows.filter((row) => row.stage === 'missing').map((row) => row.id);
  const step = Math.max(1, Math.floor(missing.length / municipalityCount));
  return missing.filter((_id, index) => index % step === 0).slice(0, municipalityCount);
}

async function planAll(perform: Call, ids: readonly string[]): Promise<void> {
  const { plan } = expectOk(await perform('planning.get', {}));
  const inPerson = ids.slice(0, ids.length - videoCount - phoneCount);
  const chosen = plan.municipalities.filter(({ id }) => inPerson.includes(id));
  const venues = await addRooms(perform, chosen);
  const rooms = new Map(chosen.map(({ id }, index) => [id, venues[index] ?? '']));
  const teams: string[] = [];
  for (const name of ['Team Nord', 'Team Süd', 'Team West']) {
    teams.push(expectOk(await perform('teams.save', { name })).id);
  }
  const { today } = plan;
  await coordinate(perform, inPerson, 'inPerson', today);
  await coordinate(perform, ids.slice(inPerson.length, inPerson.length + videoCount), 'video', today);
  await coordinate(perform, ids.slice(inPerson.length + videoCount), 'phone', today);
  const left = await placeAll(perform, ids, teams, rooms, leadDays);
  if (left.length > 0) throw new Error(`Für diese Gemeinden wurde kein Termin gefunden: ${left.join(', ')}.`);
}

async function agreeAll(perform: Call, ids: readonly string[]): Promise<void> {
  const { plan } = expectOk(await perform('planning.get', {}));
  for (const id of ids) {
    const meeting = openMeetingOf(id, plan.meetings);
    if (!meeting) continue;
    const { id: meetingId, version: expectedVersion } = meeting;
    expectOk(await perform('meetings.recordStep', { meetingId, expectedVersion, step: 'agreed', on: plan.today }));
  }
}

async function report(
  perform: Call,
  ids: readonly string[],
  letters: readonly { readonly municipalityId: string; readonly fileName: string }[],
  places: Pick<DemoReport, 'outFolder' | 'calendar'>,
): Promise<DemoReport> {
  const list = expectOk(await perform('municipalities.list', {})).filter((row) => ids.includes(row.id));
  const rows = list.map((row) => ({
    ags: row.id,
    name: row.name,
    format: formatTitle(row.format ?? ''),
    slot: row.slot ?? '',
    coordination: coordinationTitles[row.coordination],
    letters: letters.filter((letter) => letter.municipalityId === row.id).map((letter) => letter.fileName),
  }));
  return {
    municipalities: list.length,
    scheduled: list.filter((row) => row.slot !== null).length,
    violations: list.reduce((sum, row) => sum + row.violations, 0),
    warnings: list.reduce((sum, row) => sum + row.warnings, 0),
    letters: letters.length,
    ...places,
    rows: rows.toSorted((one, other) => (one.slot < other.slot ? -1 : 1)),
  };
}
