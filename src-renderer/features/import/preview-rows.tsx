import { Checkbox, Stack, Text } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { ImportPreviewRow } from '#contract/imports.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { toggled } from '../../ui/toggled.ts';
import { isTakeable } from './chosen-rows.ts';
import { stateTitle } from './import-words.ts';
import styles from './preview.module.css';

/** Height in pixels of a row before it is measured. */
const usualHeight = 56;

/** The rows of a file with what they would change; only those in sight are drawn, so 50,000 are no burden. */
export function PreviewRows(props: {
  readonly rows: readonly ImportPreviewRow[];
  readonly lines: ReadonlySet<number>;
  readonly onLines: (lines: ReadonlySet<number>) => void;
}) {
  const { rows, lines, onLines } = props;
  const frame = useRef<HTMLElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => usualHeight,
    getItemKey: (index) => rows[index]?.line ?? index,
    overscan: 8,
  });
  if (rows.length === 0) return <EmptyState title="Es ist keine Zeile dieser Art dabei." />;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: A list that scrolls has to be reached with the keyboard.
    <section ref={frame} className={styles['frame']} tabIndex={0} aria-label="Zeilen der Datei">
      <ul className={styles['rows']} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((item) => {
          const row = rows[item.index];
          if (!row) return null;
          return (
            <li
              key={item.key}
              ref={virtual.measureElement}
              data-index={item.index}
              className={styles['row']}
              style={{ transform: `translateY(${item.start}px)` }}
            >
              <PreviewRow row={row} isChosen={lines.has(row.line)} onToggle={() => onLines(toggled(lines, row.line))} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function PreviewRow(props: {
  readonly row: ImportPreviewRow;
  readonly isChosen: boolean;
  readonly onToggle: () => void;
}) {
  const { row } = props;
  const name = row.name || 'ohne Namen';
  return (
    <>
      {isTakeable(row) ? (
        <Checkbox
          checked={props.isChosen}
          onChange={props.onToggle}
          aria-label={`Zeile ${row.line}, ${name} übernehmen`}
        />
      ) : (
        <span />
      )}
      <Text size="sm" c="dimmed">
        Zeile {row.line}
      </Text>
      <div>
        <Text size="sm" fw={600}>
          {name}
        </Text>
        <Text size="sm" c="dimmed">
          {row.municipalityId ?? ''}
        </Text>
      </div>
      <Text size="sm" data-state={row.state} className={styles['state'] ?? ''}>
        {stateTitle(row.state)}
      </Text>
      <Stack gap={2}>
        {row.changes.map((change) => (
          <Text size="sm" key={change.field}>
            {change.title}: {change.before && <del>{change.before}</del>} <ins>{change.after}</ins>
          </Text>
        ))}
        {row.doubts.map((doubt) => (
          <Text size="sm" key={doubt} className={styles['doubt'] ?? ''}>
            Bitte prüfen: {doubt}
          </Text>
        ))}
        {row.reasons.map((reason) => (
          <Text size="sm" key={reason}>
            {reason}
          </Text>
        ))}
      </Stack>
    </>
  );
}
