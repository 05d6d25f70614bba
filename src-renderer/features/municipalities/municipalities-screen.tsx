import { useCallback, useDeferredValue, useEffect, useMemo } from 'react';
import { useLocation } from 'wouter';
import { useApiQuery } from '../../api/hooks.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { LoadingMark } from '../../ui/loading-mark.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { BulkActions } from './bulk-actions.tsx';
import { FilterBar } from './filter-bar.tsx';
import { MunicipalitiesTable } from './municipalities-table.tsx';
import { nothingSelected } from './row-selection.ts';
import classes from './table.module.css';
import { filterFromAddress, filterRows, searchable } from './table-filter.ts';
import { orderFromAddress, orderRows, orderToAddress } from './table-order.ts';
import { useRowSelection } from './use-row-selection.ts';
import { rememberTableAddress, useTableAddress } from './use-table-address.ts';

/** All municipalities with search, filters, order, choosing and what can be done with the chosen ones. */
export function MunicipalitiesScreen() {
  const list = useApiQuery('municipalities.list', {});
  const catalogue = useApiQuery('catalogue.get', {});
  const [, navigate] = useLocation();
  const [address, changeAddress] = useTableAddress();
  const [selection, setSelection] = useRowSelection();
  useEffect(() => rememberTableAddress(address), [address]);

  const wanted = useDeferredValue(address);
  const order = useMemo(() => orderFromAddress(wanted), [wanted]);
  const folded = useMemo(() => searchable(list.data ?? []), [list.data]);
  const rows = useMemo(() => orderRows(filterRows(folded, filterFromAddress(wanted)), order), [folded, wanted, order]);
  const letterKinds = catalogue.data?.letterKinds;
  const letterTitle = useCallback(
    (kind: string) => letterKinds?.find((candidate) => candidate.id === kind)?.title ?? kind,
    [letterKinds],
  );
  const open = useCallback((id: string) => navigate(`/gemeinden/${id}`), [navigate]);

  if (list.error) return <ErrorMessage message={list.error.message} onRetry={() => void list.refetch()} />;
  if (!list.data) return <LoadingMark />;
  const chosen = list.data.filter((row) => selection.ids.has(row.id));
  return (
    <div className={classes.screen}>
      <PageHeader
        title="Gemeinden"
        actions={<BulkActions chosen={chosen} onClear={() => setSelection(nothingSelected)} />}
      />
      <FilterBar
        filter={filterFromAddress(address)}
        onChange={changeAddress}
        catalogue={catalogue.data}
        shown={rows.length}
        total={list.data.length}
      />
      {rows.length === 0 ? (
        <EmptyState
          title={list.data.length === 0 ? 'Das Register ist leer.' : 'Keine Gemeinde passt zu Suche und Filtern.'}
        />
      ) : (
        <MunicipalitiesTable
          rows={rows}
          order={order}
          onOrder={(next) => changeAddress({ sortierung: orderToAddress(next) })}
          selection={selection}
          onSelection={setSelection}
          onOpen={open}
          letterTitle={letterTitle}
        />
      )}
    </div>
  );
}
