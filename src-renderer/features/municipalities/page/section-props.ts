import type { MunicipalityDetail } from '#contract/municipalities.ts';
import type { PageDialogKind } from './page-dialog.tsx';

/** What a section of the page is given: the facts, and how it opens a dialog. */
export interface SectionProps {
  readonly detail: MunicipalityDetail;
  readonly onOpen: (dialog: PageDialogKind) => void;
}
