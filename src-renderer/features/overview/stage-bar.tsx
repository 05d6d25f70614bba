import { Link } from 'wouter';
import { mapSigns, signSide } from '#domain/map/signs.ts';
import { stageLooks } from '#domain/map/stage-looks.ts';
import { type Stage, stageTitles } from '#domain/need.ts';
import { type AmtCounts, presentStages, type StageCounts } from '#domain/stage-counts.ts';
import classes from './overview.module.css';
import { stageStyle } from './stage-style.ts';

/** An Amt as a bar: a part for each stage with its sign and its number, which leads to those municipalities. */
export function StageBar({ amt }: { readonly amt: AmtCounts }) {
  const present = presentStages(amt.counts);
  const inWords = present.map((stage) => `${amt.counts[stage]} ${stageTitles[stage]}`).join(', ');
  return (
    <ul className={classes.bar} aria-label={inWords}>
      {present.map((stage) => (
        <li key={stage} style={{ flexGrow: amt.counts[stage] }}>
          <Link
            href={`/gemeinden?amt=${encodeURIComponent(amt.amtId ?? '-')}&stufe=${stage}`}
            className={classes.part ?? ''}
            style={stageStyle(stage)}
            aria-label={`${amt.counts[stage]} ${stageTitles[stage]}, ${amt.name}`}
            title={`${amt.counts[stage]} ${stageTitles[stage]}`}
          >
            <StageSign stage={stage} />
            {amt.counts[stage]}
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** What the signs and colours of the bars mean. */
export function StageLegend({ counts }: { readonly counts: StageCounts }) {
  return (
    <ul className={classes.legend} aria-label="Legende">
      {presentStages(counts).map((stage) => (
        <li key={stage}>
          <span className={classes.swatch} style={stageStyle(stage)}>
            <StageSign stage={stage} />
          </span>
          {stageTitles[stage]}
        </li>
      ))}
    </ul>
  );
}

function StageSign({ stage }: { readonly stage: Stage }) {
  return (
    <svg className={classes.sign} viewBox={`0 0 ${signSide} ${signSide}`} aria-hidden>
      <path d={mapSigns[stageLooks[stage][1]]} />
    </svg>
  );
}
