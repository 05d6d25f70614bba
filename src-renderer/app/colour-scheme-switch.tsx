import { ActionIcon, type MantineColorScheme, Menu, useMantineColorScheme } from '@mantine/core';
import { IconCheck, IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react';

const schemes: readonly { readonly id: MantineColorScheme; readonly title: string; readonly icon: typeof IconSun }[] = [
  { id: 'auto', title: 'Wie das System', icon: IconDeviceDesktop },
  { id: 'light', title: 'Hell', icon: IconSun },
  { id: 'dark', title: 'Dunkel', icon: IconMoon },
];

/** Light, dark, or as the system has it. */
export function ColourSchemeSwitch() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const Present = schemes.find((scheme) => scheme.id === colorScheme)?.icon ?? IconSun;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="default" size={36} aria-label="Helligkeit der Anzeige">
          <Present size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {schemes.map(({ id, title, icon: Icon }) => (
          <Menu.Item
            key={id}
            role="menuitemradio"
            aria-checked={id === colorScheme}
            leftSection={<Icon size={16} aria-hidden />}
            rightSection={id === colorScheme ? <IconCheck size={16} aria-hidden /> : undefined}
            onClick={() => setColorScheme(id)}
          >
            {title}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
