import { LRUCache } from 'lru-cache';

/** Who a cost is charged to. */
export interface Charged {
  /** The person of the access token; null for an anonymous caller. */
  readonly person: string | null;
  /** Where the caller is, as limits count it. */
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
/** Callers that are remembered. One who is forgotten begins with a full budget. */
const remembered = 20_000;

/**
 * How much planning each caller may still cause: a bucket for each caller and for each address, which fills up evenly
 * within a minute. It is this process's own, so that a house of three gateways allows three times as much.
 */
export class PlanBudget {
  readonly #accounts = new LRUCache<string, Account>({ max: remembered });
  readonly #options: BudgetOptions;
  readonly #now: () => number;

  constructor(options: BudgetOptions) {
    this.#options = options;
    this.#now = options.now ?? (() => Date.now());
  }

  /** When the caller can spend this much; null for now. A cost above a whole budget asks for a full one. */
  availableAt(who: Charged, cost: number): Date | null {
    const waits = this.#accountsOf(who).map(
      ([key, most]) => (Math.min(cost, most) - this.#account(key, most).left) * (minuteMs / most),
    );
    const waitMs = Math.max(0, ...waits);
    return waitMs === 0 ? null : new Date(this.#now() + Math.ceil(waitMs));
  }

  /** Takes the cost off, whether it is there or not: what was not asked before has to be paid afterwards. */
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
