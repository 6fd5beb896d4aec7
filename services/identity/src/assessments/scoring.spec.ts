import fc from 'fast-check';
import {
  AssessmentTooSoon,
  InvalidAssessment,
  refuseEarlyAssessment,
  scoreAssessment,
  type Answer,
} from './scoring.ts';
import { items, traits } from './mini-ipip.ts';

const answering = (answer: (number: number) => number): Answer[] =>
  items.map(({ number }) => ({ item: number, answer: answer(number) }));
const all = (answer: number) => answering(() => answer);
const changed = (nth: number, change: Partial<Answer>) =>
  all(3).map((answer, index) => (index === nth ? { ...answer, ...change } : answer));

describe('an assessment', () => {
  it.each([
    ['nothing', []],
    ['19 answers', all(3).slice(1)],
    ['21 answers', [...all(3), { item: 1, answer: 3 }]],
    ['an item twice and another not at all', changed(0, { item: 2 })],
    ['an item that there is not', changed(0, { item: 21 })],
    ['an answer of 0', changed(7, { answer: 0 })],
    ['an answer of 6', changed(7, { answer: 6 })],
    ['half an answer', changed(7, { answer: 2.5 })],
    ['no number', changed(7, { answer: Number.NaN })],
  ])('refuses %s', (_, answers) => {
    expect(() => scoreAssessment(answers)).toThrow(InvalidAssessment);
  });

  it.each([
    ['ITEM_MISSING', [1], all(3).slice(1)],
    ['ITEM_TWICE', [2], changed(0, { item: 2 })],
    ['UNKNOWN_ITEM', [], changed(0, { item: 21 })],
    ['ANSWER_OUT_OF_RANGE', [8], changed(7, { answer: 6 })],
  ])('says why it refuses (%s), and which items are meant', (reason, affected, answers) => {
    expect(() => scoreAssessment(answers)).toThrow(expect.objectContaining({ details: { reason, items: affected } }));
  });

  it('is the same in whatever order it is answered', () => {
    const answers = answering((number) => (number % 5) + 1);
    expect(scoreAssessment([...answers].reverse())).toEqual(scoreAssessment(answers));
  });

  it('has two items for and two against each trait, but for openness, which has one for and three against', () => {
    const keys = (trait: string) =>
      items
        .filter((item) => item.trait === trait)
        .map(({ keyed }) => keyed)
        .sort();
    for (const trait of traits.filter((each) => each !== 'OPENNESS'))
      expect(keys(trait)).toEqual(['AGAINST', 'AGAINST', 'FOR', 'FOR']);
    expect(keys('OPENNESS')).toEqual(['AGAINST', 'AGAINST', 'AGAINST', 'FOR']);
    expect(items.map(({ number }) => number)).toEqual(Array.from({ length: 20 }, (_, nth) => nth + 1));
  });

  it('puts whoever answers all alike in the middle, where the keys balance', () => {
    expect(scoreAssessment(all(3))).toEqual({
      OPENNESS: 50,
      CONSCIENTIOUSNESS: 50,
      EXTRAVERSION: 50,
      AGREEABLENESS: 50,
      NEUROTICISM: 50,
    });
    expect(scoreAssessment(all(5))).toEqual({
      OPENNESS: 25,
      CONSCIENTIOUSNESS: 50,
      EXTRAVERSION: 50,
      AGREEABLENESS: 50,
      NEUROTICISM: 50,
    });
  });

  it.each(traits)('reaches 100 for %s with every answer towards it, and 0 with every answer away', (trait) => {
    const towards = answering((number) =>
      items[number - 1]?.trait !== trait ? 3 : items[number - 1]?.keyed === 'FOR' ? 5 : 1,
    );
    const away = towards.map(({ item, answer }) => ({ item, answer: 6 - answer }));
    expect(scoreAssessment(towards)[trait]).toBe(100);
    expect(scoreAssessment(away)[trait]).toBe(0);
  });

  it('scores a set of answers reckoned by hand', () => {
    // EXTRAVERSION: items 1, 6-, 11, 16- with 4, 2, 5, 1 give 4 + 4 + 5 + 5 = 18, and (18 - 4) / 16 = 87.5 %.
    const given: Record<number, number> = { 1: 4, 6: 2, 11: 5, 16: 1 };
    expect(scoreAssessment(answering((number) => given[number] ?? 3)).EXTRAVERSION).toBe(87.5);
  });

  it('moves with each answer by 6.25, in the direction that its item is keyed', () => {
    const answers = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 20, maxLength: 20 });
    fc.assert(
      fc.property(answers, fc.integer({ min: 1, max: 20 }), (given, number) => {
        const before = scoreAssessment(answering((each) => given[each - 1] ?? 3));
        const after = scoreAssessment(answering((each) => (given[each - 1] ?? 3) + (each === number ? 1 : 0)));
        const item = items[number - 1];
        for (const trait of traits) {
          const step = trait === item?.trait ? (item.keyed === 'FOR' ? 6.25 : -6.25) : 0;
          expect(after[trait] - before[trait]).toBe(step);
          expect(after[trait]).toBeGreaterThanOrEqual(0);
          expect(after[trait]).toBeLessThanOrEqual(100);
        }
      }),
    );
  });
});

describe('taking it again', () => {
  const taken = new Date('2026-01-01T12:00:00Z');

  it('is refused for 30 days, with the day it will be possible', () => {
    const refused = { code: 'ASSESSMENT_TOO_SOON', details: { availableAt: '2026-01-31T12:00:00.000Z' } };
    expect(() => refuseEarlyAssessment(taken, new Date('2026-01-31T11:59:59.999Z'))).toThrow(
      expect.objectContaining(refused),
    );
    expect(() => refuseEarlyAssessment(taken, taken)).toThrow(AssessmentTooSoon);
  });

  it('is possible the first time, and after 30 days', () => {
    expect(() => refuseEarlyAssessment(null, taken)).not.toThrow();
    expect(() => refuseEarlyAssessment(taken, new Date('2026-01-31T12:00:00Z'))).not.toThrow();
  });
});
