import { Table } from '@mantine/core';
import type { AmtCounts, StageCounts } from '#domain/stage-counts.ts';
import { metIn } from '#domain/stage-counts.ts';
import { Section } from '../../ui/section.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { StageBar, StageLegend } from './stage-bar.tsx';

/** How far each Amt is; the name and each part of its bar lead to the municipalities. */
export function AmtTable({ amts, counts }: { readonly amts: readonly AmtCounts[]; readonly counts: StageCounts }) {
  return (
    <Section title="Stand nach Amt">
      <StageLegend counts={counts} />
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col" w="32%">
              Amt oder Stadt
            </Table.Th>
            <Table.Th scope="col" ta="right">
              Gemeinden
            </Table.Th>
            <Table.Th scope="col" ta="right">
              durchgeführt
            </Table.Th>
            <Table.Th scope="col" w="42%">
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
              <Table.Td ta="right">{metIn(amt.counts)}</Table.Td>
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
