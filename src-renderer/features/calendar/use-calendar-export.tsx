import { useCallback } from 'react';
import { useApiMutation } from '../../api/hooks.ts';
import { showRefusal } from '../../ui/notices.tsx';
import { useDelivery } from '../../ui/use-delivery.tsx';

/** Writes meetings as a file and brings it to the user; answers whether it arrived. */
export function useCalendarExport() {
  const { run, pending } = useApiMutation('exports.write');
  const deliver = useDelivery();
  const exportMeetings = useCallback(
    async (format: string, meetingIds?: readonly string[]): Promise<boolean> => {
      const result = await run({ format, ...(meetingIds === undefined ? {} : { meetingIds: [...meetingIds] }) });
      if (!result.ok) {
        showRefusal(result.error);
        return false;
      }
      const { meetings } = result.value;
      return deliver({ ...result.value, counted: meetings === 1 ? '1 Termin' : `${meetings} Termine` });
    },
    [deliver, run],
  );
  return { exportMeetings, pending };
}
