import { describe, expect, it } from 'vitest';
import { added, partNameFault, removed, renamed, withOwnMeeting } from './parts.ts';

const bahlen = { name: 'Bahlen', needsOwnMeeting: false };
const gothmann = { name: 'Gothmann', needsOwnMeeting: true };

describe('Ortsteile', () => {
  it('are added at the end, without a meeting of their own', () => {
    expect(added(' Gülze ')([bahlen])).toEqual([bahlen, { name: 'Gülze', needsOwnMeeting: false }]);
  });

  it('keep their place and their meeting under another name', () => {
    expect(renamed('Gothmann', ' Gothmann Dorf')([gothmann, bahlen])).toEqual([
      { name: 'Gothmann Dorf', needsOwnMeeting: true },
      bahlen,
    ]);
  });

  it('are removed and switched one at a time', () => {
    expect(removed('Bahlen')([bahlen, gothmann])).toEqual([gothmann]);
    expect(withOwnMeeting('Bahlen', true)([bahlen, gothmann])).toEqual([
      { ...bahlen, needsOwnMeeting: true },
      gothmann,
    ]);
  });

  it('have a name, and each another one', () => {
    const parts = [bahlen, gothmann];
    expect(partNameFault(parts, ' ')).toBe('Bitte geben Sie einen Namen ein.');
    expect(partNameFault(parts, 'Bahlen ')).toBe('Bahlen steht schon in der Liste.');
    expect(partNameFault(parts, 'Bahlen', 'Gothmann')).toBe('Bahlen steht schon in der Liste.');
    expect(partNameFault(parts, 'Bahlen', 'Bahlen')).toBeNull();
    expect(partNameFault(parts, 'Gülze')).toBeNull();
  });
});
