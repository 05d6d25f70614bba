import type { MunicipalityDetail } from '#contract/municipalities.ts';
import type { PageDialogKind } from './page-dialog.tsx';

/** Opens a dialog; `meetingId` where it is about another meeting than the next one. */
export type OpenDialog = (dialog: PageDialogKind, meetingId?: string) => void;

/** What a section of the page is given: the facts, and how it opens a dialog. */
export interface SectionProps {
  readonly detail: MunicipalityDetail;
  readonly onOpen: OpenDialog;
}
