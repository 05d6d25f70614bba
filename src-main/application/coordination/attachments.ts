import { fail, ok } from '#contract/result.ts';
import { largestAttachment } from '#domain/attachment.ts';
import type { UseCase } from '../context.ts';

/** Adds a file to a request. Its content is kept once under its hash; undo takes away the entry. */
export const attach: UseCase<'coordination.attach'> = async ({ coordinationId, fileName, content }, context) => {
  const bytes = Buffer.from(content, 'base64');
  if (bytes.length === 0) return fail('invalid-input', `„${fileName}“ ist leer. Es wurde nichts hinzugefügt.`);
  if (bytes.length > largestAttachment) {
    return fail('invalid-input', `„${fileName}“ ist größer als ${largestAttachment / 1_000_000} MB.`);
  }
  await context.store.read.get('coordinations', coordinationId);
  const sha256 = await context.store.saveContent(bytes);
  return context.work(async (unit) => {
    const { municipalityId } = await unit.get('coordinations', coordinationId);
    const id = context.newId();
    await unit.insert('attachments', {
      ...{ id, coordinationId, fileName, size: bytes.length, sha256, addedOn: context.today },
      version: 1,
    });
    return {
      result: ok({ attachmentId: id }),
      title: `Anlage „${fileName}“ hinzugefügt`,
      municipalityIds: [municipalityId],
    };
  });
};

/** Takes the entry of a file away; undo brings it back. */
export const detach: UseCase<'coordination.detach'> = ({ attachmentId }, context) =>
  context.work(async (unit) => {
    const { fileName, coordinationId } = await unit.get('attachments', attachmentId);
    const { municipalityId } = await unit.get('coordinations', coordinationId);
    await unit.remove('attachments', attachmentId);
    return { result: ok({ attachmentId }), title: `Anlage „${fileName}“ entfernt`, municipalityIds: [municipalityId] };
  });

/** Hands the file out as it was added. */
export const handOutAttachment: UseCase<'coordination.handOutAttachment'> = async ({ attachmentId }, context) => {
  const { fileName, sha256 } = await context.store.read.get('attachments', attachmentId);
  const bytes = await context.store.readContent(sha256);
  if (!bytes) {
    const message = `Der Inhalt von „${fileName}“ ist nicht mehr vorhanden oder beschädigt. Bitte fügen Sie die Datei noch einmal hinzu.`;
    return fail('not-found', message);
  }
  const delivery = await context.files.deliver(fileName, bytes);
  if (delivery.kind === 'saved') context.rememberFile(delivery.fileId, delivery.path);
  return ok({ fileName, delivery });
};
