import type { InputOf } from '#contract/index.ts';
import { useApiMutation } from '../../api/hooks.ts';
import { showRefusal } from '../../ui/notices.tsx';
import { useDelivery } from '../../ui/use-delivery.tsx';

/** A format of the exported register. */
export type RegisterFormat = InputOf<'exports.register'>['format'];

/** Writes municipalities, or the whole register, as a file and brings it to the user. */
export function useRegisterExport() {
  const { run, pending } = useApiMutation('exports.register');
  const deliver = useDelivery();
  const exportRegister = async (format: RegisterFormat, municipalityIds?: readonly string[]): Promise<void> => {
    const result = await run({ format, ...(municipalityIds ? { municipalityIds: [...municipalityIds] } : {}) });
    if (!result.ok) return showRefusal(result.error);
    const { delivery, fileName, municipalities } = result.value;
    const counted = municipalities === 1 ? '1 Gemeinde' : `${municipalities.toLocaleString('de-DE')} Gemeinden`;
    deliver({ delivery, fileName, counted });
    return undefined;
  };
  return { exportRegister, pending };
}
