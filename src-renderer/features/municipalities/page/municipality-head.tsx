import { Button, Group, Text } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useLocation } from 'wouter';
import { designationOf } from '#domain/municipality.ts';
import { stageTitles } from '#domain/need.ts';
import { stageTones } from '../../../texts/states.ts';
import { PageHeader } from '../../../ui/page-header.tsx';
import { StatusBadge } from '../../../ui/status-badge.tsx';
import { letterAddress, nextStepAction } from './next-step-action.ts';
import { openMeeting } from './page-dialog.tsx';
import type { SectionProps } from './section-props.ts';

/** Name, Amt and stage, and the next step as a button. */
export function MunicipalityHead({ detail, onOpen }: SectionProps) {
  const { municipality, amt, stage, nextStep } = detail;
  const [, navigate] = useLocation();
  const action = nextStepAction(nextStep.code, detail.coordination, Boolean(openMeeting(detail)?.meeting.agreedOn));
  const run = () => {
    if (action?.kind === 'dialog') onOpen(action.dialog);
    if (action?.kind === 'letter') navigate(letterAddress(municipality.id, action.letterKind));
  };
  return (
    <PageHeader
      title={designationOf(municipality)}
      below={
        <Group gap="xs">
          <StatusBadge tone={stageTones[stage]}>{stageTitles[stage]}</StatusBadge>
          <Text>{[amt?.name, `AGS ${municipality.id}`].filter(Boolean).join(' · ')}</Text>
        </Group>
      }
      actions={
        action && (
          <>
            <Text c="dimmed">Nächster Schritt:</Text>
            <Button rightSection={<IconArrowRight size={16} aria-hidden />} onClick={run}>
              {nextStep.label}
            </Button>
          </>
        )
      }
    />
  );
}
