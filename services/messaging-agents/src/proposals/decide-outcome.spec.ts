import fc from 'fast-check';
import { decideOutcome } from './decide-outcome.ts';

const rules = { quorumBasisPoints: 5_000, majorityBasisPoints: 5_000 };
const count = (electorate: number, votesFor: number, votesAgainst: number, abstentions: number, change = {}) => ({
  ...rules,
  electorate,
  votesFor,
  votesAgainst,
  abstentions,
  ...change,
});

describe('a vote', () => {
  it.each([
    ['no one voted, even without a quorum', count(10, 0, 0, 0, { quorumBasisPoints: 0 }), 'TIE'],
    ['it is one vote short of half', count(10, 4, 0, 0), 'NO_QUORUM'],
    ['as many are against it', count(10, 3, 3, 0), 'TIE'],
    ['all abstain', count(10, 0, 0, 10), 'TIE'],
    ['more are against it', count(10, 2, 3, 0), 'NO_MAJORITY'],
    [
      'two thirds are asked and three fifths are for it',
      count(5, 3, 2, 0, { majorityBasisPoints: 6_667 }),
      'NO_MAJORITY',
    ],
    ['all are asked and one is against it', count(100, 99, 1, 0, { majorityBasisPoints: 10_000 }), 'NO_MAJORITY'],
  ] as const)('fails if %s', (_, given, reason) =>
    expect(decideOutcome(given)).toEqual({ outcome: 'REJECTED', reason }),
  );

  it.each([
    ['half voted, and more for it than against it', count(10, 3, 2, 0)],
    ['abstentions make the quorum', count(10, 1, 0, 4)],
    ['the majority is met to the point', count(4, 3, 1, 0, { majorityBasisPoints: 7_500 })],
    ['all are for it', count(3, 3, 0, 0, { majorityBasisPoints: 10_000, quorumBasisPoints: 10_000 })],
  ])('passes if %s', (_, given) => expect(decideOutcome(given)).toEqual({ outcome: 'PASSED' }));

  it('never passes by a vote less for it, nor fails by one more', () => {
    const votes = fc.record({
      electorate: fc.integer({ min: 1, max: 60 }),
      votesFor: fc.nat(20),
      votesAgainst: fc.nat(20),
      abstentions: fc.nat(20),
      quorumBasisPoints: fc.nat(10_000),
      majorityBasisPoints: fc.integer({ min: 5_000, max: 10_000 }),
    });
    fc.assert(
      fc.property(votes, (given) => {
        const passed = decideOutcome(given).outcome === 'PASSED';
        const oneMore = decideOutcome({ ...given, votesFor: given.votesFor + 1 }).outcome === 'PASSED';
        return (!passed || oneMore) && (!passed || given.votesFor > given.votesAgainst);
      }),
    );
  });
});
