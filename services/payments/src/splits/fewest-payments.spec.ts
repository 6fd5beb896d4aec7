import fc from 'fast-check';
import { fewestPayments, mostForExact, netsOf, type Payment } from './fewest-payments.ts';

const netsByPerson = (payments: readonly Payment[]) =>
  new Map(netsOf(payments).map(({ personId, amount }) => [personId, amount]));
const debtsAmong = (people: number, most: bigint) =>
  fc
    .array(fc.tuple(fc.nat(people - 1), fc.nat(people - 1), fc.bigInt(1n, most)), { maxLength: 40 })
    .map((all) =>
      all.flatMap(([from, to, amount]) => (from === to ? [] : [{ from: `p${from}`, to: `p${to}`, amount }])),
    );

/**
 * The fewest payments that make all even, by trying everything: who owes pays somebody who is owed, as much as one of
 * both allows.
 */
function byTrying(open: readonly bigint[]): number {
  const [first, ...rest] = open.filter((amount) => amount !== 0n);
  if (first === undefined) return 0;
  const ways = rest.flatMap((other, place) =>
    other < 0n === first < 0n ? [] : [byTrying(rest.with(place, other + first))],
  );
  return 1 + Math.min(...ways);
}

describe('the fewest payments', () => {
  it('are none where nobody owes anybody on the whole', () => {
    expect(fewestPayments([])).toEqual([]);
    expect(
      fewestPayments([
        { from: 'a', to: 'b', amount: 5n },
        { from: 'b', to: 'c', amount: 5n },
        { from: 'c', to: 'a', amount: 5n },
      ]),
    ).toEqual([]);
  });

  it('go past who only passes on', () => {
    expect(
      fewestPayments([
        { from: 'a', to: 'b', amount: 5n },
        { from: 'b', to: 'c', amount: 5n },
      ]),
    ).toEqual([{ from: 'a', to: 'c', amount: 5n }]);
  });

  it('keep apart who are even among themselves, where setting the largest against the largest would not', () => {
    // 4 and 3 are owed by two people, 3, 2 and 2 to three: the largest first would pay 3 of the 4, and take four
    // payments.
    const debts = [
      { from: 'a', to: 'y', amount: 2n },
      { from: 'a', to: 'z', amount: 2n },
      { from: 'b', to: 'x', amount: 3n },
    ];
    expect(fewestPayments(debts)).toHaveLength(3);
  });

  it('leave everybody with what they had on the whole, for any debts, in at most one less than there are people', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 30 }).chain((people) => debtsAmong(people, 10n ** 15n)),
        (debts) => {
          const payments = fewestPayments(debts);
          expect(netsByPerson(payments)).toEqual(netsByPerson(debts));
          expect(payments.every(({ from, to, amount }) => from !== to && amount > 0n)).toBe(true);
          expect(payments.length).toBeLessThanOrEqual(Math.max(0, netsOf(debts).length - 1));
        },
      ),
    );
  });

  it('are as few as there can be', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 7 }).chain((people) => debtsAmong(people, 6n)),
        (debts) => {
          expect(fewestPayments(debts)).toHaveLength(byTrying(netsOf(debts).map(({ amount }) => amount)));
        },
      ),
    );
  });

  it('are the same in whatever order the debts come', () => {
    fc.assert(
      fc.property(
        debtsAmong(6, 20n).chain((debts) =>
          fc.tuple(fc.constant(debts), fc.shuffledSubarray(debts, { minLength: debts.length })),
        ),
        ([debts, shuffled]) => {
          expect(fewestPayments(shuffled)).toEqual(fewestPayments(debts));
        },
      ),
    );
  });

  it('are found for as many people as are looked at one by one', () => {
    const debts = Array.from({ length: mostForExact - 1 }, (_, place) => ({
      from: `p${place}`,
      to: `p${place + 1}`,
      amount: BigInt(1 + ((place * 7) % 5)),
    }));
    expect(fewestPayments(debts).length).toBeLessThan(mostForExact);
  });
});
