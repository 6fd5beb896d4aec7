import { InvalidText } from '@kindred/service/text';
import { interestKey } from '@kindred/contracts/interest';
import { readInterests, type InterestChoice } from './interests.ts';

const interest = (name: string, changes: Partial<InterestChoice> = {}): InterestChoice => ({
  category: 'OUTDOOR_ADVENTURES',
  name,
  level: 'MEDIUM',
  isPrimary: false,
  ...changes,
});
const several = (count: number, changes: Partial<InterestChoice> = {}) =>
  Array.from({ length: count }, (_, nth) => interest(`walk ${nth}`, changes));

describe('a list of interests', () => {
  it.each([
    ['21', several(21), 'TOO_MANY'],
    ['four primary ones', several(4, { isPrimary: true }), 'TOO_MANY_PRIMARY'],
    ['one twice', [interest('Rock climbing'), interest('ROCK  climbing', { level: 'HIGH' })], 'TWICE'],
  ])('refuses %s', (_, choices, reason) => {
    expect(() => readInterests(choices)).toThrow(
      expect.objectContaining({ code: 'INVALID_INTERESTS', details: { field: 'interests', reason } }),
    );
  });

  it('refuses a name that is no text', () => {
    expect(() => readInterests([interest('\u0000')])).toThrow(InvalidText);
    expect(() => readInterests([interest('x'.repeat(61))])).toThrow(InvalidText);
  });

  it('may be empty', () => {
    expect(readInterests([])).toEqual([]);
  });

  it('keeps the same name in two categories, trimmed', () => {
    const kept = readInterests([
      interest(' Chess '),
      interest('chess', { category: 'GAMES_ENTERTAINMENT', isPrimary: true }),
    ]);
    expect(kept.map(({ name }) => name)).toEqual(['Chess', 'chess']);
    expect(new Set(kept.map(interestKey)).size).toBe(2);
  });
});
