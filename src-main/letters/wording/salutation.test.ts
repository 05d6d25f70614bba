import { describe, expect, it } from 'vitest';
import { mayorSalutation } from './salutation.ts';

describe('salutation of the mayor', () => {
  it.each([
    ['Der Bürgermeister', 'Muster', 'Sehr geehrter Herr Bürgermeister Muster,'],
    ['Die Bürgermeisterin', 'Muster', 'Sehr geehrte Frau Bürgermeisterin Muster,'],
    ['Bürgermeisterin', 'Dr. Muster', 'Sehr geehrte Frau Bürgermeisterin Dr. Muster,'],
    ['Der Bürgermeister', 'Herr Muster', 'Sehr geehrter Herr Bürgermeister Muster,'],
    ['Der Erste Stadtrat', 'Muster', 'Sehr geehrter Herr Muster,'],
    ['Der Bürgermeister', '  ', 'Sehr geehrte Damen und Herren,'],
    ['', 'Muster', 'Sehr geehrte Damen und Herren,'],
  ])('with the title "%s" and the name "%s" reads "%s"', (mayorTitle, mayorName, salutation) => {
    expect(mayorSalutation({ mayorTitle, mayorName })).toBe(salutation);
  });
});
