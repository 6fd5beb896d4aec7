/** An entry to be posted: legs that sum to zero for each currency. */
export interface NewEntry {
  /** The kind, in SCREAMING_SNAKE, such as `TRANSFER`. */
  readonly kind: string;
  /** The type that statements show; the kind by default. */
  readonly type?: string;
  readonly legs: readonly Leg[];
  /** Names what may be posted only once, such as `hours:ID`. The database refuses a second entry with it. */
  readonly once?: string;
  /** The id of the entry that it reverses. */
  readonly reverses?: string;
  readonly note?: EntryNote;
}

export interface Leg {
  readonly accountId: string;
  readonly currency: string;
  /** Minor units: positive for the receiver, negative for the giver. Never zero. */
  readonly amount: bigint;
}

/** A text for an entry. The entry keeps a salted hash of it, which tells nothing once the note is deleted. */
export interface EntryNote {
  readonly authorId: string;
  readonly salt: Buffer;
  /** Sealed under the author's key, for the place `ledger_note.sealed:ENTRY`. */
  readonly sealed: Buffer;
  readonly hash: Buffer;
  /** The id of its entry. A sealed value opens only for its place. */
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
  /** The balance after the posting; null for an account without an owner. */
  readonly balanceAfter: bigint | null;
  readonly at: Date;
}

/** The legs that move an amount from one account to another. */
export function movement(from: string, to: string, currency: string, amount: bigint): readonly Leg[] {
  return [
    { accountId: from, currency, amount: -amount },
    { accountId: to, currency, amount },
  ];
}

/** The legs of amounts by account, one leg each. An account whose sum is zero has none. */
export function legsOf(
  currency: string,
  gets: readonly (readonly [accountId: string, amount: bigint])[],
): readonly Leg[] {
  const sums = new Map<string, bigint>();
  for (const [accountId, amount] of gets) sums.set(accountId, (sums.get(accountId) ?? 0n) + amount);
  return [...sums].flatMap(([accountId, amount]) => (amount === 0n ? [] : [{ accountId, currency, amount }]));
}
