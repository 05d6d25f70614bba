import { useComputedColorScheme } from '@mantine/core';
import { useApiQuery } from '../../api/hooks.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { LoadingMark } from '../../ui/loading-mark.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { MapDesk } from './map-desk.tsx';

/** All municipalities as a map, drawn from their centre points without anything from outside. */
export function MapScreen() {
  const list = useApiQuery('municipalities.list', {});
  const catalogue = useApiQuery('catalogue.get', {});
  const settings = useApiQuery('settings.get', {});
  const info = useApiQuery('app.info', {});
  const brightness = useComputedColorScheme('light', { getInitialValueInEffect: false });
  const failed = [list, catalogue, settings, info].find(({ error }) => error);
  if (failed?.error) return <ErrorMessage message={failed.error.message} onRetry={() => void failed.refetch()} />;
  if (!list.data || !catalogue.data || !settings.data || !info.data) return <LoadingMark />;
  if (list.data.length === 0) {
    return (
      <>
        <PageHeader title="Karte" />
        <EmptyState title="Das Register ist leer." />
      </>
    );
  }
  return (
    <MapDesk
      rows={list.data}
      catalogue={catalogue.data}
      districtName={settings.data.districtName}
      info={info.data}
      brightness={brightness}
    />
  );
}
