import { job } from '@kindred/database/actor';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { ensureNamedAccount, type NamedAccount } from './accounts.ts';

/** The ids of accounts without an owner. They never change, so each is read once a process. */
export class NamedAccounts {
  readonly #ids = new Map<string, Promise<string>>();

  constructor(private readonly work: UnitOfWork) {}

  /** Opens a unit of work of its own: never call it inside one. */
  idOf(account: NamedAccount): Promise<string> {
    const name = `${account.kind} ${account.code} ${account.currency}`;
    const known = this.#ids.get(name);
    if (known) return known;
    const found = this.work.run(job(), (tx) => ensureNamedAccount(tx, account));
    this.#ids.set(name, found);
    // A failed look-up is repeated by the next caller.
    found.catch(() => this.#ids.delete(name));
    return found;
  }
}
