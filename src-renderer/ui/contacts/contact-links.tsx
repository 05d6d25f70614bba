import { Anchor, Group, Text } from '@mantine/core';
import { phoneAddress } from './phone-address.ts';

/** Phone and e-mail of a contact, as links where they can be dialled and written to. */
export function ContactLinks({
  contact: { phone, email },
}: {
  readonly contact: { readonly phone: string; readonly email: string };
}) {
  const call = phoneAddress(phone);
  return (
    <Group gap="0 16px" style={{ overflowWrap: 'anywhere' }}>
      {phone && (call === null ? <Text span>{phone}</Text> : <Anchor href={call}>{phone}</Anchor>)}
      {email && <Anchor href={`mailto:${email}`}>{email}</Anchor>}
    </Group>
  );
}
