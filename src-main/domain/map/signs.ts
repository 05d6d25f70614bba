/** Side of the square in which the signs are drawn. */
export const signSide = 16;

/** Signs that tell classes of the map apart without colour: paths to be stroked with round ends, two units wide. */
export const mapSigns = {
  ring: 'M8 3.2a4.8 4.8 0 1 0 0 9.6a4.8 4.8 0 1 0 0-9.6',
  dots: 'M3 8h.01M8 8h.01M13 8h.01',
  diamond: 'M8 2.4l5.6 5.6l-5.6 5.6l-5.6-5.6z',
  calendar: 'M2.8 4.4h10.4v9h-10.4zM2.8 7.6h10.4M5.6 2.2v3M10.4 2.2v3',
  check: 'M2.8 8.6l3.6 3.6l6.8-8',
  pause: 'M5.4 3.4v9.2M10.6 3.4v9.2',
  cross: 'M3.8 3.8l8.4 8.4M12.2 3.8l-8.4 8.4',
  minus: 'M3 8h10',
  question: 'M5.2 5.4a2.8 2.6 0 1 1 4.2 2.3c-.9.5-1.4 1-1.4 2M8 13h.01',
  person: 'M8 7.6a2.5 2.5 0 1 0 0-5a2.5 2.5 0 1 0 0 5M3.2 13.6a4.8 3.8 0 0 1 9.6 0',
  camera: 'M2 4.4h7.6v7.2h-7.6zM9.6 7.4l4.4-2.6v6.4l-4.4-2.6',
  phone: 'M3.2 3.4l2.4-.8l1.8 3.2l-1.6 1.5c.7 1.5 1.6 2.4 3 3.1l1.5-1.6l3.2 1.8l-.8 2.4c-5 .4-9.9-4.6-9.5-9.6z',
  clock: 'M8 2.4a5.6 5.6 0 1 0 0 11.2a5.6 5.6 0 1 0 0-11.2M8 4.8v3.4l2.2 1.6',
  alert: 'M8 2.8v6.4M8 13h.01',
  square: 'M3.4 3.4h9.2v9.2h-9.2z',
  triangle: 'M8 2.8l5.8 10h-11.6z',
} as const;

/** Name of a sign. */
export type MapSign = keyof typeof mapSigns;
