import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { MeetingRow } from '#contract/meetings.ts';
import { announcedIn, notYetAnnounced } from '#domain/announcement.ts';
import { isDate } from '#domain/calendar-dates.ts';
import type { MeetingFormat } from '#domain/formats/format.ts';
import { germanDate, germanSlot } from '#domain/german-dates.ts';
import type { FormerSlot, Meeting } from '#domain/meeting.ts';
import type { Municipality } from '#domain/municipality.ts';
import type { OpenQuestion } from '#domain/open-question.ts';
import { useApiQuery } from '../../../api/hooks.ts';
import { meetingStateTitles, meetingStateTones } from '../../../texts/states.ts';
import { FactsList } from '../../../ui/facts-list.tsx';
import { StatusBadge } from '../../../ui/status-badge.tsx';

const missing = (
  <Text span c="var(--mantine-color-error)">
    fehlt noch
  </Text>
);

type Fact = readonly [label: string, value: ReactNode];

const day = (date: string | null) => (date === null ? null : germanDate(date));

/** What is known about one meeting; required facts of its format that are missing are pointed out. */
export function MeetingFacts({ row, municipality }: { readonly row: MeetingRow; readonly municipality: Municipality }) {
  const { meeting } = row;
  const format = useApiQuery('catalogue.get', {}).data?.formats.find((one) => one.id === meeting.format);
  const names = useApiQuery('municipalities.list', {}).data;
  const others = meeting.municipalityIds
    .filter((id) => id !== municipality.id)
    .flatMap((id) => names?.find((one) => one.id === id)?.name ?? []);
  const facts: readonly Fact[] = [
    ['Stand', stateBadge(row)],
    ...filled('Gemeinsam mit', others.join(', ')),
    ['Format', row.formatTitle],
    ...filled('Begründung', meeting.formatReason),
    ['Termin', meeting.slot && `${germanSlot(meeting.slot)} (${meeting.durationMinutes} Minuten)`],
    ...filled('Weitere Vorschläge', meeting.alternativeSlots.map(germanSlot).join('\n')),
    ...(format?.needsVenue || row.venueName ? [['Raum', row.venueName] as const] : []),
    ...filled('Team', row.teamName),
    ...(format ? detailFacts(format, meeting.details) : []),
    ...filled('Ortsteile', meeting.partNames.join(', ')),
    ...filled('Zusatztermin', meeting.additionalTo && 'zu einer Versammlung, die zu voll war'),
    ...filled('Zugesagt am', [day(meeting.agreedOn), meeting.agreedBy].filter(Boolean).join(', ')),
    ...filled('Früherer Termin', meeting.formerSlots.map(formerSlot).join('\n')),
    ...filled('Eingeladen am', day(meeting.invitedOn)),
    ...filled('Bekannt gemacht am', announcedWords(meeting, municipality.id)),
    ...filled('Durchgeführt am', day(meeting.heldOn)),
    ...filled('Teilnehmende', meeting.attendance === null ? null : String(meeting.attendance)),
    ...filled('Ausgefallen am', day(meeting.fellThroughOn)),
    ...filled('Grund des Ausfalls', meeting.fellThroughReason),
    ...filled('Ergebnisnotiz (intern)', meeting.result.note),
    ...filled('Offene Fragen', meeting.result.questions.map(questionLine).join('\n')),
    ...filled('Abgesagt am', day(meeting.cancelledOn)),
    ...filled('Grund der Absage', meeting.cancelReason),
    ...filled('Trotz Verstoß, weil', [...new Set(meeting.overrides.map((override) => override.reason))].join('\n')),
    ...filled('Notiz (intern)', meeting.note),
  ];
  return <FactsList facts={facts} />;
}

/** Day of this municipality, and how many others of a joint meeting have not made it known yet. */
function announcedWords(meeting: Meeting, municipalityId: string): string | null {
  const here = announcedIn(meeting, municipalityId);
  const others = notYetAnnounced(meeting).filter((id) => id !== municipalityId).length;
  if (here !== null && meeting.announcedOn === null && others > 0) {
    return `${germanDate(here)}; in ${others === 1 ? 'einer weiteren Gemeinde' : `${others} weiteren Gemeinden`} noch nicht`;
  }
  return day(here);
}

function formerSlot({ slot, movedOn, reason }: FormerSlot): string {
  return `${germanSlot(slot)} (verlegt am ${[germanDate(movedOn), reason].filter(Boolean).join(': ')})`;
}

function questionLine({ text, owner, dueOn, answeredOn, answer }: OpenQuestion): string {
  if (answeredOn) return `${text} – beantwortet am ${[germanDate(answeredOn), answer].filter(Boolean).join(': ')}`;
  const open = [owner, dueOn && `bis ${germanDate(dueOn)}`].filter(Boolean).join(', ');
  return open ? `${text} – offen (${open})` : `${text} – offen`;
}

function stateBadge({ state }: MeetingRow): ReactNode {
  return <StatusBadge tone={meetingStateTones[state]}>{meetingStateTitles[state]}</StatusBadge>;
}

function filled(label: string, value: string | null): readonly Fact[] {
  return value ? [[label, value]] : [];
}

function detailFacts(format: MeetingFormat, details: Readonly<Record<string, string>>): readonly Fact[] {
  return format.fields.flatMap((field): readonly Fact[] => {
    const value = details[field.key]?.trim() ?? '';
    if (value !== '') return [[field.label, field.type === 'date' && isDate(value) ? germanDate(value) : value]];
    if (!field.required) return [];
    return [[field.label, missing]];
  });
}
