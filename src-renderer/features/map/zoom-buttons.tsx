import { ActionIcon, Tooltip } from '@mantine/core';
import { IconMaximize, IconMinus, IconPlus } from '@tabler/icons-react';
import classes from './map.module.css';
import { zoomStep } from './map-keys.ts';
import type { MapSight } from './use-map-view.ts';

/** The zoom for the mouse; on a cell the keys plus, minus and 0 do the same. */
export function ZoomButtons({ sight }: { readonly sight: MapSight }) {
  const buttons = [
    { title: 'Vergrößern', icon: IconPlus, act: () => sight.zoom(zoomStep), disabled: false },
    { title: 'Verkleinern', icon: IconMinus, act: () => sight.zoom(1 / zoomStep), disabled: sight.isWhole },
    { title: 'Ganze Karte', icon: IconMaximize, act: sight.showWhole, disabled: sight.isWhole },
  ];
  return (
    <div className={classes.zoom}>
      {buttons.map(({ title, icon: Icon, act, disabled }) => (
        <Tooltip key={title} label={title} position="left">
          <ActionIcon variant="default" size={36} aria-label={title} aria-disabled={disabled} onClick={act}>
            <Icon size={18} aria-hidden />
          </ActionIcon>
        </Tooltip>
      ))}
    </div>
  );
}
