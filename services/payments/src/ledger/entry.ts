/** A movement of value as somebody asks for it: legs that sum to zero for each currency. */
export interface NewEntry {
  /** What it is, in SCREAMING_SNAKE, such as `TRANSFER`. */
  readonly kind: string;
  /** How it shows in a statement; its kind, unless said. */
  readonly type?: string;
  readonly legs: readonly Leg[];
  /**
   * What it is for, where that may happen once for ever, such as `hours:ID`: a second entry of the same is refused by
   * the database.
   */
  readonly once?: string;
  /** The entry that it takes back. */
  readonly reverses?: string;
  readonly note?: EntryNote;
}

export interface Leg {
  readonly accountId: string;
  readonly currency: string;
  /** Minor units: what the account gets, or gives where it is negative. Never zero. */
  readonly amount: bigint;
}

/**
 * Words that go with an entry. The entry keeps a hash of them under this salt, which means nothing once the note is
 * gone.
 */
export interface EntryNote {
  readonly authorId: string;
  readonly salt: Buffer;
  /** Sealed under the author's key, for the place `ledger_note.sealed:ENTRY`. */
  readonly sealed: Buffer;
  readonly hash: Buffer;
  /** The entry that it was sealed for: a sealed value opens nowhere else. */
  readonly entryId: string;
}

export interface PostedEntry {
  readonly id: string;
  readonly kind: string;
  readonly at: Date;
  /** In the order of the legs. */
  readonly postings: readonly Posting[];
  readonly entry: NewEntry;
}

export interface Posting {
  readonly id: string;
  readonly accountId: string;
  readonly currency: string;
  readonly amount: bigint;
  /** What the account has after it; null where the account is nobody's. */
  readonly balanceAfter: bigint | null;
  readonly at: Date;
}

/** Value from one account to another. */
export function movement(from: string, to: string, currency: string, amount: bigint): readonly Leg[] {
  return [
    { accountId: from, currency, amount: -amount },
    { accountId: to, currency, amount },
  ];
}

/** What each account gets, one leg for each; an account that comes to nothing has none. */
export function legsOf(
  currency: string,
  gets: readonly (readonly [accountId: string, amount: bigint])[],
): readonly Leg[] {
  const sums = new Map<string, bigint>();
  for (const [accountId, amount] of gets) sums.set(accountId, (sums.get(accountId) ?? 0n) + amount);
  return [...sums].flatMap(([accountId, amount]) => (amount === 0n ? [] : [{ accountId, currency, amount }]));
}
