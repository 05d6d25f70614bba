import { Group, List, Text } from '@mantine/core';
import { IconAlertTriangle, IconBan } from '@tabler/icons-react';
import type { Finding } from '#domain/rules/rule.ts';
import { texts } from '../texts/de.ts';

/** What the rules say, each with sign and word for its severity. */
export function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  return (
    <List listStyleType="none" spacing={6} aria-label="Prüfung des Termins">
      {findings.map((finding) => (
        <List.Item key={`${finding.ruleId}|${finding.message}`}>
          <Group gap="xs" wrap="nowrap" align="flex-start">
            {finding.severity === 'violation' ? (
              <IconBan
                size={18}
                color="var(--mantine-color-error)"
                aria-hidden
                style={{ flex: 'none', marginTop: 2 }}
              />
            ) : (
              <IconAlertTriangle size={18} aria-hidden style={{ flex: 'none', marginTop: 2 }} />
            )}
            <Text size="sm">
              <b>{finding.severity === 'violation' ? texts.violation : texts.warning}:</b> {finding.message}
            </Text>
          </Group>
        </List.Item>
      ))}
    </List>
  );
}
