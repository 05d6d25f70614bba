import type { MunicipalityRow } from '#contract/municipalities.ts';
import type { DateText } from '#domain/calendar-dates.ts';
import { germanLongDate } from '#domain/german-dates.ts';
import { cellsNote } from '#domain/map/cells-note.ts';
import { groundColours } from '#domain/map/map-colours.ts';
import type { LegendEntry, MapPicture } from '#domain/map/map-picture.ts';
import { isPlaced } from '#domain/map/projection.ts';
import type { Colouring } from './colourings.ts';
import type { MapGeometry } from './map-geometry.ts';
import { countedMunicipalities } from './map-texts.ts';

/** The classes with the number of their municipalities, those without a place among them. */
export function legendOf(colouring: Colouring, rows: readonly MunicipalityRow[]): readonly LegendEntry[] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const classId = colouring.classOf(row);
    counts.set(classId, (counts.get(classId) ?? 0) + 1);
  }
  return colouring.classes.map((entry) => ({ ...entry, count: counts.get(entry.id) ?? 0 }));
}

/** The whole map as a picture for a slide, with the classes that occur. The colouring has to be a light one. */
export function slidePicture(given: {
  readonly rows: readonly MunicipalityRow[];
  readonly geometry: MapGeometry;
  readonly colouring: Colouring;
  readonly districtName: string;
  readonly today: DateText;
  readonly attribution: string;
}): MapPicture {
  const { rows, geometry, colouring } = given;
  const classOf = new Map(rows.map((row) => [row.id, colouring.classOf(row)]));
  const unplaced = rows.filter((row) => !isPlaced(row)).length;
  return {
    title: ['Einwohnerversammlungen', given.districtName].filter(Boolean).join(' – '),
    subtitle: `${countedMunicipalities(rows.length)} nach ${colouring.title}, Stand: ${germanLongDate(given.today)}`,
    legendTitle: colouring.title,
    legend: legendOf(colouring, rows).filter(({ count }) => count > 0),
    cells: geometry.cells.map((cell) => ({ ...cell, classId: classOf.get(cell.id) ?? '' })),
    notes: [
      unplaced === 0 ? cellsNote : `${cellsNote} Ohne Lage und nicht gezeichnet: ${countedMunicipalities(unplaced)}.`,
      given.attribution,
    ],
    colours: groundColours.light,
  };
}

/** `Karte Einwohnerversammlungen_Frist_2026-11-23.png` */
export function pictureFileName(colouring: Colouring, today: DateText, extension: string): string {
  return `Karte Einwohnerversammlungen_${colouring.title}_${today}.${extension}`;
}
