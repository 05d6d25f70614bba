import { fail } from '#contract/result.ts';
import { dateOf } from '#domain/calendar-dates.ts';
import { germanDate } from '#domain/german-dates.ts';
import { untold } from '#domain/meeting.ts';
import type { UseCase } from '../context.ts';
import { changeMeeting } from './change-meeting.ts';

/** Records that a meeting fell through although nobody had cancelled it; the need stands open again. */
export const fallThrough: UseCase<'meetings.fallThrough'> = async (input, context) => {
  if (input.on > context.today) {
    return fail(
      'invalid-input',
      `Der ${germanDate(input.on)} liegt noch in der Zukunft. Bitte sagen Sie die Versammlung ab.`,
    );
  }
  return changeMeeting(context, input, 'open', ({ meeting, name }) => {
    if (meeting.slot === null || dateOf(meeting.slot) > context.today) {
      return { refusal: 'Diese Versammlung steht noch bevor; bitte sagen Sie sie ab oder verschieben Sie sie.' };
    }
    return {
      next: { ...meeting, fellThroughOn: input.on, fellThroughReason: input.reason },
      title: `Versammlung ${name} am ${germanDate(input.on)} ausgefallen`,
    };
  });
};

/** Records that the room is gone: day and format stay, the consent of the municipality has to be asked for again. */
export const loseVenue: UseCase<'meetings.loseVenue'> = (input, context) =>
  changeMeeting(context, input, 'open', ({ meeting, name, desk }) => {
    const venue = desk.venues.find(({ id }) => id === meeting.venueId);
    if (!venue) return { refusal: 'Dieser Versammlung ist kein Raum zugeordnet.' };
    const note = [meeting.note, `Raum ${venue.name} entfallen: ${input.reason}`].filter(Boolean).join('\n');
    return {
      next: { ...meeting, ...untold, venueId: null, note },
      title: `Raum ${venue.name} für ${name} entfallen`,
    };
  });

/** Writes down what came out of a meeting: note, questions with owner and deadline, answers. */
export const recordAfterwards: UseCase<'meetings.recordAfterwards'> = (input, context) =>
  changeMeeting(context, input, 'always', ({ meeting, name }) => {
    if (!meeting.heldOn)
      return { refusal: 'Eine Ergebnisnotiz gibt es erst zu einer Versammlung, die stattgefunden hat.' };
    const early = input.questions.find(({ answeredOn }) => answeredOn !== null && answeredOn < (meeting.heldOn ?? ''));
    if (early) return { refusal: `Die Antwort auf „${early.text}“ kann nicht vor der Versammlung liegen.` };
    const questions = input.questions.map((question) => ({ ...question, id: question.id || context.newId() }));
    return {
      next: { ...meeting, result: { note: input.note, questions } },
      title: `Ergebnis der Versammlung ${name} festgehalten`,
    };
  });
