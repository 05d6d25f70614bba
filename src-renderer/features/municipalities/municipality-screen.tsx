import { Alert, Anchor, Grid, Stack } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { useApiQuery } from '../../api/hooks.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { FindingList } from '../../ui/finding-list.tsx';
import { LoadingMark } from '../../ui/loading-mark.tsx';
import { AnnouncementSection } from './page/announcement-section.tsx';
import { ContactsSection } from './page/contacts-section.tsx';
import { CoordinationSection } from './page/coordination-section.tsx';
import { FactsSection } from './page/facts-section.tsx';
import { FollowUpSection } from './page/follow-up-section.tsx';
import { HistorySection } from './page/history-section.tsx';
import { LettersSection } from './page/letters-section.tsx';
import { MeetingSection } from './page/meeting-section.tsx';
import { MunicipalityHead } from './page/municipality-head.tsx';
import { NeedSection } from './page/need-section.tsx';
import { NoteSection } from './page/note-section.tsx';
import { PageDialog, type PageDialogKind } from './page/page-dialog.tsx';
import { PartsSection } from './page/parts-section.tsx';
import { ProjectAreaSection } from './page/project-area-section.tsx';
import type { OpenDialog } from './page/section-props.ts';
import { TimetableSection } from './page/timetable-section.tsx';
import { VenuesSection } from './page/venues-section.tsx';
import { tableAddress } from './use-table-address.ts';

/** Everything about one municipality, and every step that can be taken for it. */
export function MunicipalityScreen({ municipalityId }: { readonly municipalityId: string }) {
  const municipality = useApiQuery('municipalities.get', { municipalityId });
  const [dialog, setDialog] = useState<{ readonly kind: PageDialogKind; readonly meetingId?: string } | null>(null);
  const open: OpenDialog = (kind, meetingId) => setDialog(meetingId === undefined ? { kind } : { kind, meetingId });
  const detail = municipality.data;
  return (
    <>
      <Anchor
        component={Link}
        href={tableAddress()}
        mb="xs"
        display="inline-flex"
        style={{ alignItems: 'center', gap: 4 }}
      >
        <IconArrowLeft size={16} aria-hidden /> Zur Liste der Gemeinden
      </Anchor>
      {municipality.error && (
        <ErrorMessage message={municipality.error.message} onRetry={() => void municipality.refetch()} />
      )}
      {!detail && !municipality.error && <LoadingMark />}
      {detail && (
        <>
          <MunicipalityHead detail={detail} onOpen={open} />
          {detail.findings.length > 0 && (
            <Alert variant="default" title="Prüfung des Termins" mb="md">
              <FindingList findings={detail.findings} />
            </Alert>
          )}
          <Grid gap="md">
            <Grid.Col span={7}>
              <Stack gap="md">
                <NeedSection detail={detail} onOpen={open} />
                <MeetingSection detail={detail} onOpen={open} />
                <CoordinationSection detail={detail} onOpen={open} />
                <LettersSection detail={detail} />
                <TimetableSection steps={detail.timetable} onAdjust={() => open('timetable')} />
                <ProjectAreaSection detail={detail} onOpen={open} />
                <VenuesSection detail={detail} />
                <PartsSection municipality={detail.municipality} />
                <AnnouncementSection detail={detail} onOpen={open} />
              </Stack>
            </Grid.Col>
            <Grid.Col span={5}>
              <Stack gap="md">
                <FollowUpSection detail={detail} onOpen={open} />
                <ContactsSection detail={detail} />
                <NoteSection key={detail.municipality.note} municipality={detail.municipality} />
                <FactsSection detail={detail} onOpen={open} />
              </Stack>
            </Grid.Col>
            <Grid.Col span={12}>
              <HistorySection history={detail.history} />
            </Grid.Col>
          </Grid>
          {dialog && (
            <PageDialog
              kind={dialog.kind}
              meetingId={dialog.meetingId}
              detail={detail}
              onClose={() => setDialog(null)}
            />
          )}
        </>
      )}
    </>
  );
}
