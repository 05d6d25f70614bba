import { describe, expect, it } from 'vitest';
import { cancelled, type EventContent, eventContents } from './event-content.ts';
import { exampleMeeting, examplePhone, examplePlan, exampleVideo } from './example-plan.ts';
import { publish } from './publication.ts';

const firstExport = '2026-11-22T09:00:00.000Z';
const secondExport = '2026-11-29T09:00:00.000Z';
const thirdExport = '2026-12-06T09:00:00.000Z';

const meetings = [exampleMeeting(), exampleVideo, examplePhone];
const contents = eventContents(meetings, examplePlan(meetings));
const [room, video, phone] = contents;
if (!room || !video || !phone) throw new Error('The example has three meetings with a slot.');
const movedRoom: EventContent = { ...room, slot: '2027-03-25T19:00' };

describe('publication', () => {
  it('gives a meeting that was never handed out the sequence 0', () => {
    expect(publish([room], [], firstExport, 'all')).toEqual([
      { meetingId: room.meetingId, sequence: 0, lastModified: firstExport, content: room },
    ]);
  });

  it('keeps sequence and instant while the content stays the same', () => {
    const first = publish(contents, [], firstExport, 'all');
    expect(publish(contents, first, secondExport, 'all')).toEqual(first);
  });

  it('does not mind the order of the fields in what was stored', () => {
    const first = publish([room], [], firstExport, 'all');
    const reordered = first.map((publication) => {
      const { uid, slot, ...rest } = publication.content;
      return { ...publication, content: { ...rest, slot, uid } };
    });
    expect(publish([room], reordered, secondExport, 'all')[0]?.sequence).toBe(0);
  });

  it('raises the sequence by one when the content changes, and again when it changes back', () => {
    const first = publish([room], [], firstExport, 'all');
    const second = publish([movedRoom], first, secondExport, 'all');
    const third = publish([room], second, thirdExport, 'all');
    expect(second).toEqual([
      { meetingId: room.meetingId, sequence: 1, lastModified: secondExport, content: movedRoom },
    ]);
    expect(third[0]).toMatchObject({ sequence: 2, lastModified: thirdExport });
  });

  it('cancels a meeting that is no longer there, once', () => {
    const first = publish([room, video], [], firstExport, 'all');
    const second = publish([video], first, secondExport, 'all');
    const third = publish([video], second, thirdExport, 'all');
    expect(second[0]).toEqual({
      meetingId: room.meetingId,
      sequence: 1,
      lastModified: secondExport,
      content: cancelled(room),
    });
    expect(second[0]?.content.summary).toBe('ABGESAGT: Einwohnerversammlung Göhlen');
    expect(third).toEqual(second);
  });

  it('says nothing anew when a meeting that was given out as cancelled disappears', () => {
    const first = publish([cancelled(room)], [], firstExport, 'all');
    expect(publish([], first, secondExport, 'all')).toEqual(first);
  });

  it('raises the sequence when a cancelled meeting comes back', () => {
    const first = publish([room], [], firstExport, 'all');
    const second = publish([], first, secondExport, 'all');
    const third = publish([movedRoom], second, thirdExport, 'all');
    expect(third[0]).toMatchObject({ sequence: 2, content: { status: 'CONFIRMED' } });
  });

  it('leaves meetings outside a selection alone, present or not', () => {
    const first = publish([room, video], [], firstExport, 'all');
    const selection = publish([movedRoom, phone], first, secondExport, new Set([room.meetingId]));
    expect(selection.map(({ meetingId }) => meetingId)).toEqual([room.meetingId]);
  });

  it('cancels a selected meeting that has lost its date', () => {
    const first = publish([room, video], [], firstExport, 'all');
    const selection = publish([], first, secondExport, new Set([video.meetingId]));
    expect(selection).toMatchObject([{ meetingId: video.meetingId, sequence: 1, content: { status: 'CANCELLED' } }]);
  });

  it('gives nothing out for a selected meeting that never had a date', () => {
    expect(publish([], [], firstExport, new Set(['draft']))).toEqual([]);
  });

  it('hands out in the order of time, the same for every order of the plan', () => {
    const forward = publish(contents, [], firstExport, 'all');
    expect(publish(contents.toReversed(), [], firstExport, 'all')).toEqual(forward);
    expect(forward.map(({ content }) => content.slot)).toEqual([room.slot, video.slot, phone.slot]);
  });

  it('leaves what it was given as it was', () => {
    const first = publish(contents.toReversed(), [], firstExport, 'all');
    const before = JSON.stringify([contents, first]);
    publish(contents, first, secondExport, 'all');
    publish([], first, secondExport, 'all');
    expect(JSON.stringify([contents, first])).toBe(before);
  });
});
