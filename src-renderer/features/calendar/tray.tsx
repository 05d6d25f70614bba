import { Draggable } from '@fullcalendar/react/interaction';
import { Button, Select, Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type ReactNode, type RefObject, useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { TrayItem } from '#contract/meetings.ts';
import { formats } from '#domain/formats/index.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import classes from './calendar.module.css';
import { TrayEntry } from './tray-entry.tsx';
import { amtNamesIn, filterTray, noTrayFilter, withoutFormat } from './tray-filter.ts';

/** So many entries are drawn at first: a longer list is searched, not scrolled. */
const shownAtFirst = 60;

const formatChoices = [
  ...formats.map(({ id, title }) => ({ value: id, label: title })),
  { value: withoutFormat, label: 'Format offen' },
];

/** What the calendar needs to know about an entry while it is dragged out of the tray. */
export interface TrayDrag {
  readonly title: string;
  readonly durationMinutes: number;
  readonly startTime: string;
}

/** Municipalities that wait for a date. Entries are dragged onto the calendar; a meeting dropped here loses its date. */
export function Tray(props: {
  readonly tray: readonly TrayItem[];
  readonly total: number;
  readonly dropping: boolean;
  readonly area: RefObject<HTMLElement | null>;
  readonly dragOf: (municipalityId: string) => TrayDrag;
  readonly onPlace: (municipalityId: string) => void;
  readonly children: ReactNode;
}) {
  const { area, dragOf } = props;
  const [filter, setFilter] = useState(noTrayFilter);
  const [limit, setLimit] = useState(shownAtFirst);
  const applied = useDeferredValue(filter);
  const found = useMemo(() => filterTray(props.tray, applied), [props.tray, applied]);
  const amts = useMemo(() => [...amtNamesIn(props.tray)], [props.tray]);

  useEffect(() => {
    if (!area.current) return undefined;
    const draggable = new Draggable(area.current, {
      itemSelector: '[data-tray]',
      eventData: (element) => {
        const id = element.dataset.tray ?? '';
        const { title, durationMinutes, startTime } = dragOf(id);
        return { id, title, duration: { minutes: durationMinutes }, startTime };
      },
    });
    return () => draggable.destroy();
  }, [area, dragOf]);

  const narrowed = found.length < props.tray.length;
  return (
    <section ref={area} className={classes.tray} data-drop={props.dropping} aria-labelledby="tray-title">
      <Text component="h2" id="tray-title" fw={600}>
        Ohne Termin
      </Text>
      <Text size="sm" aria-live="polite">
        {narrowed
          ? `${found.length} von ${props.tray.length} gefunden`
          : `${props.tray.length} von ${props.total} Gemeinden`}
      </Text>
      <TextInput
        aria-label="Gemeinde oder Amt suchen"
        placeholder="Gemeinde oder Amt suchen"
        leftSection={<IconSearch size={16} aria-hidden />}
        value={filter.search}
        onChange={({ currentTarget }) => setFilter({ ...filter, search: currentTarget.value })}
      />
      <Select
        aria-label="Amt"
        placeholder="Alle Ämter"
        clearable
        searchable
        data={amts}
        value={filter.amtName}
        onChange={(amtName) => setFilter({ ...filter, amtName })}
        clearButtonProps={{ 'aria-label': 'Amt nicht einschränken' }}
      />
      <Select
        aria-label="Format"
        placeholder="Alle Formate"
        clearable
        data={formatChoices}
        value={filter.format}
        onChange={(format) => setFilter({ ...filter, format })}
        clearButtonProps={{ 'aria-label': 'Format nicht einschränken' }}
      />
      {props.dropping ? (
        <EmptyState title="Hier ablegen: Der Termin wird zurückgenommen." />
      ) : found.length > 0 ? (
        <ul className={classes.trayList}>
          {found.slice(0, limit).map((item) => (
            <TrayEntry key={item.municipalityId} item={item} onPlace={props.onPlace} />
          ))}
          {found.length > limit && (
            <li>
              <Button variant="subtle" fullWidth onClick={() => setLimit(found.length)}>
                {found.length - limit} weitere zeigen
              </Button>
            </li>
          )}
        </ul>
      ) : (
        <div className={classes.trayList}>
          <EmptyState title={narrowed ? 'Nichts gefunden.' : 'Es wartet keine Gemeinde auf einen Termin.'}>
            {!narrowed && (
              <Text size="sm">
                Hier stehen Gemeinden, die eine Versammlung brauchen und noch keinen Termin haben. Den Bedarf legen Sie
                unter „Gemeinden“ fest.
              </Text>
            )}
          </EmptyState>
        </div>
      )}
      {props.children}
    </section>
  );
}
