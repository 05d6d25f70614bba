import { Paper, SimpleGrid, Text } from '@mantine/core';
import { Link } from 'wouter';
import { type Stage, stages, stageTitles } from '#domain/need.ts';
import type { StageCounts } from '#domain/stage-counts.ts';
import { TextLink } from '../../ui/text-link.tsx';
import classes from './overview.module.css';
import { stageStyle } from './stage-style.ts';

const wayStages: readonly Stage[] = ['missing', 'in-coordination', 'coordinated', 'scheduled', 'held'];

/** The five stages of the way as big figures, the others as a line; each leads to its municipalities. */
export function StageFigures({ counts }: { readonly counts: StageCounts }) {
  const besides = stages.filter((stage) => !wayStages.includes(stage) && counts[stage] > 0);
  return (
    <section aria-label="Stand der Gemeinden">
      <SimpleGrid cols={5} spacing="sm">
        {wayStages.map((stage) => (
          <Paper
            key={stage}
            component={Link}
            href={`/gemeinden?stufe=${stage}`}
            withBorder
            p="sm"
            className={classes.figure ?? ''}
            style={stageStyle(stage)}
          >
            <Text fz={32} fw={700} lh={1.1}>
              {counts[stage]}
            </Text>
            <Text>{stageTitles[stage]}</Text>
          </Paper>
        ))}
      </SimpleGrid>
      {besides.length > 0 && (
        <Text mt="xs">
          Außerdem:{' '}
          {besides.map((stage, index) => (
            <span key={stage}>
              {index > 0 && ' · '}
              <TextLink to={`/gemeinden?stufe=${stage}`}>
                {counts[stage]} {stageTitles[stage]}
              </TextLink>
            </span>
          ))}
        </Text>
      )}
    </section>
  );
}
