import { Button, Card, List, Stack, Title } from '@mantine/core';

/** One way to begin, with what it brings along. */
export function SetupCard(props: {
  readonly title: string;
  readonly points: readonly string[];
  readonly action: string;
  readonly primary?: boolean;
  readonly pending: boolean;
  readonly disabled: boolean;
  readonly onChoose: () => void;
}) {
  return (
    <Card withBorder padding="lg">
      <Stack justify="space-between" h="100%" gap="md">
        <Stack gap="sm">
          <Title order={2}>{props.title}</Title>
          <List size="sm" spacing={6}>
            {props.points.map((point) => (
              <List.Item key={point}>{point}</List.Item>
            ))}
          </List>
        </Stack>
        <Button
          fullWidth
          variant={props.primary ? 'filled' : 'default'}
          loading={props.pending}
          disabled={props.disabled}
          onClick={props.onChoose}
        >
          {props.action}
        </Button>
      </Stack>
    </Card>
  );
}
