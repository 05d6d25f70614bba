import { expect, it } from 'vitest';
import { contactOf } from './contact.fixture.ts';
import { byRole } from './contact-order.ts';

it('contacts stand in the order of their roles, those of one role as they came', () => {
  const contacts = [
    contactOf({ id: 'key', role: 'venue' }),
    contactOf({ id: 'first', role: 'other' }),
    contactOf({ id: 'second', role: 'other' }),
    contactOf({ id: 'mayor', role: 'mayor' }),
  ];
  expect(byRole(contacts).map(({ id }) => id)).toEqual(['mayor', 'key', 'first', 'second']);
});
