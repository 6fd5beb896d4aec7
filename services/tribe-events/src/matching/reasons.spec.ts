import type { MatchPerson } from './match-person.ts';
import { explain } from './reasons.ts';

const middle = { OPENNESS: 50, CONSCIENTIOUSNESS: 50, EXTRAVERSION: 50, AGREEABLENESS: 50, NEUROTICISM: 50 };
const climbing = { category: 'OUTDOOR_ADVENTURES', name: 'Climbing', isPrimary: false } as const;
const baking = { category: 'FOOD_DINING', name: 'Baking', isPrimary: true } as const;
const ann: MatchPerson = {
  id: 'ann',
  traits: middle,
  interests: [climbing, baking],
  communicationStyle: 'DIRECT',
  point: { latitude: 51.5, longitude: -0.12 },
  maxTravelDistanceMiles: 25,
  languages: [],
  freeEvenings: [],
};
const bob = { ...ann, id: 'bob', interests: [climbing] };
const cleo = { ...ann, id: 'cleo', interests: [{ ...baking, name: 'BAKING' }] };
const codes = (...of: Parameters<typeof explain>) => explain(...of).reasons.map(({ code }) => code);

describe('why a person is in a group', () => {
  it.each([
    ['nobody', []],
    ['the person alone', ['ann']],
    ['the others alone', ['bob', 'cleo']],
  ])('names no common interest if %s consented', (_, consented) => {
    const { reasons, commonInterests } = explain(ann, [bob, cleo], new Set(consented));
    expect(commonInterests).toEqual([]);
    expect(reasons[0]).toEqual({ code: 'SHARED_INTERESTS', text: 'You have interests in common.' });
    expect(JSON.stringify(reasons)).not.toMatch(/climbing|baking/i);
  });

  it('names what is shared with those who consented too, and no more', () => {
    expect(explain(ann, [bob, cleo], new Set(['ann', 'cleo'])).commonInterests).toEqual([baking]);
    const both = explain(ann, [bob, cleo], new Set(['ann', 'bob', 'cleo']));
    expect(both.commonInterests).toEqual([baking, climbing]);
    expect(both.reasons[0]?.text).toBe('You share interests: Baking, Climbing.');
  });

  it('holds no number', () => {
    const members = [bob, { ...cleo, traits: { ...middle, NEUROTICISM: 81 } }];
    expect(JSON.stringify(explain(ann, members, new Set()))).not.toMatch(/\d/);
  });

  it('says what is notable', () => {
    const shared = ['SHARED_INTERESTS', 'SIMILAR_PERSONALITIES', 'SIMILAR_COMMUNICATION', 'NEARBY', 'BALANCED_GROUP'];
    expect(codes(ann, [bob, cleo], new Set())).toEqual(shared);
    const known = [ann, bob, cleo].map((one) => ({ ...one, languages: ['en'], freeEvenings: ['MONDAY' as const] }));
    expect(codes(known[0]!, known.slice(1), new Set())).toEqual([...shared, 'COMMON_LANGUAGE', 'COMMON_EVENING']);
  });

  it('says nothing of a single other member', () => {
    expect(codes(ann, [bob], new Set())).toEqual(['WITHIN_REACH']);
  });

  it('is that they are within reach, if nothing else is notable', () => {
    const far = { latitude: 51.8, longitude: -0.12 };
    const loud = { OPENNESS: 0, CONSCIENTIOUSNESS: 0, EXTRAVERSION: 100, AGREEABLENESS: 0, NEUROTICISM: 0 };
    const one = { ...ann, interests: [], traits: { ...middle, EXTRAVERSION: 100, OPENNESS: 100 } };
    const other = { ...bob, interests: [], traits: loud, point: far, communicationStyle: 'SUPPORTIVE' as const };
    expect(codes(one, [other, { ...other, id: 'dan' }], new Set())).toEqual(['WITHIN_REACH']);
  });
});
