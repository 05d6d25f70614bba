import { Group, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import { texts } from '../texts/de.ts';

/** Head of a screen: its only first-level heading, a line below it, and what can be done with the whole screen. */
export function PageHeader(props: {
  readonly title: string;
  readonly below?: ReactNode;
  readonly actions?: ReactNode;
}) {
  useEffect(() => {
    document.title = `${props.title} – ${texts.productName}`;
  }, [props.title]);
  return (
    <Group justify="space-between" align="flex-start" mb="md" gap="md">
      <Stack gap={2} miw={0} flex="1 1 20rem">
        <Title order={1}>{props.title}</Title>
        {typeof props.below === 'string' ? <Text c="dimmed">{props.below}</Text> : props.below}
      </Stack>
      {props.actions && <Group gap="xs">{props.actions}</Group>}
    </Group>
  );
}
