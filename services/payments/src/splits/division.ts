import { positiveAmount } from '../ledger/refusals.ts';
import {
  AmountsNotTotal,
  BasisPointsOutOfRange,
  DivisionMismatch,
  PercentagesNotWhole,
  ShareOfNothing,
  SplitSize,
} from './division-refusals.ts';

/** How a bill is divided. */
export type SplitType = 'EQUAL' | 'PERCENTAGE' | 'CUSTOM';

export const fewestPeople = 2;
export const mostPeople = 20;
const whole = 10_000;

/** What is said of one person's share: nothing for `EQUAL`, a percentage for `PERCENTAGE`, an amount for `CUSTOM`. */
export interface Part {
  /** Hundredths of a per cent, from 1 on. */
  readonly basisPoints?: number | null | undefined;
  /** Minor units; 0 for somebody who is to pay nothing. */
  readonly amount?: bigint | null | undefined;
}

/**
 * Divides a total of minor units among people: shares in the order of `parts`, which sum to it exactly. What does not
 * come out even goes by largest remainder, a unit each; among equal remainders to whoever is named first. Nobody gets a
 * share of nothing unless `CUSTOM` says 0 for them.
 *
 * @throws {InvalidAmount} for a total that is none
 * @throws {SplitSize} for fewer than 2 people and more than 20
 * @throws {DivisionMismatch} for a part that says what its type does not take, or not what it takes
 * @throws {BasisPointsOutOfRange} for a percentage that is none
 * @throws {PercentagesNotWhole} unless percentages sum to 10,000 basis points
 * @throws {AmountsNotTotal} unless amounts sum to the total
 * @throws {ShareOfNothing} for a total too small for so many, or for so small a percentage
 */
export function divide(total: bigint, type: SplitType, parts: readonly Part[]): bigint[] {
  positiveAmount(total);
  if (parts.length < fewestPeople || parts.length > mostPeople) throw new SplitSize(fewestPeople, mostPeople);
  if (type === 'CUSTOM') return customAmounts(total, parts);
  const shares = type === 'EQUAL' ? equalShares(total, parts) : byWeight(total, percentages(parts), whole);
  if (shares.includes(0n)) throw new ShareOfNothing();
  return shares;
}

/**
 * Equal shares of what there is, 0 included: the first are a unit larger where it does not come out even. None among
 * nobody.
 */
export function divideEqually(total: bigint, people: number): bigint[] {
  if (people === 0) return [];
  const each = total / BigInt(people);
  const larger = Number(total % BigInt(people));
  return Array.from({ length: people }, (_, place) => (place < larger ? each + 1n : each));
}

function equalShares(total: bigint, parts: readonly Part[]): bigint[] {
  const odd = parts.findIndex(({ basisPoints, amount }) => basisPoints != null || amount != null);
  if (odd >= 0) throw new DivisionMismatch('EQUAL', odd);
  return divideEqually(total, parts.length);
}

function percentages(parts: readonly Part[]): number[] {
  const points = parts.map(({ basisPoints, amount }, place) => {
    if (basisPoints == null || amount != null) throw new DivisionMismatch('PERCENTAGE', place);
    return basisPoints;
  });
  const odd = points.findIndex((each) => !Number.isInteger(each) || each < 1 || each > whole);
  if (odd >= 0) throw new BasisPointsOutOfRange(odd);
  const sum = points.reduce((all, each) => all + each, 0);
  if (sum !== whole) throw new PercentagesNotWhole(sum);
  return points;
}

function customAmounts(total: bigint, parts: readonly Part[]): bigint[] {
  const amounts = parts.map(({ basisPoints, amount }, place) => {
    if (amount == null || basisPoints != null) throw new DivisionMismatch('CUSTOM', place);
    return amount === 0n ? amount : positiveAmount(amount);
  });
  const sum = amounts.reduce((all, each) => all + each, 0n);
  if (sum !== total) throw new AmountsNotTotal(sum);
  return amounts;
}

/**
 * Largest remainder (Hamilton's method): everybody's part rounded down, and the units that are left to the largest
 * remainders.
 */
function byWeight(total: bigint, weights: readonly number[], sum: number): bigint[] {
  const all = BigInt(sum);
  const exact = weights.map((weight) => total * BigInt(weight));
  const shares = exact.map((part) => part / all);
  const left = total - shares.reduce((given, share) => given + share, 0n);
  const remainders = exact.map((part) => Number(part % all));
  const order = remainders
    .map((_, place) => place)
    .sort((one, other) => (remainders[other] ?? 0) - (remainders[one] ?? 0) || one - other);
  for (const place of order.slice(0, Number(left))) shares[place] = (shares[place] ?? 0n) + 1n;
  return shares;
}
