import { Alert, Stack } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useState } from 'react';
import { texts } from '../texts/de.ts';

/** Sentences of the program that should be read once; they stay away for this session when they were closed. */
export function Notices({ notices }: { readonly notices: readonly string[] }) {
  const [closed, setClosed] = useState<readonly string[]>([]);
  const open = notices.filter((notice) => !closed.includes(notice));
  if (open.length === 0) return null;
  return (
    <Stack gap="xs" mb="md">
      {open.map((notice) => (
        <Alert
          key={notice}
          variant="default"
          icon={<IconInfoCircle aria-hidden />}
          withCloseButton
          closeButtonLabel={texts.close}
          onClose={() => setClosed([...closed, notice])}
        >
          {notice}
        </Alert>
      ))}
    </Stack>
  );
}
