import type { LegendEntry } from '#domain/map/map-picture.ts';
import { mapSigns, signSide } from '#domain/map/signs.ts';
import { Section } from '../../ui/section.tsx';
import classes from './map.module.css';

const side = 22;

/** What the colours and signs on the map mean, and how many municipalities each stands for. */
export function Legend(props: {
  readonly title: string;
  readonly entries: readonly LegendEntry[];
  readonly ground: string;
}) {
  return (
    <Section title={props.title}>
      <ul className={classes.legend}>
        {props.entries
          .filter(({ count }) => count > 0)
          .map(({ id, title, fill, sign, count }) => (
            <li key={id} className={classes.legendEntry}>
              <svg width={side} height={side} viewBox={`-3 -3 ${signSide + 6} ${signSide + 6}`} aria-hidden>
                <rect x={-3} y={-3} width={signSide + 6} height={signSide + 6} rx={4} fill={fill} />
                <path
                  d={mapSigns[sign]}
                  fill="none"
                  stroke={props.ground}
                  strokeWidth={2.2}
                  strokeLinecap="round"
                  strokeLinejoin="round"
                />
              </svg>
              <span>{title}</span>
              <b>{count}</b>
            </li>
          ))}
      </ul>
    </Section>
  );
}
