import { memo } from 'react';
import type { MapMarks } from '#domain/map/marks.ts';
import { type MapSign, mapSigns, signSide } from '#domain/map/signs.ts';
import classes from './map.module.css';

/** Signs and names on the map. The names are spoken with the cells, so nothing here is. */
export const MarkLayer = memo(function MarkLayer(props: {
  readonly marks: MapMarks;
  readonly signOf: (id: string) => MapSign;
}) {
  const { signs, names } = props.marks;
  return (
    <g aria-hidden className={classes.marks}>
      <g className={classes.signs}>
        {signs.map(({ id, x, y, size }) => (
          <path
            key={id}
            d={mapSigns[props.signOf(id)]}
            transform={`translate(${x - size / 2} ${y - size / 2}) scale(${size / signSide})`}
          />
        ))}
      </g>
      {names.map(({ id, lines }) => (
        <text key={id} className={classes.name}>
          {lines.map(({ text, x, y }) => (
            <tspan key={y} x={x} y={y}>
              {text}
            </tspan>
          ))}
        </text>
      ))}
    </g>
  );
});
