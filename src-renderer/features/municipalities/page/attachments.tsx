import { ActionIcon, Button, FileButton, Group, Stack } from '@mantine/core';
import { IconPaperclip, IconTrash } from '@tabler/icons-react';
import type { CoordinationView } from '#contract/municipalities.ts';
import { type Attachment, largestAttachment } from '#domain/attachment.ts';
import { useApiMutation } from '../../../api/hooks.ts';
import { base64Of } from '../../../ui/file-content.ts';
import { showRefusal } from '../../../ui/notices.tsx';
import { useChange } from '../../../ui/use-change.ts';
import { useDelivery } from '../../../ui/use-delivery.tsx';

/** The files that belong to a request: opened, removed, added. */
export function Attachments({ coordination }: { readonly coordination: CoordinationView }) {
  const add = useChange('coordination.attach');
  const choose = async (file: File | null) => {
    if (!file) return;
    // Said before the file is read: a film of 300 MB would only fill the memory.
    if (file.size > largestAttachment) {
      showRefusal({
        code: 'invalid-input',
        message: `„${file.name}“ ist ${Math.ceil(file.size / 1_000_000)} MB groß, möglich sind ${largestAttachment / 1_000_000} MB. Es wurde nichts hinzugefügt.`,
      });
      return;
    }
    const content = await base64Of(file).catch(() => null);
    if (content === null) {
      const message = `„${file.name}“ lässt sich nicht lesen. Bitte schließen Sie die Datei in anderen Programmen.`;
      showRefusal({ code: 'invalid-input', message });
      return;
    }
    const input = { coordinationId: coordination.id, fileName: file.name, content };
    await add.change(input, `Anlage hinzugefügt: ${file.name}.`);
  };
  return (
    <Stack gap={4} mt={4}>
      {coordination.attachments.map((attachment) => (
        <OneAttachment key={attachment.id} attachment={attachment} />
      ))}
      <Group>
        <FileButton onChange={(file) => void choose(file)} inputProps={{ 'aria-label': 'Anlage' }}>
          {(button) => (
            <Button
              {...button}
              size="compact-sm"
              variant="subtle"
              loading={add.pending}
              leftSection={<IconPaperclip size={14} aria-hidden />}
            >
              Anlage hinzufügen
            </Button>
          )}
        </FileButton>
      </Group>
    </Stack>
  );
}

function OneAttachment({ attachment: { id, fileName, size } }: { readonly attachment: Attachment }) {
  const { run, pending } = useApiMutation('coordination.handOutAttachment');
  const { change } = useChange('coordination.detach');
  const deliver = useDelivery();
  const open = async () => {
    const result = await run({ attachmentId: id });
    if (!result.ok) showRefusal(result.error);
    else deliver({ ...result.value, counted: 'Anlage' });
  };
  const kilobytes = `${Math.max(1, Math.round(size / 1000)).toLocaleString('de-DE')} kB`;
  return (
    <Group gap="xs">
      <Button size="compact-sm" variant="default" loading={pending} onClick={() => void open()}>
        {fileName} ({kilobytes})
      </Button>
      <ActionIcon
        variant="subtle"
        aria-label={`Anlage ${fileName} entfernen`}
        onClick={() => void change({ attachmentId: id }, `Anlage entfernt: ${fileName}.`)}
      >
        <IconTrash size={14} aria-hidden />
      </ActionIcon>
    </Group>
  );
}
