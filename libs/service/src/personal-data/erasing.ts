import type { Transaction } from '@kindred/database/transaction';
import type { Marks } from './owner.ts';

/** A person's erasure in one service: one transaction. */
export interface Erasing<Dependencies = unknown> {
  readonly tx: Transaction;
  readonly userId: string;
  readonly marks: Marks;
  /** Replaces the person's id in what stays: the same in all tables, so that what belongs together still does. */
  readonly pseudonym: string;
  readonly dependencies: Dependencies;
}

/** How many rows of one table were erased, and how many were kept or made anonymous. */
export interface Erased {
  readonly erased?: number;
  readonly kept?: number;
}

export interface Erasure {
  /** What was deleted or made anonymous, by kind, such as `PROFILE`. */
  readonly erased: readonly { readonly kind: string; readonly count: number }[];
  /** What stays, and the code of the reason, such as `LEDGER`. */
  readonly kept: readonly { readonly kind: string; readonly count: number; readonly reason: string }[];
}
