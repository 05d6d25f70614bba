import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconPhotoDown } from '@tabler/icons-react';
import { useState } from 'react';
import type { MapPicture } from '#domain/map/map-picture.ts';
import { mapSvg, pictureSize } from '#domain/map/map-svg.ts';
import { showDone, showRefusal } from '../../ui/notices.tsx';
import { download, pngOf, svgFile } from './save-picture.ts';

/** Saves the whole map as a picture for a slide. */
export function PictureMenu(props: {
  readonly picture: () => MapPicture;
  readonly fileName: (extension: string) => string;
  /** Reason why this window cannot save pictures; null where it can. */
  readonly obstacle: string | null;
}) {
  const [painting, setPainting] = useState(false);
  const save = async (extension: 'svg' | 'png') => {
    if (props.obstacle !== null) {
      showRefusal({ code: 'unavailable', message: props.obstacle });
      return;
    }
    setPainting(true);
    try {
      const svg = mapSvg(props.picture());
      const name = props.fileName(extension);
      download(extension === 'svg' ? svgFile(svg) : await pngOf(svg, pictureSize), name);
      showDone(`Karte gespeichert: ${name}`);
    } catch {
      showRefusal({
        code: 'internal',
        message:
          'Das Bild der Karte ließ sich nicht erzeugen. Gespeichert wurde nichts. Bitte versuchen Sie es als SVG; das braucht weniger Speicher.',
      });
    }
    setPainting(false);
  };
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="default"
          loading={painting}
          leftSection={<IconPhotoDown size={18} aria-hidden />}
          rightSection={<IconChevronDown size={16} aria-hidden />}
        >
          Bild für eine Folie
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => void save('png')}>Als PNG speichern (3840 × 2160)</Menu.Item>
        <Menu.Item onClick={() => void save('svg')}>Als SVG speichern (beliebig vergrößerbar)</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
