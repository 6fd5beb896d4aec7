import { LRUCache } from 'lru-cache';

/** The caller that a cost is charged to. */
export interface Charged {
  /** The person of the access token; null for an anonymous caller. */
  readonly person: string | null;
  /** The caller's IPv4 address, or their /64 of IPv6. */
  readonly address: string;
}

export interface BudgetOptions {
  /** What one person, or one anonymous address, may spend in a minute; 0 for no limit. */
  readonly ofCaller: number;
  /** What all callers of one address together may spend in a minute; 0 for no limit. */
  readonly ofAddress: number;
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
}

interface Account {
  left: number;
  at: number;
}

const minuteMs = 60_000;
/** How many buckets are kept. A caller whose bucket was evicted starts with a full one. */
const remembered = 20_000;

/**
 * Token buckets that limit planning: one for each caller, and one for all callers of an address. A bucket refills
 * evenly within a minute. Each process has its own buckets, so three gateways allow three times as much.
 */
export class PlanBudget {
  readonly #accounts = new LRUCache<string, Account>({ max: remembered });
  readonly #options: BudgetOptions;
  readonly #now: () => number;

  constructor(options: BudgetOptions) {
    this.#options = options;
    this.#now = options.now ?? (() => Date.now());
  }

  /** When the caller can afford the cost; null if it is now. A cost above the whole budget needs a full bucket. */
  availableAt(who: Charged, cost: number): Date | null {
    const waits = this.#accountsOf(who).map(
      ([key, most]) => (Math.min(cost, most) - this.#account(key, most).left) * (minuteMs / most),
    );
    const waitMs = Math.max(0, ...waits);
    return waitMs === 0 ? null : new Date(this.#now() + Math.ceil(waitMs));
  }

  /** Deducts the cost, even below zero: a cost that was not checked beforehand delays the caller's next operation. */
  charge(who: Charged, cost: number): void {
    for (const [key, most] of this.#accountsOf(who)) this.#account(key, most).left -= cost;
  }

  #accountsOf({ person, address }: Charged): [key: string, most: number][] {
    const { ofCaller, ofAddress } = this.#options;
    const accounts: [string, number][] = [
      [person === null ? `anonymous ${address}` : `person ${person}`, ofCaller],
      [`all ${address}`, ofAddress],
    ];
    return accounts.filter(([, most]) => most > 0);
  }

  #account(key: string, most: number): Account {
    const at = this.#now();
    const account = this.#accounts.get(key) ?? { left: most, at };
    account.left = Math.min(most, account.left + ((at - account.at) * most) / minuteMs);
    account.at = at;
    this.#accounts.set(key, account);
    return account;
  }
}
