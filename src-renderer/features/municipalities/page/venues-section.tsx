import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { MunicipalityDetail } from '#contract/municipalities.ts';
import { type Venue, venueAddress } from '#domain/venue.ts';
import { texts } from '../../../texts/de.ts';
import { Section } from '../../../ui/section.tsx';
import { useChange } from '../../../ui/use-change.ts';
import { VenueDialog } from '../dialogs/venue-dialog.tsx';
import { unknownInWords, venueInWords } from './venue-words.ts';

/** The rooms of the municipality. */
export function VenuesSection({ detail }: { readonly detail: MunicipalityDetail }) {
  const { municipality, venues } = detail;
  const [open, setOpen] = useState<Venue | 'new' | null>(null);
  const { change } = useChange('venues.remove');
  return (
    <Section
      title="Räume"
      actions={
        <Button variant="default" onClick={() => setOpen('new')}>
          Raum anlegen
        </Button>
      }
    >
      {venues.length === 0 && <Text>Es ist noch kein Raum angelegt.</Text>}
      <Stack gap="sm" component="ul" m={0} p={0} style={{ listStyle: 'none' }}>
        {venues.map((venue) => (
          <li key={venue.id}>
            <Text fw={600}>{venueAddress(venue)}</Text>
            <Text size="sm">{venueInWords(venue)}</Text>
            <Text size="sm" c="dimmed">
              {unknownInWords(venue)}
            </Text>
            {venue.note && (
              <Text size="sm" style={{ whiteSpace: 'pre-wrap' }}>
                {venue.note}
              </Text>
            )}
            <Group gap="xs" mt={4}>
              <Button
                size="compact-sm"
                variant="default"
                aria-label={`${venue.name} bearbeiten`}
                onClick={() => setOpen(venue)}
              >
                {texts.edit}
              </Button>
              <Button
                size="compact-sm"
                variant="default"
                aria-label={`${venue.name} entfernen`}
                onClick={() => change({ id: venue.id }, `Raum entfernt: ${venue.name}.`)}
              >
                {texts.remove}
              </Button>
            </Group>
          </li>
        ))}
      </Stack>
      {open && (
        <VenueDialog
          municipalityId={municipality.id}
          venue={open === 'new' ? null : open}
          place={{ postcode: municipality.postcodes[0] ?? '', city: municipality.name }}
          onClose={() => setOpen(null)}
        />
      )}
    </Section>
  );
}
