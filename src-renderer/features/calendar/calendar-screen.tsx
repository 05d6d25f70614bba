import { useApiQuery } from '../../api/hooks.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { LoadingMark } from '../../ui/loading-mark.tsx';
import { CalendarDesk } from './calendar-desk.tsx';

/** The planning desk: municipalities without a date on the left, the calendar on the right. */
export function CalendarScreen() {
  const planning = useApiQuery('planning.get', {});
  const checked = useApiQuery('planning.check', {});
  const failed = planning.error ?? checked.error;
  if (failed && !planning.data) {
    const retry = () => {
      void planning.refetch();
      void checked.refetch();
    };
    return <ErrorMessage message={failed.message} onRetry={retry} />;
  }
  if (!planning.data) return <LoadingMark />;
  return <CalendarDesk planning={planning.data} checked={checked.data ?? []} />;
}
