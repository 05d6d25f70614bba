import { describe, expect, it } from 'vitest';
import { amtLudwigslustLand, boizenburg, goehlen, townBoizenburg } from '../example-situation.ts';
import { mayorAddress } from './recipient.ts';

describe('address of the mayor', () => {
  it('goes by way of the Amt to a municipality without administration of its own', () => {
    expect(mayorAddress(goehlen, amtLudwigslustLand)).toEqual([
      'Gemeinde Göhlen',
      'Der Bürgermeister',
      'über Amt Ludwigslust-Land',
      'Wöbbeliner Str. 5',
      '19288 Ludwigslust',
    ]);
  });

  it('goes straight to a town with its own administration', () => {
    expect(mayorAddress(boizenburg, townBoizenburg)).toEqual([
      'Stadt Boizenburg/Elbe',
      'Die Bürgermeisterin',
      'Kirchplatz 1',
      '19258 Boizenburg/Elbe',
    ]);
  });

  it('has no empty line where facts are missing', () => {
    const blank = { ...amtLudwigslustLand, name: ' ', street: '', postcode: '', city: '' };
    expect(mayorAddress({ ...goehlen, mayorTitle: '' }, blank)).toEqual(['Gemeinde Göhlen', 'Der Bürgermeister']);
  });
});
