import { Text } from '@mantine/core';
import { Dialog } from './dialog.tsx';

/** Asks before something that cannot be seen at once. */
export function ConfirmDialog(props: {
  readonly title: string;
  readonly message: string;
  readonly confirmLabel: string;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  readonly pending?: boolean;
}) {
  const { message, ...dialog } = props;
  return (
    <Dialog {...dialog}>
      <Text>{message}</Text>
    </Dialog>
  );
}
