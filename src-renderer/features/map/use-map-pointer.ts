import { type MouseEvent, type PointerEvent, useRef, useState } from 'react';
import type { PlanePoint } from '#domain/map/projection.ts';

/** What dragging does: move the map, or draw a loop around municipalities. */
export type MapTool = 'move' | 'select';

/** What the gestures on the map lead to; places are pixels from the corner of the map. */
export interface MapGestures {
  readonly tool: MapTool;
  readonly onMove: (right: number, down: number) => void;
  readonly onLoop: (loop: readonly PlanePoint[], add: boolean) => void;
  readonly onHover: (place: PlanePoint | null) => void;
  readonly onClick: (place: PlanePoint, toggle: boolean) => void;
}

interface Drag {
  readonly from: PlanePoint;
  readonly at: PlanePoint;
  readonly loops: boolean;
  /** False until the pointer has moved far enough to be no click. */
  readonly begun: boolean;
}

/** Pixels that a hand trembles while it clicks. */
const tremor = 5;
/** Pixels between the corners of a loop. */
const loopStep = 4;

function placeOf(event: MouseEvent<Element>): PlanePoint {
  const { left, top } = event.currentTarget.getBoundingClientRect();
  return { x: event.clientX - left, y: event.clientY - top };
}

function apart(one: PlanePoint, other: PlanePoint): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

/** Turns the events of the pointer into moving, looping, hovering and clicking. Shift always draws a loop. */
export function useMapPointer(gestures: MapGestures) {
  const drag = useRef<Drag | null>(null);
  const wasDragged = useRef(false);
  const [loop, setLoop] = useState<readonly PlanePoint[]>([]);
  const [moving, setMoving] = useState(false);

  const end = () => {
    drag.current = null;
    setLoop([]);
    setMoving(false);
  };
  const handlers = {
    onPointerDown(event: PointerEvent<Element>) {
      wasDragged.current = false;
      if (event.button !== 0) return;
      const from = placeOf(event);
      drag.current = { from, at: from, loops: gestures.tool === 'select' || event.shiftKey, begun: false };
    },
    onPointerMove(event: PointerEvent<Element>) {
      const at = placeOf(event);
      const present = drag.current;
      if (!present) {
        gestures.onHover(at);
        return;
      }
      if (!present.begun) {
        if (apart(present.from, at) < tremor) return;
        // From now on the pointer belongs to the map, also outside of it.
        event.currentTarget.setPointerCapture(event.pointerId);
        wasDragged.current = true;
        gestures.onHover(null);
      }
      drag.current = { ...present, at, begun: true };
      if (present.loops) {
        setLoop((corners) => {
          const last = corners.at(-1) ?? present.from;
          if (corners.length === 0) return [present.from, at];
          return apart(last, at) < loopStep ? corners : [...corners, at];
        });
        return;
      }
      setMoving(true);
      gestures.onMove(at.x - present.at.x, at.y - present.at.y);
    },
    onPointerUp(event: PointerEvent<Element>) {
      const present = drag.current;
      const drawn = [...loop, placeOf(event)];
      end();
      if (present?.begun && present.loops) gestures.onLoop(drawn, event.ctrlKey || event.metaKey);
    },
    onPointerCancel: end,
    onPointerLeave() {
      gestures.onHover(null);
    },
    onClick(event: MouseEvent<Element>) {
      if (wasDragged.current) return;
      gestures.onClick(placeOf(event), gestures.tool === 'select' || event.ctrlKey || event.metaKey || event.shiftKey);
    },
  };
  return { handlers, loop, moving, cancelLoop: end };
}
