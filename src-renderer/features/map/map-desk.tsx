import { Stack, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import type { AppInfo } from '#contract/app.ts';
import type { MunicipalityRow } from '#contract/municipalities.ts';
import type { Catalogue } from '#contract/registers.ts';
import { cellsNote } from '#domain/map/cells-note.ts';
import { type Brightness, groundColours } from '#domain/map/map-colours.ts';
import { isPlaced } from '#domain/map/projection.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { colouringOf } from './colourings.ts';
import { Legend } from './legend.tsx';
import classes from './map.module.css';
import { MapSurface } from './map-surface.tsx';
import { MapToolbar } from './map-toolbar.tsx';
import { MunicipalityCard } from './municipality-card.tsx';
import { legendOf, pictureFileName, slidePicture } from './picture.ts';
import { PictureMenu } from './picture-menu.tsx';
import { chosenAmt, idsOfAmt } from './selection.ts';
import { SelectionActions } from './selection-actions.tsx';
import { UnplacedList } from './unplaced-list.tsx';
import { useMapAddress } from './use-map-address.ts';
import { useMapGeometry } from './use-map-geometry.ts';
import type { MapTool } from './use-map-pointer.ts';

/** Why the program window saves no pictures: its session refuses every download. */
const noDownloads =
  'Das Programmfenster kann Bilder noch nicht speichern. Es wurde nichts gespeichert. Bitte öffnen Sie den Planer dafür im Browser (npm start -- --browser).';

/** The map with what belongs to it: switches, legend, card, selection, pictures. */
export function MapDesk(props: {
  readonly rows: readonly MunicipalityRow[];
  readonly catalogue: Catalogue;
  readonly districtName: string;
  readonly info: AppInfo;
  readonly brightness: Brightness;
}) {
  const { rows, catalogue, districtName, info, brightness } = props;
  const { colouringId, selection, colour, select } = useMapAddress();
  const [tool, setTool] = useState<MapTool>('move');
  const [pointedId, setPointedId] = useState<string | null>(null);
  const [, navigate] = useLocation();
  const geometry = useMapGeometry(rows);
  const rowById = useMemo(() => new Map(rows.map((row) => [row.id, row])), [rows]);
  const { today, attribution } = info;
  const { formats } = catalogue;
  const colouring = useMemo(
    () => colouringOf(colouringId, { brightness, today, formats }),
    [colouringId, brightness, today, formats],
  );
  const legend = useMemo(() => legendOf(colouring, rows), [colouring, rows]);
  const unplaced = useMemo(() => rows.filter((row) => !isPlaced(row)), [rows]);
  const amtId = useMemo(() => chosenAmt(rows, selection), [rows, selection]);
  const colours = groundColours[brightness];
  return (
    <>
      <div className={classes.screen}>
        <PageHeader
          title="Karte"
          actions={
            <>
              <SelectionActions rows={rows} selection={selection} onClear={() => select([])} />
              {geometry && (
                <PictureMenu
                  picture={() =>
                    slidePicture({
                      rows,
                      geometry,
                      colouring: colouringOf(colouringId, { brightness: 'light', today, formats }),
                      districtName,
                      today,
                      attribution,
                    })
                  }
                  fileName={(extension) => pictureFileName(colouring, today, extension)}
                  obstacle={info.host === 'electron' ? noDownloads : null}
                />
              )}
            </>
          }
        />
        <MapToolbar
          colouringId={colouringId}
          onColour={colour}
          tool={tool}
          onTool={setTool}
          amts={catalogue.amts}
          amtId={amtId}
          onAmt={(chosen) => select(chosen === null ? [] : idsOfAmt(rows, chosen))}
        />
        <div className={classes.columns}>
          {geometry ? (
            <MapSurface
              geometry={geometry}
              rowById={rowById}
              colouring={colouring}
              colours={colours}
              tool={tool}
              selection={selection}
              onSelect={select}
              onOpen={(id) => navigate(`/gemeinden/${id}`)}
              onPoint={setPointedId}
            />
          ) : (
            <div className={classes.frame}>
              <EmptyState title="Für keine Gemeinde ist eine Lage bekannt." />
            </div>
          )}
          <div className={classes.side}>
            <Legend title={colouring.title} entries={legend} ground={colours.ground} />
            <MunicipalityCard row={rowById.get(pointedId ?? '')} />
          </div>
        </div>
        <Stack gap={2} mt="xs" mb="sm">
          <Text id="karte-tasten" size="xs" c="dimmed">
            Pfeiltasten: Nachbargemeinde · Enter: öffnen · Leertaste: auswählen · + − 0: Zoom · Umschalt mit
            Pfeiltasten: verschieben, mit der Maus: einkreisen
          </Text>
          <Text size="xs" c="dimmed">
            {cellsNote} {attribution}
          </Text>
        </Stack>
      </div>
      <UnplacedList rows={unplaced} />
    </>
  );
}
