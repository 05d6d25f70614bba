import { AmtAnswerDialog } from './amt-answer-dialog.tsx';
import { AskDistrictDialog } from './ask-district-dialog.tsx';
import type { ChosenDialogProps } from './chosen.ts';
import { DistrictAnswerDialog } from './district-answer-dialog.tsx';
import { DistrictListDialog } from './district-list-dialog.tsx';
import { EarlierMeetingDialog } from './earlier-meeting-dialog.tsx';
import { FollowUpDialog } from './follow-up-dialog.tsx';
import { FormatDialog } from './format-dialog.tsx';
import { AnswerInquiryDialog, InquiryDialog } from './inquiry-dialogs.tsx';
import { NeedDialog } from './need-dialog.tsx';
import { ProjectAreaDialog } from './project-area-dialog.tsx';
import { WithdrawalDialog } from './withdrawal-dialog.tsx';

const dialogs = {
  need: NeedDialog,
  'project-area': ProjectAreaDialog,
  format: FormatDialog,
  'ask-district': AskDistrictDialog,
  'district-list': DistrictListDialog,
  'district-answer': DistrictAnswerDialog,
  'amt-answer': AmtAnswerDialog,
  inquiry: InquiryDialog,
  'answer-inquiry': AnswerInquiryDialog,
  withdrawal: WithdrawalDialog,
  'follow-up': FollowUpDialog,
  'earlier-meeting': EarlierMeetingDialog,
} as const;

/** The dialogs that act on one municipality or on many. */
export type BulkDialogKind = keyof typeof dialogs;

/** Opens the dialog of that kind. */
export function BulkDialog({ kind, ...props }: ChosenDialogProps & { readonly kind: BulkDialogKind }) {
  const Chosen = dialogs[kind];
  return <Chosen {...props} />;
}
