import { crc32, deflateSync } from 'node:zlib';
import type { Polygon } from '#domain/map/polygon.ts';
import type { Size } from '#domain/map/view.ts';
import type { Pattern } from './patterns.ts';

/** A shape to be filled: its pattern in two colours, given as places in the palette. */
export interface PaintedShape {
  /** Convex, in pixels. */
  readonly outline: Polygon;
  readonly pattern: Pattern;
  readonly ink: number;
  readonly paper: number;
}

const gap = 1;
const outlineWidth = 2;

/** Paints convex shapes beside each other as a PNG; the first colour of the palette (`#rrggbb`) is the ground. */
export function paintPng({ width, height }: Size, palette: readonly string[], shapes: readonly PaintedShape[]): Buffer {
  // A line of a PNG begins with the number of its filter: none.
  const stride = width + 1;
  const pixels = new Uint8Array(stride * height);
  for (const { outline, pattern, ink, paper } of shapes) {
    const edges = edgesOf(outline);
    const [top, bottom] = [Math.min(...outline.map(({ y }) => y)), Math.max(...outline.map(({ y }) => y))];
    for (let y = Math.max(0, Math.floor(top)); y <= Math.min(height - 1, Math.ceil(bottom)); y += 1) {
      const whole = spanInside(edges, y + 0.5, gap, width);
      const inner = spanInside(edges, y + 0.5, gap + outlineWidth, width);
      for (let x = whole.from; x <= whole.to; x += 1) {
        const isLine = x < inner.from || x > inner.to;
        pixels[y * stride + x + 1] = isLine || pattern(x, y) ? ink : paper;
      }
    }
  }
  return png({ width, height }, palette, pixels);
}

/** A straight edge: the distance of a point to it is across × x + down × y + shift, positive inside. */
interface Edge {
  readonly across: number;
  readonly down: number;
  readonly shift: number;
}

function edgesOf(outline: Polygon): readonly Edge[] {
  const sum = outline.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), { x: 0, y: 0 });
  const centre = { x: sum.x / outline.length, y: sum.y / outline.length };
  return outline.flatMap((from, index) => {
    const to = outline[(index + 1) % outline.length] ?? from;
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    if (length === 0) return [];
    const [across, down] = [(from.y - to.y) / length, (to.x - from.x) / length];
    const shift = -across * from.x - down * from.y;
    const inwards = Math.sign(across * centre.x + down * centre.y + shift) || 1;
    return [{ across: inwards * across, down: inwards * down, shift: inwards * shift }];
  });
}

/** The pixels of a row whose middle is at least so deep inside all edges; `from` is beyond `to` where there are none. */
function spanInside(edges: readonly Edge[], y: number, depth: number, width: number) {
  let [from, to] = [0, width - 1];
  for (const { across, down, shift } of edges) {
    const rest = depth - shift - down * y;
    if (across > 0) from = Math.max(from, Math.ceil(rest / across - 0.5));
    else if (across < 0) to = Math.min(to, Math.floor(rest / across - 0.5));
    else if (rest > 0) return { from: width, to: -1 };
  }
  return { from, to };
}

/** The lines as a PNG with a palette (ISO/IEC 15948). */
function png({ width, height }: Size, palette: readonly string[], pixels: Uint8Array): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Eight bits for each pixel, which is a place in the palette.
  head.set([8, 3, 0, 0, 0], 8);
  const colours = Buffer.from(palette.map((colour) => colour.slice(1)).join(''), 'hex');
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(pixels)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, content: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
