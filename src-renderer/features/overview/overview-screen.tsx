import { Alert, Grid, Group, Stack } from '@mantine/core';
import { IconMailExclamation, IconUserExclamation } from '@tabler/icons-react';
import type { Overview } from '#contract/overview.ts';
import { useApiQuery } from '../../api/hooks.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { LoadingMark } from '../../ui/loading-mark.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { AmtTable } from './amt-table.tsx';
import { ContactsLink } from './contacts-link.tsx';
import { DueList } from './due-list.tsx';
import { MissingChart } from './missing-chart.tsx';
import { NextMeetings } from './next-meetings.tsx';
import { ReportMenu } from './report-menu.tsx';
import { StageFigures } from './stage-figures.tsx';
import { WeeksChart } from './weeks-chart.tsx';

/** The first screen: how many municipalities stand where, what is due, what comes next. */
export function OverviewScreen() {
  const overview = useApiQuery('overview.get', {});
  if (overview.error) return <ErrorMessage message={overview.error.message} onRetry={() => void overview.refetch()} />;
  if (!overview.data) return <LoadingMark />;
  const { data } = overview;
  return (
    <>
      <PageHeader
        title="Übersicht"
        below={`${data.total} Gemeinden und Städte`}
        actions={
          <>
            <TextLink to="/abstimmungsliste">Abstimmungsliste</TextLink>
            {' · '}
            <TextLink to="/einschraenkungen">Einschränkungen</TextLink>
            <ContactsLink />
            <ReportMenu />
          </>
        }
      />
      <Stack gap="md">
        <Hints overview={data} />
        <StageFigures counts={data.counts} />
        <Grid gap="md">
          <Grid.Col span={7}>
            <Stack gap="md">
              <MissingChart progress={data.progress} areas={data.areas} />
              <AmtTable amts={data.amts} counts={data.counts} />
            </Stack>
          </Grid.Col>
          <Grid.Col span={5}>
            <Stack gap="md">
              <WeeksChart weeks={data.comingWeeks} />
              <DueList due={data.due} later={data.dueLater} />
              <NextMeetings meetings={data.nextMeetings} />
            </Stack>
          </Grid.Col>
        </Grid>
      </Stack>
    </>
  );
}

function Hints({ overview }: { readonly overview: Overview }) {
  const { senderMissing, lettersOutOfDate } = overview;
  if (senderMissing.length === 0 && lettersOutOfDate === 0) return null;
  return (
    <Stack gap="xs">
      {senderMissing.length > 0 && (
        <Alert
          variant="default"
          icon={<IconUserExclamation aria-hidden />}
          title="Der Absender ist noch nicht vollständig"
        >
          <Group gap={6}>
            Für Schreiben fehlt: {senderMissing.join(', ')}.
            <TextLink to="/einstellungen">Absender in den Einstellungen eintragen</TextLink>
          </Group>
        </Alert>
      )}
      {lettersOutOfDate > 0 && (
        <Alert variant="default" icon={<IconMailExclamation aria-hidden />} title="Veraltete Schreiben">
          <Group gap={6}>
            {lettersOutOfDate === 1
              ? 'Ein Schreiben stimmt nicht mehr mit den Angaben überein.'
              : `${lettersOutOfDate} Schreiben stimmen nicht mehr mit den Angaben überein.`}
            <TextLink to="/schreiben?veraltet=1">Veraltete Schreiben ansehen</TextLink>
          </Group>
        </Alert>
      )}
    </Stack>
  );
}
