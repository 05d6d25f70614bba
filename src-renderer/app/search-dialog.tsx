import { Spotlight, type SpotlightActionGroupData } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { stageTitles } from '#domain/need.ts';
import { matchesSearch, searchText } from '#domain/search-key.ts';
import { useApiQuery } from '../api/hooks.ts';
import { furtherScreens, screens } from '../texts/navigation.ts';

const mostHits = 12;

/** Ctrl+K: every municipality by name, Amt, postcode or AGS – also without umlauts – and every screen. */
export function SearchDialog() {
  const [, navigate] = useLocation();
  const [query, setQuery] = useState('');
  const rows = useApiQuery('municipalities.list', {});
  const municipalities = useMemo(
    () =>
      (rows.data ?? []).map((row) => ({
        id: row.id,
        label: row.name,
        description: `${row.amtName} · ${stageTitles[row.stage]}`,
        search: searchText([row.name, row.amtName, row.id, ...row.postcodes]),
      })),
    [rows.data],
  );
  const actions: SpotlightActionGroupData[] = [
    {
      group: 'Gemeinden',
      actions: municipalities
        .filter((entry) => matchesSearch(entry.search, query))
        .slice(0, mostHits)
        .map(({ id, label, description }) => ({
          id,
          label,
          description,
          onClick: () => navigate(`/gemeinden/${id}`),
        })),
    },
    {
      group: 'Ansichten',
      actions: [...screens, ...furtherScreens]
        .filter((screen) => matchesSearch(searchText([screen.title]), query))
        .map((screen) => ({ id: screen.path, label: screen.title, onClick: () => navigate(screen.path) })),
    },
  ];
  return (
    <Spotlight
      actions={actions}
      query={query}
      onQueryChange={setQuery}
      filter={(_, found) => found}
      shortcut="mod + K"
      tagsToIgnore={[]}
      overlayProps={{ blur: 0, backgroundOpacity: 0.5 }}
      attributes={{ content: { 'aria-label': 'Suche' } }}
      nothingFound="Nichts gefunden. Gesucht wird nach Name, Amt, Postleitzahl und Gemeindeschlüssel."
      scrollable
      maxHeight={420}
      searchProps={{
        leftSection: <IconSearch size={18} aria-hidden />,
        placeholder: 'Gemeinde, Amt, Postleitzahl, Gemeindeschlüssel oder Ansicht',
        'aria-label': 'Suche',
      }}
    />
  );
}
