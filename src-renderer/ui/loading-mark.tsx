import { Group, Loader, Text } from '@mantine/core';
import { texts } from '../texts/de.ts';

/** Stands where content is being read. */
export function LoadingMark() {
  return (
    <Group justify="center" py="xl" role="status">
      <Loader size="sm" aria-hidden />
      <Text>{texts.loading}</Text>
    </Group>
  );
}
