import { memo } from 'react';
import type { TrayItem } from '#contract/meetings.ts';
import { formatTitle } from '#domain/formats/index.ts';
import { germanDate } from '#domain/german-dates.ts';
import classes from './calendar.module.css';

/** One municipality in the tray: dragged with the mouse, or placed by a dialog after Enter or a click. */
export const TrayEntry = memo(function TrayEntry(props: {
  readonly item: TrayItem;
  readonly onPlace: (municipalityId: string) => void;
}) {
  const { item } = props;
  const format = item.format === null ? 'Format offen' : formatTitle(item.format);
  return (
    <li>
      <button
        type="button"
        className={classes.trayItem}
        data-tray={item.municipalityId}
        onClick={() => props.onPlace(item.municipalityId)}
        title="Auf den Kalender ziehen oder auf Datum legen (Eingabetaste)"
      >
        <span className={classes.trayName}>{item.name}</span>
        <span className={classes.trayNote}>{[item.amtName, format].filter(Boolean).join(' · ')}</span>
        {item.deadline !== null && <span className={classes.trayNote}>Frist {germanDate(item.deadline)}</span>}
      </button>
    </li>
  );
});
