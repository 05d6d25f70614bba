import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';

/** Says in place of a list that there is nothing, and what can be done. */
export function EmptyState({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <Stack align="center" gap="xs" py="xl" ta="center">
      <Text fw={600}>{title}</Text>
      {children}
    </Stack>
  );
}
