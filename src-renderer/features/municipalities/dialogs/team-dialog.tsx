import { Select, Text } from '@mantine/core';
import { useState } from 'react';
import type { Finding } from '#domain/rules/rule.ts';
import { useApiQuery } from '../../../api/hooks.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { FindingList } from '../../../ui/finding-list.tsx';
import { findingsOf } from '../../../ui/findings.ts';
import { showRefusal } from '../../../ui/notices.tsx';
import { ReasonDialog } from '../../../ui/reason-dialog.tsx';
import { TextLink } from '../../../ui/text-link.tsx';
import { useChange } from '../../../ui/use-change.ts';
import { type ChosenDialogProps, chosenInWords } from './chosen.ts';

/** Gives the open meetings of municipalities to a presenter or team, or to none; a broken rule asks for the reason. */
export function TeamDialog(props: ChosenDialogProps) {
  const teams = useApiQuery('catalogue.get', {}).data?.teams ?? [];
  const [teamId, setTeamId] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<readonly Finding[] | null>(null);
  const { change, pending } = useChange('meetings.assignTeam');
  const whom = chosenInWords(props.chosen);
  const save = async (overrideReason?: string) => {
    const name = teams.find((team) => team.id === teamId)?.name;
    const result = await change(
      {
        municipalityIds: props.chosen.map((one) => one.id),
        teamId,
        ...(overrideReason === undefined ? {} : { overrideReason }),
      },
      name ? `${whom}: ${name} zugeordnet.` : `${whom}: ohne Team.`,
    );
    if (result.ok) return props.onClose();
    if (result.error.code !== 'rule-violation') return setRefusal(null);
    if (overrideReason !== undefined) return showRefusal(result.error);
    return setRefusal(findingsOf(result.error));
  };
  if (refusal) {
    return (
      <ReasonDialog
        title={`Team zuordnen: Regel verletzt`}
        message="Gegen diese Zuordnung spricht eine Regel. Wenn sie trotzdem gelten soll, geben Sie bitte den Grund an; er gilt für alle ausgewählten Gemeinden, bei denen eine Regel verletzt wird."
        confirmLabel="Trotzdem zuordnen"
        onConfirm={(reason) => void save(reason)}
        onClose={props.onClose}
        pending={pending}
      >
        <FindingList findings={refusal} />
      </ReasonDialog>
    );
  }
  return (
    <Dialog
      title={`Team zuordnen: ${whom}`}
      confirmLabel={teamId === null ? 'Ohne Team führen' : 'Zuordnen'}
      onClose={props.onClose}
      onConfirm={() => void save()}
      pending={pending}
      disabled={teams.length === 0}
    >
      {teams.length === 0 ? (
        <Text>
          Es ist noch kein Team angelegt. Legen Sie es zuerst in den{' '}
          <TextLink to="/einstellungen">Einstellungen</TextLink> an.
        </Text>
      ) : (
        <Select
          label="Referent oder Team"
          description="Gilt für die offene Versammlung jeder Gemeinde. Leer: kein Team"
          clearable
          clearButtonProps={{ 'aria-label': 'Team leeren' }}
          data={teams.map((team) => ({ value: team.id, label: team.name }))}
          value={teamId}
          onChange={setTeamId}
        />
      )}
    </Dialog>
  );
}
