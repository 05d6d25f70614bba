import { fail, ok } from '#contract/result.ts';
import { germanDate } from '#domain/german-dates.ts';
import type { LetterRecord } from '#domain/letter-record.ts';
import type { UseCase } from '../context.ts';
import { getMunicipalities, listNames } from '../municipalities/municipality-names.ts';

const titles = { sent: 'versandt', answered: 'beantwortet', returned: 'als unzustellbar zurückgekommen' } as const;

/**
 * Records what became of letters. A letter that came back makes the address doubtful: the contacts of the municipality
 * count as unchecked again, and the case comes up today.
 */
export const recordLetters: UseCase<'letters.record'> = ({ letterIds, step, on, by }, context) =>
  context.work(async (unit) => {
    const letters: LetterRecord[] = [];
    for (const id of letterIds) letters.push(await unit.get('letters', id));
    const early = letters.find(({ writtenOn }) => on !== null && on < writtenOn);
    if (early) {
      const message = `Ein Schreiben vom ${germanDate(early.writtenOn)} kann nicht schon am ${germanDate(on ?? '')} ${titles[step]} sein.`;
      return { result: fail('invalid-input', message) };
    }
    for (const letter of letters) await unit.update('letters', after(letter, step, on, by));
    const municipalityIds = [...new Set(letters.map(({ municipalityId }) => municipalityId))];
    const municipalities = await getMunicipalities(unit, municipalityIds);
    if (step === 'returned' && on !== null) {
      const contacts = await unit.all('contacts');
      for (const contact of contacts) {
        const isTheirs = contact.municipalityId !== null && municipalityIds.includes(contact.municipalityId);
        if (isTheirs && contact.checkedOn !== null) await unit.update('contacts', { ...contact, checkedOn: null });
      }
      for (const municipality of municipalities) {
        const followUpNote = `Schreiben vom ${germanDate(letters.find((one) => one.municipalityId === municipality.id)?.writtenOn ?? '')} kam zurück: Anschrift prüfen und neu versenden`;
        const comesUp = { followUpOn: context.today, followUpNote, followUpFor: '' as const, followUpStage: 0 };
        await unit.update('municipalities', { ...municipality, ...comesUp });
      }
    }
    const words = on === null ? 'Vermerk zurückgenommen' : `Am ${germanDate(on)} ${titles[step]}`;
    return {
      result: ok({ changed: letters.length }),
      title: `${words}: Schreiben an ${listNames(municipalities)}`,
      municipalityIds,
    };
  });

function after(letter: LetterRecord, step: keyof typeof titles, on: string | null, by: string): LetterRecord {
  if (step === 'sent') return { ...letter, sentOn: on, sentBy: on === null ? '' : by };
  return step === 'answered' ? { ...letter, answeredOn: on } : { ...letter, returnedOn: on };
}
