import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { Publication } from '../publication.ts';
import { clockChanges, singleMeeting, specialText, wholePlan } from './example-publications.ts';
import { ics } from './ics.ts';

const python = '/usr/bin/python3';
const script = join(import.meta.dirname, 'read-calendar.py');
const readerIsMissing = spawnSync(python, ['-c', 'import icalendar']).status !== 0;

function readByPython(publications: readonly Publication[]): unknown {
  const { stdout, stderr, status } = spawnSync(python, [script], {
    input: ics.render(publications, { calendarName: 'Plan' }),
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
  return JSON.parse(stdout);
}

function instantOf(wallTime: string): string {
  return Temporal.PlainDateTime.from(wallTime).toZonedDateTime('Europe/Berlin').toInstant().toString();
}

function expected({ content, sequence, lastModified }: Publication): Record<string, unknown> {
  const end = Temporal.PlainDateTime.from(content.slot).add({ minutes: content.durationMinutes });
  return {
    uid: content.uid,
    sequence,
    status: content.status,
    start: instantOf(content.slot),
    end: instantOf(end.toString()),
    zone: 'Europe/Berlin',
    stamp: lastModified.replace('.000Z', 'Z'),
    stampHasZone: true,
    summary: content.summary,
    location: content.location,
    url: content.url,
    geo: content.latitude === null ? null : [content.latitude, content.longitude],
    errors: [],
  };
}

describe('an independent reader (python-icalendar)', () => {
  it.skipIf(readerIsMissing).each([
    ['a single meeting', singleMeeting],
    ['a whole plan', wholePlan],
    ['meetings over the change of the clocks', clockChanges],
    ['special text', specialText],
  ])('reads %s as it was meant, with the zone of the file', { timeout: 180_000 }, (_what, publications) => {
    const answer = readByPython(publications);
    expect(answer).toMatchObject({ events: publications.map(expected), errors: [] });
  });

  // Not the text with a backslash before an "n": python-icalendar 4 reads the two as a line break, however escaped.
  it.skipIf(readerIsMissing)('reads every character of 2,000', { timeout: 180_000 }, () => {
    const folded = specialText.slice(1);
    expect(folded[0]?.content.description).toMatch(/🎉, ja; nein\\ G/);
    expect(readByPython(folded)).toMatchObject({
      events: folded.map(({ content }) => ({ description: content.description })),
    });
  });
});
