import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconCopy, IconDownload } from '@tabler/icons-react';
import { type RegisterFormat, useRegisterExport } from './use-register-export.ts';

const formats: readonly { readonly format: RegisterFormat; readonly title: string }[] = [
  { format: 'xlsx', title: 'Excel (XLSX)' },
  { format: 'csv', title: 'CSV' },
];

/** Takes rows out of the planner: onto the clipboard or as a file. The chosen rows, or all that are shown. */
export function TakeAway(props: {
  /** Ids of the rows that are taken. */
  readonly ids: readonly string[];
  readonly areChosen: boolean;
  /** True where they are the whole register. */
  readonly areAll: boolean;
  readonly onCopy: () => void;
}) {
  const { exportRegister, pending } = useRegisterExport();
  const count = props.ids.length.toLocaleString('de-DE');
  const what = props.areChosen ? `${count} ausgewählte Gemeinden` : `${count} angezeigte Gemeinden`;
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconCopy size={16} aria-hidden />}
        disabled={props.ids.length === 0}
        title={`${what} für Word oder Excel kopieren`}
        onClick={props.onCopy}
      >
        Kopieren
      </Button>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button
            variant="default"
            leftSection={<IconDownload size={16} aria-hidden />}
            rightSection={<IconChevronDown size={16} aria-hidden />}
            disabled={props.ids.length === 0}
            loading={pending}
          >
            Exportieren
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{what}</Menu.Label>
          {formats.map(({ format, title }) => (
            <Menu.Item key={format} onClick={() => void exportRegister(format, props.areAll ? undefined : props.ids)}>
              {title}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </>
  );
}
