import { job } from '@kindred/database/actor';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { ensureNamedAccount, type NamedAccount } from './accounts.ts';

/** Ids of accounts that are nobody's. They never change, so each is asked for once a process. */
export class NamedAccounts {
  readonly #ids = new Map<string, Promise<string>>();

  constructor(private readonly work: UnitOfWork) {}

  /** Outside of any unit of work: it opens one of its own. */
  idOf(account: NamedAccount): Promise<string> {
    const name = `${account.kind} ${account.code} ${account.currency}`;
    const known = this.#ids.get(name);
    if (known) return known;
    const found = this.work.run(job(), (tx) => ensureNamedAccount(tx, account));
    this.#ids.set(name, found);
    // One that could not be found is asked for again.
    found.catch(() => this.#ids.delete(name));
    return found;
  }
}
