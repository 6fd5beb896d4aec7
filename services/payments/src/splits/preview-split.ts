import { moneyAmount } from '../providers/currencies.ts';
import type { Money } from '../providers/amounts.ts';
import { CurrencyMismatch } from '../ledger/refusals.ts';
import { divide, type SplitType } from './division.ts';
import { NothingOwed, SamePersonTwice } from './division-refusals.ts';

export interface ParticipantInput {
  readonly userId: string;
  readonly basisPoints?: number | null | undefined;
  readonly amount?: Money | null | undefined;
}

/** A bill as somebody wants it divided. */
export interface DivisionInput {
  readonly total: Money;
  readonly splitType: SplitType;
  readonly participants: readonly ParticipantInput[];
}

export interface PreviewedShare {
  readonly userId: string;
  readonly amount: Money;
  /** What it was asked by, for `PERCENTAGE`. */
  readonly basisPoints: number | null;
}

/**
 * What everybody would pay of a bill that this person makes, in the order in which they are named. Reads nothing.
 * @throws {CurrencyUnknown} @throws {CurrencyMismatch} for Chrona, and for an amount in another currency than the total
 * @throws {SamePersonTwice} @throws {NothingOwed} where nobody but the payee would pay; and what `divide` throws
 */
export function previewSplit(payeeId: string, { total, splitType, participants }: DivisionInput): PreviewedShare[] {
  const { minorUnits, currency } = moneyAmount(total);
  const userIds = participants.map(({ userId }) => userId);
  if (new Set(userIds).size < userIds.length) throw new SamePersonTwice();
  const amounts = divide(
    minorUnits,
    splitType,
    participants.map((each) => ({ basisPoints: each.basisPoints, amount: amountIn(currency, each.amount) })),
  );
  if (userIds.every((userId, place) => userId === payeeId || amounts[place] === 0n)) throw new NothingOwed();
  return userIds.map((userId, place) => ({
    userId,
    amount: { minorUnits: amounts[place] ?? 0n, currency },
    basisPoints: participants[place]?.basisPoints ?? null,
  }));
}

function amountIn(currency: string, amount: Money | null | undefined): bigint | null {
  if (amount == null) return null;
  if (amount.currency !== currency) throw new CurrencyMismatch(currency);
  return amount.minorUnits;
}
