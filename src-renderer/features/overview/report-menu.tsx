import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconReport } from '@tabler/icons-react';
import type { InputOf } from '#contract/index.ts';
import { useApiMutation } from '../../api/hooks.ts';
import { showRefusal } from '../../ui/notices.tsx';
import { useDelivery } from '../../ui/use-delivery.tsx';

type ReportFormat = InputOf<'exports.situationReport'>['format'];

const formats: readonly { readonly format: ReportFormat; readonly title: string }[] = [
  { format: 'docx', title: 'Word (DOCX)' },
  { format: 'xlsx', title: 'Excel (XLSX)' },
  { format: 'json', title: 'JSON für Skripte' },
];

/** Writes the Lagebericht for the Landkreis in the format chosen. */
export function ReportMenu() {
  const { run, pending } = useApiMutation('exports.situationReport');
  const deliver = useDelivery();
  const write = async (format: ReportFormat) => {
    const result = await run({ format });
    if (!result.ok) return showRefusal(result.error);
    const { delivery, fileName } = result.value;
    deliver({ delivery, fileName, counted: 'Lagebericht' });
    return undefined;
  };
  return (
    <Menu position="bottom-end" withinPortal={false} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button
          variant="default"
          loading={pending}
          leftSection={<IconReport size={18} aria-hidden />}
          rightSection={<IconChevronDown size={16} aria-hidden />}
        >
          Lagebericht
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {formats.map(({ format, title }) => (
          <Menu.Item key={format} onClick={() => void write(format)}>
            {title}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
