import { describe, expect, it } from 'vitest';
import { phoneAddress } from './phone-address.ts';

describe('the link behind a phone number', () => {
  it.each([
    ['038751 20123', 'tel:03875120123'],
    ['03871/722-0', 'tel:038717220'],
    ['(03874) 42 69–0', 'tel:0387442690'],
    ['+49 (0)3871 722 0', 'tel:+4938717220'],
    ['0049 (0) 3871 722', 'tel:00493871722'],
    ['03871 7220, mobil 0170 1234567', 'tel:038717220'],
    ['03871 7220 oder 03871 7221', 'tel:038717220'],
    ['110', 'tel:110'],
  ])('%s dials %s', (text, address) => {
    expect(phoneAddress(text)).toBe(address);
  });

  it.each(['', 'nicht bekannt', 'über das Amt', '12', 'javascript:alert(1)', '03871 ABC'])(
    'is missing for "%s"',
    (text) => {
      expect(phoneAddress(text)).toBeNull();
    },
  );
});
