import type { CalendarController } from '@fullcalendar/react';
import { Button, Group, Text } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconKeyboard } from '@tabler/icons-react';
import classes from './calendar.module.css';
import type { CalendarView } from './keyboard-move.ts';

/** The views with the words of their buttons and the key that opens them. */
export const viewChoices: readonly { readonly view: CalendarView; readonly title: string; readonly key: string }[] = [
  { view: 'dayGridMonth', title: 'Monat', key: 'm' },
  { view: 'timeGridWeek', title: 'Woche', key: 'w' },
  { view: 'listMonth', title: 'Liste', key: 'l' },
];

/** Moves the calendar through time and changes its view. */
export function CalendarToolbar(props: {
  readonly controller: CalendarController;
  readonly view: CalendarView;
  readonly title: string;
  readonly onKeys: () => void;
}) {
  const { controller } = props;
  const unit = props.view === 'timeGridWeek' ? 'Woche' : 'Monat';
  return (
    <Group justify="space-between" gap="xs">
      <Group gap={6}>
        <Button size="compact-md" variant="default" onClick={() => controller.prev()} aria-label={`Zurück (${unit})`}>
          <IconChevronLeft size={18} aria-hidden />
        </Button>
        <Button size="compact-md" variant="default" onClick={() => controller.today()}>
          Heute
        </Button>
        <Button size="compact-md" variant="default" onClick={() => controller.next()} aria-label={`Vor (${unit})`}>
          <IconChevronRight size={18} aria-hidden />
        </Button>
        <Text component="h2" fw={600} size="lg" ml="xs" className={classes.toolbarTitle ?? ''} aria-live="polite">
          {props.title}
        </Text>
      </Group>
      <Group gap={6}>
        <fieldset className={classes.views} aria-label="Ansicht des Kalenders">
          <Button.Group>
            {viewChoices.map(({ view, title }) => (
              <Button
                key={view}
                size="compact-md"
                variant={view === props.view ? 'filled' : 'default'}
                aria-pressed={view === props.view}
                onClick={() => controller.changeView(view)}
              >
                {title}
              </Button>
            ))}
          </Button.Group>
        </fieldset>
        <Button
          size="compact-md"
          variant="default"
          leftSection={<IconKeyboard size={18} aria-hidden />}
          onClick={props.onKeys}
        >
          Tasten
        </Button>
      </Group>
    </Group>
  );
}
