import { Table } from '@mantine/core';
import { stages, stageTitles } from '#domain/need.ts';
import type { AmtCounts } from '#domain/stage-counts.ts';
import { Section } from '../../ui/section.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import classes from './overview.module.css';

/** How far each Amt is; the name leads to its municipalities. */
export function AmtTable({ amts }: { readonly amts: readonly AmtCounts[] }) {
  return (
    <Section title="Stand nach Amt">
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col" w="44%">
              Amt oder Stadt
            </Table.Th>
            <Table.Th scope="col" ta="right">
              Gemeinden
            </Table.Th>
            <Table.Th scope="col" ta="right">
              durchgeführt
            </Table.Th>
            <Table.Th scope="col" w="28%">
              Stand
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {amts.map((amt) => (
            <Table.Tr key={amt.amtId ?? ''}>
              <Table.Th scope="row" fw={400}>
                <TextLink to={`/gemeinden?amt=${encodeURIComponent(amt.amtId ?? '-')}`}>{amt.name}</TextLink>
              </Table.Th>
              <Table.Td ta="right">{amt.total}</Table.Td>
              <Table.Td ta="right">{amt.counts.held}</Table.Td>
              <Table.Td>
                <StageBar amt={amt} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Section>
  );
}

function StageBar({ amt }: { readonly amt: AmtCounts }) {
  const present = stages.filter((stage) => amt.counts[stage] > 0);
  const inWords = present.map((stage) => `${amt.counts[stage]} ${stageTitles[stage]}`).join(', ');
  return (
    <div className={classes.bar} role="img" aria-label={inWords} title={inWords}>
      {present.map((stage) => (
        <div key={stage} className={classes.part} data-stage={stage} style={{ flexGrow: amt.counts[stage] }} />
      ))}
    </div>
  );
}
