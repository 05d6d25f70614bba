import { NavLink, Stack } from '@mantine/core';
import {
  IconCalendarEvent,
  IconChecklist,
  IconHome,
  IconInfoCircle,
  IconMail,
  IconMap2,
  IconMapPins,
  IconSettings,
} from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { AppInfo } from '#contract/app.ts';
import { type ScreenPath, screens } from '../texts/navigation.ts';
import { AboutDialog } from './about-dialog.tsx';

const icons: Readonly<Record<ScreenPath, typeof IconHome>> = {
  '/': IconHome,
  '/gemeinden': IconMapPins,
  '/karte': IconMap2,
  '/kalender': IconCalendarEvent,
  '/wiedervorlagen': IconChecklist,
  '/schreiben': IconMail,
  '/einstellungen': IconSettings,
};

/** The screens with the present one marked, and what is to be known about the program. */
export function Navigation({ info }: { readonly info: AppInfo }) {
  const [path] = useLocation();
  const [about, setAbout] = useState(false);
  return (
    <Stack justify="space-between" h="100%">
      <div>
        {screens.map((screen) => {
          const present = screen.path === '/' ? path === '/' : path.startsWith(screen.path);
          const Icon = icons[screen.path];
          return (
            <NavLink
              key={screen.path}
              component={Link}
              href={screen.path}
              label={screen.title}
              leftSection={<Icon size={20} aria-hidden />}
              active={present}
              {...(present ? { 'aria-current': 'page' as const } : {})}
            />
          );
        })}
      </div>
      <NavLink
        component="button"
        type="button"
        label="Über Ortstermin"
        leftSection={<IconInfoCircle size={20} aria-hidden />}
        onClick={() => setAbout(true)}
      />
      {about && <AboutDialog info={info} onClose={() => setAbout(false)} />}
    </Stack>
  );
}
