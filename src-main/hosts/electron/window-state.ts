import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';

const number = z.number().int().min(-100_000).max(100_000);
const stateShape = z.object({ x: number, y: number, width: number, height: number, maximised: z.boolean() });

/** Place and size of the window in device-independent pixels. */
export type WindowState = z.infer<typeof stateShape>;

/** A rectangle on the desktop. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Smallest size at which the calendar is usable. */
export const smallestSize = { width: 960, height: 640 };
const usualSize = { width: 1360, height: 900 };

/**
 * A place that can be seen: the remembered one when its middle lies on a display that is still there, else the middle
 * of the first display; never larger than that display. The areas are those without task bars, the primary one first.
 */
export function visibleState(remembered: WindowState | null, displays: readonly Area[]): WindowState {
  const home = displays.find((display) => remembered !== null && contains(display, remembered)) ?? displays[0];
  const wanted = remembered ?? { ...usualSize, maximised: false };
  if (!home) return { x: 0, y: 0, ...usualSize, maximised: false };
  const width = Math.min(Math.max(wanted.width, smallestSize.width), home.width);
  const height = Math.min(Math.max(wanted.height, smallestSize.height), home.height);
  const place = remembered !== null && contains(home, remembered) ? remembered : centred(home, width, height);
  return {
    x: between(home.x, place.x, home.x + home.width - width),
    y: between(home.y, place.y, home.y + home.height - height),
    width,
    height,
    maximised: wanted.maximised,
  };
}

/** Reads the remembered place; null when there is none or when it cannot be read. */
export function readWindowState(path: string): WindowState | null {
  try {
    const state = stateShape.safeParse(JSON.parse(readFileSync(path, 'utf8')));
    return state.success ? state.data : null;
  } catch {
    return null;
  }
}

/** Remembers the place; a place that cannot be written is not worth a message. */
export function rememberWindowState(path: string, state: WindowState): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, JSON.stringify(state), { mode: 0o600 });
  } catch {
    return;
  }
}

function contains(display: Area, { x, y, width, height }: Area): boolean {
  const [middleX, middleY] = [x + width / 2, y + height / 2];
  return (
    middleX >= display.x &&
    middleX < display.x + display.width &&
    middleY >= display.y &&
    middleY < display.y + display.height
  );
}

function centred(display: Area, width: number, height: number): { readonly x: number; readonly y: number } {
  return {
    x: Math.round(display.x + (display.width - width) / 2),
    y: Math.round(display.y + (display.height - height) / 2),
  };
}

function between(lowest: number, value: number, highest: number): number {
  return Math.max(lowest, Math.min(value, highest));
}
