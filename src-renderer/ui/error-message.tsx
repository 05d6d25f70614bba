import { Alert, Button, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { texts } from '../texts/de.ts';

/** Says in place of the content why it could not be read. */
export function ErrorMessage({ message, onRetry }: { readonly message: string; readonly onRetry?: () => void }) {
  return (
    <Alert color="red" role="alert" icon={<IconAlertTriangle aria-hidden />} title="Nicht geladen">
      <Stack gap="xs" align="flex-start">
        <Text>{message}</Text>
        {onRetry && (
          <Button variant="default" onClick={onRetry}>
            {texts.reload}
          </Button>
        )}
      </Stack>
    </Alert>
  );
}
