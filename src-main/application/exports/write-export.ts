import { fail, ok } from '#contract/result.ts';
import { eventContents } from '../../exports/event-content.ts';
import { exportFormatById, exportFormats } from '../../exports/formats/index.ts';
import { type Publication, publish } from '../../exports/publication.ts';
import type { Publication as StoredPublication } from '../../storage/publications.ts';
import type { UseCase } from '../context.ts';
import { gatherDesk } from '../desk-state.ts';

/**
 * Writes meetings as a file. What was handed out is remembered only once the file has arrived, so that sequence numbers
 * follow what recipients have seen.
 */
export const writeExport: UseCase<'exports.write'> = async ({ format: formatId, meetingIds }, context) => {
  const format = exportFormatById(formatId);
  if (!format) {
    const known = exportFormats.map(({ id }) => id).join(', ');
    return fail('invalid-input', `Das Dateiformat „${formatId}“ gibt es nicht. Möglich sind: ${known}.`);
  }
  const desk = await gatherDesk(context.store.read, context);
  const published = (await context.store.publications()).map(fromStored);
  const known = new Set([...desk.meetings.map(({ id }) => id), ...published.map(({ meetingId }) => meetingId)]);
  const missing = meetingIds?.find((id) => !known.has(id));
  if (missing !== undefined) return fail('not-found', `Eine Versammlung mit der Kennung ${missing} gibt es nicht.`);
  const present = eventContents(desk.meetings, desk);
  const publications = publish(present, published, context.now(), meetingIds ? new Set(meetingIds) : 'all');
  if (publications.length === 0) {
    return fail(
      'invalid-input',
      'Es gibt noch keinen Termin, der sich exportieren ließe. Bitte legen Sie zuerst einen Termin fest.',
    );
  }
  const calendarName = meetingIds ? null : `Einwohnerversammlungen ${desk.settings.districtName}`.trim();
  const fileName = exportName(publications, meetingIds !== undefined, context.today, format.extension);
  const delivery = await context.files.deliver(fileName, format.render(publications, { calendarName }));
  if (delivery.kind === 'saved') context.rememberFile(delivery.fileId, delivery.path);
  if (delivery.kind !== 'cancelled') await context.store.savePublications(publications.map(toStored));
  return ok({ fileName, meetings: publications.length, delivery });
};

function exportName(
  publications: readonly Publication[],
  selection: boolean,
  today: string,
  extension: string,
): string {
  const [only] = publications;
  const stem =
    selection && publications.length === 1 && only
      ? only.content.summary.replace(/[\\/:*?"<>|\p{Control}]+/gu, '-').slice(0, 100)
      : 'Einwohnerversammlungen';
  return `${stem}_${today}.${extension}`;
}

function fromStored(stored: StoredPublication): Publication {
  return { ...stored, content: JSON.parse(stored.content) };
}

function toStored(publication: Publication): StoredPublication {
  return { ...publication, content: JSON.stringify(publication.content) };
}
