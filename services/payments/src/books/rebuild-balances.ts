import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { auditor } from '../roles.ts';
import { liftStatementTimeout } from './verify-books.ts';

export interface Rebuilt {
  readonly accounts: number;
  readonly postings: number;
  /** Accounts whose kept balance, or one of whose running balances, is not what their postings come to. */
  readonly differing: readonly { readonly accountId: string; readonly kept: bigint; readonly rebuilt: bigint }[];
}

interface Row {
  readonly account_id: string;
  /** Of a posting; of an account, at the end, null. */
  readonly amount: string | null;
  readonly balance: string | null;
}

const page = 10_000;

/** Postings in the order in which they came, then accounts as they are kept: one cursor sees them all at one moment. */
const cursor = `DECLARE books CURSOR FOR
  SELECT number, account_id, amount, balance_after AS balance FROM ledger_posting
  UNION ALL SELECT NULL, id, NULL, balance + coalesce((SELECT sum(slot.balance) FROM ledger_slot slot WHERE slot.account_id = account.id), 0) FROM ledger_account account
  ORDER BY number NULLS LAST`;

/**
 * Makes every balance anew, from nothing and posting by posting, without the sums that the database keeps or could
 * make; and compares. It writes nothing: a balance that differs is for people to explain.
 */
export function rebuildBalances(work: UnitOfWork): Promise<Rebuilt> {
  return work.read(auditor, async (tx) => {
    await liftStatementTimeout(tx);
    await tx.query(cursor);
    const rebuilding = new Rebuilding();
    for (let fetched = page; fetched === page;) {
      const rows = await tx.query<Row>(`FETCH ${page} FROM books`);
      for (const row of rows) rebuilding.add(row);
      fetched = rows.length;
    }
    return rebuilding.result;
  });
}

class Rebuilding {
  readonly #balances = new Map<string, bigint>();
  readonly #differing = new Map<string, { kept: bigint; rebuilt: bigint }>();
  #accounts = 0;
  #postings = 0;

  add({ account_id: id, amount, balance }: Row): void {
    const rebuilt = (this.#balances.get(id) ?? 0n) + BigInt(amount ?? 0);
    this.#balances.set(id, rebuilt);
    if (amount === null) this.#accounts += 1;
    else this.#postings += 1;
    if (balance !== null && BigInt(balance) !== rebuilt) this.#differing.set(id, { kept: BigInt(balance), rebuilt });
  }

  get result(): Rebuilt {
    return {
      accounts: this.#accounts,
      postings: this.#postings,
      differing: [...this.#differing].map(([accountId, both]) => ({ accountId, ...both })),
    };
  }
}
