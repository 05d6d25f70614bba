import { useCallback, useDeferredValue, useEffect, useMemo, useRef } from 'react';
import { useLocation } from 'wouter';
import type { MunicipalityRow } from '#contract/municipalities.ts';
import { KeySheet } from '../../ui/key-sheet.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { useToday } from '../../ui/use-today.ts';
import { BulkActions } from './bulk-actions.tsx';
import { chosenRows } from './chosen-rows.ts';
import { ColumnMenu } from './column-menu.tsx';
import { copiedTable } from './copied-table.ts';
import { EmptyTable } from './empty-table.tsx';
import { FilterBar } from './filter-bar.tsx';
import type { Filtering } from './filtering.ts';
import { GroupSelect } from './group-select.tsx';
import { tableKeys } from './key-meanings.ts';
import { MunicipalitiesTable, type TableHandle } from './municipalities-table.tsx';
import { nothingSelected } from './row-selection.ts';
import { SelectionStatus } from './selection-status.tsx';
import classes from './table.module.css';
import { noFilters, parameterOf, viewAddress } from './table-address.ts';
import { filterFromAddress } from './table-filter.ts';
import { orderToAddress } from './table-order.ts';
import { TakeAway } from './take-away.tsx';
import { useCopyRows } from './use-copy-rows.ts';
import { useKeySheet } from './use-key-sheet.ts';
import { useMapSelection } from './use-map-selection.ts';
import { useRowSelection } from './use-row-selection.ts';
import { useShownColumns } from './use-shown-columns.ts';
import { rememberTableAddress, useTableAddress } from './use-table-address.ts';
import { useTableLines } from './use-table-lines.ts';
import { useTableWords } from './use-table-words.ts';
import { ViewsMenu } from './views-menu.tsx';

/** The table with everything around it: what it shows is written in its address. */
export function MunicipalitiesDesk({ all }: { readonly all: readonly MunicipalityRow[] }) {
  const [, navigate] = useLocation();
  const address = useTableAddress();
  const { search } = address;
  const words = useTableWords();
  const today = useToday();
  const [columns, chooseColumns] = useShownColumns(address);
  const [selection, setSelection] = useRowSelection();
  const [keySheet, showKeySheet] = useKeySheet();
  const field = useRef<HTMLInputElement>(null);
  const table = useRef<TableHandle>(null);
  useEffect(() => rememberTableAddress(search), [search]);

  // The field follows each letter at once; the rows follow as soon as there is time.
  const shown = useTableLines(all, useDeferredValue(search), today);
  const filter = useMemo(() => filterFromAddress(search), [search]);
  useMapSelection(filter.selection, selection, setSelection);
  const open = useCallback((id: string) => navigate(`/gemeinden/${id}`), [navigate]);

  const filtering: Filtering = {
    rows: all,
    filter,
    words,
    today,
    setPart: (part, tokens, typing) => address.change({ [parameterOf(part)]: tokens }, typing),
    clear: () => address.change(noFilters),
  };
  const { chosen, hidden } = useMemo(
    () => chosenRows(shown.ordered, shown.rows, selection.ids),
    [shown.ordered, shown.rows, selection.ids],
  );
  const taken = chosen.length > 0 ? chosen : shown.rows;
  const copy = useCopyRows(() => (chosen.length > 0 ? copiedTable(chosen, columns, words) : null));
  const backToSearch = () => field.current?.focus();
  return (
    <div className={classes.screen}>
      <PageHeader
        title="Gemeinden"
        actions={
          <>
            <TextLink to="/import">Importieren</TextLink>
            <TextLink to="/abstimmungsliste">Abstimmungsliste</TextLink>
            <TextLink to="/kontakte">Kontakte prüfen</TextLink>
            <BulkActions chosen={chosen}>
              <TakeAway
                ids={taken.map((row) => row.id)}
                areChosen={chosen.length > 0}
                areAll={taken.length === all.length}
                onCopy={() => copy(copiedTable(taken, columns, words))}
              />
            </BulkActions>
          </>
        }
      />
      <FilterBar
        filtering={filtering}
        field={field}
        shown={shown.rows.length}
        onDown={() => table.current?.focusFirst()}
      >
        <GroupSelect
          grouping={shown.grouping}
          onGrouping={(gruppe) => address.change({ gruppe })}
          anyOpen={shown.groups.some(({ key }) => !shown.collapsed.has(key))}
          onAll={shown.foldAll}
        />
        <ColumnMenu columns={columns} onColumns={chooseColumns} />
        <ViewsMenu present={viewAddress(search, columns)} onOpen={address.open} />
      </FilterBar>
      <MunicipalitiesTable
        ref={table}
        lines={shown.lines}
        rows={shown.rows}
        grouping={shown.grouping}
        columns={columns}
        order={shown.order}
        onOrder={(next) => address.change({ sortierung: orderToAddress(next) })}
        filtering={filtering}
        selection={selection}
        onSelection={setSelection}
        onFold={shown.fold}
        onOpen={open}
      >
        <EmptyTable filtering={filtering} onCleared={backToSearch} />
      </MunicipalitiesTable>
      <SelectionStatus
        chosen={chosen.length}
        hidden={hidden}
        onClear={() => setSelection(nothingSelected)}
        onKeys={() => showKeySheet(true)}
      />
      {keySheet && <KeySheet title="Tasten in der Tabelle" meanings={tableKeys} onClose={() => showKeySheet(false)} />}
    </div>
  );
}
