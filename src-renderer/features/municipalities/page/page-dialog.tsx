import type { MunicipalityDetail } from '#contract/municipalities.ts';
import { isOpen, type Meeting } from '#domain/meeting.ts';
import { useApiQuery } from '../../../api/hooks.ts';
import { AfterMeetingDialog } from '../dialogs/after-meeting-dialog.tsx';
import { AlternativesDialog } from '../dialogs/alternatives-dialog.tsx';
import { AnnouncementDialog } from '../dialogs/announcement-dialog.tsx';
import { AskDistrictDialog } from '../dialogs/ask-district-dialog.tsx';
import { BulkDialog, type BulkDialogKind } from '../dialogs/bulk-dialog.tsx';
import { CancelMeetingDialog } from '../dialogs/cancel-meeting-dialog.tsx';
import { FactsDialog } from '../dialogs/facts-dialog.tsx';
import { FollowUpDialog } from '../dialogs/follow-up-dialog.tsx';
import { AddMeetingDialog, JoinDialog } from '../dialogs/joint-meeting-dialogs.tsx';
import { LoseVenueDialog } from '../dialogs/lose-venue-dialog.tsx';
import { MeetingFactsDialog } from '../dialogs/meeting-facts-dialog.tsx';
import { MeetingStepDialog, ResultDialog } from '../dialogs/meeting-step-dialog.tsx';
import { NeedDialog } from '../dialogs/need-dialog.tsx';
import { CloseDialog, PetitionDialog } from '../dialogs/procedure-dialogs.tsx';
import { ProjectAreaDialog } from '../dialogs/project-area-dialog.tsx';
import { ScheduleDialog } from '../dialogs/schedule-dialog.tsx';
import { TimetableDialog } from '../dialogs/timetable-dialog.tsx';

/** The dialogs of the page of one municipality. */
export type PageDialogKind =
  | BulkDialogKind
  | 'facts'
  | 'announcement'
  | 'timetable'
  | 'schedule'
  | 'meeting-facts'
  | 'alternatives'
  | 'agreed'
  | 'announced'
  | 'result'
  | 'after-meeting'
  | 'cancel'
  | 'fall-through'
  | 'lose-venue'
  | 'join'
  | 'add-meeting'
  | 'close'
  | 'petition';

/** The meeting of the municipality that is still ahead; undefined when there is none. */
export function openMeeting(detail: MunicipalityDetail): MunicipalityDetail['meetings'][number] | undefined {
  return detail.meetings.find((row) => isOpen(row.meeting));
}

/** Opens the dialog of that kind for the municipality on the page. */
export function PageDialog(props: {
  readonly kind: PageDialogKind;
  /** Undefined: the meeting that is next. */
  readonly meetingId: string | undefined;
  readonly detail: MunicipalityDetail;
  readonly onClose: () => void;
}) {
  const { kind, detail, onClose } = props;
  const { municipality } = detail;
  const chosen = { chosen: [municipality], onClose };
  const named = detail.meetings.find((row) => row.meeting.id === props.meetingId);
  const held = detail.meetings.find((row) => row.state === 'held')?.meeting;
  const meeting = (named ?? openMeeting(detail))?.meeting;
  switch (kind) {
    case 'need':
      return <NeedDialog {...chosen} present={municipality.needDecision} reason={municipality.needReason} />;
    case 'follow-up':
      return <FollowUpDialog {...chosen} present={municipality.followUpOn} note={municipality.followUpNote} />;
    case 'facts':
      return <FactsDialog municipality={municipality} onClose={onClose} />;
    case 'announcement':
      return <AnnouncementDialog municipality={municipality} onClose={onClose} />;
    case 'timetable':
      return <TimetableDialog municipality={municipality} amt={detail.amt} onClose={onClose} />;
    case 'project-area':
      return <ProjectAreaDialog {...chosen} present={municipality.projectAreaId} />;
    case 'ask-district':
      return <AskDistrictDialog {...chosen} hasSlot={Boolean(meeting?.slot)} />;
    case 'close':
      return <CloseDialog municipality={municipality} onClose={onClose} />;
    case 'petition':
      return <PetitionDialog municipality={municipality} onClose={onClose} />;
    case 'add-meeting':
      return <AddMeetingDialog municipality={municipality} held={held} onClose={onClose} />;
    case 'after-meeting':
      return held ? <MeetingDialog {...props} kind={kind} meeting={named?.meeting ?? held} /> : null;
    case 'format':
    case 'inquiry':
    case 'answer-inquiry':
    case 'district-list':
    case 'district-answer':
    case 'amt-answer':
    case 'withdrawal':
    case 'earlier-meeting':
      return <BulkDialog kind={kind} {...chosen} />;
    default:
      return meeting ? <MeetingDialog {...props} kind={kind} meeting={meeting} /> : null;
  }
}

function MeetingDialog(props: {
  readonly kind: Exclude<
    PageDialogKind,
    BulkDialogKind | 'facts' | 'announcement' | 'timetable' | 'close' | 'petition' | 'add-meeting'
  >;
  readonly detail: MunicipalityDetail;
  readonly meeting: Meeting;
  readonly onClose: () => void;
}) {
  const { kind, detail, meeting, onClose } = props;
  const settings = useApiQuery('settings.get', {}).data;
  const about = { name: detail.municipality.name, meeting, onClose };
  switch (kind) {
    case 'schedule':
      return <ScheduleDialog {...about} municipalityId={detail.municipality.id} />;
    case 'meeting-facts':
      return <MeetingFactsDialog {...about} venues={detail.venues} />;
    case 'alternatives':
      return <AlternativesDialog {...about} startTime={settings?.defaultStartTime ?? ''} />;
    case 'agreed':
    case 'announced':
      return <MeetingStepDialog {...about} step={kind} />;
    case 'result':
      return <ResultDialog {...about} />;
    case 'after-meeting':
      return <AfterMeetingDialog {...about} />;
    case 'lose-venue':
      return <LoseVenueDialog {...about} />;
    case 'join':
      return <JoinDialog {...about} />;
    case 'cancel':
    case 'fall-through':
      return <CancelMeetingDialog {...about} ending={kind} />;
  }
}
