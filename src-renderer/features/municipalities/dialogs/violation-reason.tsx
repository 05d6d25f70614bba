import { Alert, Textarea } from '@mantine/core';
import type { Finding } from '#domain/rules/rule.ts';
import { FindingList } from '../../../ui/finding-list.tsx';

/** What the rules say and, where a violation is among it, the field for the reason to keep to it nevertheless. */
export function ViolationReason(props: {
  readonly findings: readonly Finding[];
  readonly reasonNeeded: boolean;
  readonly reason: string;
  readonly onReason: (reason: string) => void;
}) {
  if (props.findings.length === 0) return null;
  return (
    <>
      <Alert variant="default" title="Prüfung des Termins" aria-live="polite">
        <FindingList findings={props.findings} />
      </Alert>
      {props.reasonNeeded && (
        <Textarea
          label="Grund, trotz Verstoß dabei zu bleiben"
          description="Der Grund wird mit dem Termin und im Verlauf festgehalten."
          required
          autosize
          minRows={2}
          value={props.reason}
          onChange={(event) => props.onReason(event.currentTarget.value)}
        />
      )}
    </>
  );
}
