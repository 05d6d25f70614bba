import { Modal, Stack, Text } from '@mantine/core';
import type { AppInfo } from '#contract/app.ts';
import { texts } from '../texts/de.ts';
import { useFocusReturn } from '../ui/use-focus-return.ts';

/** Version, licence, where facts come from and where the data lie. */
export function AboutDialog({ info, onClose }: { readonly info: AppInfo; readonly onClose: () => void }) {
  useFocusReturn();
  return (
    <Modal opened onClose={onClose} title={`Über ${texts.productName}`}>
      <Stack gap="sm">
        <Text>{texts.productPurpose}</Text>
        <Text>
          Version {info.version}, freie Software unter der MIT-Lizenz. Sie dürfen sie nutzen, weitergeben und verändern.
        </Text>
        <Text>{info.attribution}</Text>
        <div>
          <Text fw={600}>Ordner Ihrer Daten</Text>
          <Text ff="monospace" size="sm">
            {info.dataFolder}
          </Text>
        </div>
      </Stack>
    </Modal>
  );
}
