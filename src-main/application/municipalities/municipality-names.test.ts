import { describe, expect, it } from 'vitest';
import { listNames } from './municipality-names.ts';

const named = (...names: string[]) => names.map((name) => ({ name }));

describe('listNames', () => {
  it.each([
    [named(), ''],
    [named('Göhlen'), 'Göhlen'],
    [named('Göhlen', 'Picher'), 'Göhlen und Picher'],
    [named('Göhlen', 'Picher', 'Redefin'), 'Göhlen, Picher und Redefin'],
    [named('Göhlen', 'Picher', 'Redefin', 'Balow'), 'Göhlen, Picher, Redefin und 1 weitere'],
    [named(...'abcdefghij'), 'a, b, c und 7 weitere'],
  ])('shortens %j to „%s“', (municipalities, words) => expect(listNames(municipalities)).toBe(words));
});
