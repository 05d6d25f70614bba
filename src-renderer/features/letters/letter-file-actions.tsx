import { Anchor, Button, Group } from '@mantine/core';
import { useApiMutation, useTransport } from '../../api/hooks.ts';
import { showRefusal } from '../../ui/notices.tsx';

/** Brings the file of a letter to the user: as a download where the host offers it, and in its folder. */
export function LetterFileActions({ letterId, of }: { readonly letterId: string; readonly of: string }) {
  const address = useTransport().downloadAddress(letterId);
  const reveal = useApiMutation('files.reveal');
  const show = async () => {
    const result = await reveal.run({ fileId: letterId });
    if (!result.ok) showRefusal(result.error);
  };
  return (
    <Group gap="xs" wrap="nowrap">
      {address !== null && (
        <Anchor href={address} download size="sm" aria-label={`Herunterladen: ${of}`}>
          Herunterladen
        </Anchor>
      )}
      <Button
        variant="subtle"
        size="compact-sm"
        loading={reveal.pending}
        onClick={() => void show()}
        aria-label={`Im Ordner zeigen: ${of}`}
      >
        Im Ordner zeigen
      </Button>
    </Group>
  );
}
