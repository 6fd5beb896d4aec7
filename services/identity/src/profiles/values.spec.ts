import { InvalidText } from '@kindred/service/text';
import { archetypes, readValueProfile } from './values.ts';

const words = (count: number) => Array.from({ length: count }, (_, nth) => `value ${nth}`);

describe('a value profile', () => {
  it.each([
    ['eleven values', { values: words(11), archetypes: [] }, 'TOO_MANY_VALUES'],
    ['four archetypes', { values: [], archetypes: archetypes.slice(0, 4) }, 'TOO_MANY_ARCHETYPES'],
    ['a value twice', { values: ['Honesty', ' honesty'], archetypes: [] }, 'TWICE'],
    ['an archetype twice', { values: [], archetypes: ['SAGE', 'SAGE'] as const }, 'TWICE'],
  ])('refuses %s', (_, choices, reason) => {
    expect(() => readValueProfile(choices)).toThrow(
      expect.objectContaining({ code: 'INVALID_VALUES', details: { reason } }),
    );
  });

  it('refuses a value that is no word', () => {
    expect(() => readValueProfile({ values: [' '], archetypes: [] })).toThrow(InvalidText);
    expect(() => readValueProfile({ values: ['x'.repeat(41)], archetypes: [] })).toThrow(InvalidText);
  });

  it('keeps the order of the values, since the first matters most', () => {
    expect(readValueProfile({ values: [' Honesty', 'Play '], archetypes: ['SAGE'] })).toEqual({
      values: ['Honesty', 'Play'],
      archetypes: ['SAGE'],
    });
  });
});
