import { Stack, Table, Text } from '@mantine/core';
import type { RuleInfo } from '#contract/registers.ts';

/** The rules by which every date is checked, with where each comes from. */
export function RulesSection({ rules }: { readonly rules: readonly RuleInfo[] }) {
  return (
    <Stack gap="md">
      <Text size="sm">
        Jeder Termin wird nach diesen Regeln geprüft: beim Ziehen, beim Ablegen und nach jeder Änderung. Hinweise halten
        nichts auf; ein Verstoß braucht einen Grund.
      </Text>
      <Table maw={900}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">Regel</Table.Th>
            <Table.Th scope="col">Quelle</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rules.map((rule) => (
            <Table.Tr key={rule.id}>
              <Table.Td>{rule.title}</Table.Td>
              <Table.Td>{rule.source}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Stack>
  );
}
