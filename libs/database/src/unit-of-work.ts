import { setTimeout as wait } from 'node:timers/promises';
import type { QueryRunner } from 'typeorm';
import type { Actor } from './actor.ts';
import { mayRunAgain } from './conflict.ts';
import type { Database } from './data-source.ts';
import type { InlineStatement } from './inline.ts';
import { databaseNames, type DatabaseNames } from './names.ts';
import { insideUnit, refuseNesting } from './nesting.ts';
import { ReadTransaction } from './read-transaction.ts';
import { begin, commit, rollBack } from './session.ts';
import { Transaction } from './transaction.ts';

const attempts = 5;

export interface UnitOfWorkOptions {
  readonly service: string;
  readonly database: Database;
  readonly clock?: () => Date;
  /** Called after a commit that left something in the outbox, so that the relay need not wait for its next poll. */
  readonly onPublished?: () => void;
  /** Called after every commit: a request forgets what it had read before. */
  readonly onCommitted?: () => void;
}

/**
 * One transaction for one actor. Entity changes and outbox rows are committed together or not at all. Nothing inside
 * may wait for the network, and nothing may be done that cannot be done twice: on a serialisation failure, a deadlock
 * or a stale aggregate the whole of it runs again, up to five times.
 */
export class UnitOfWork {
  readonly #names: DatabaseNames;
  readonly #clock: () => Date;

  constructor(readonly options: UnitOfWorkOptions) {
    this.#names = databaseNames(options.service);
    this.#clock = options.clock ?? (() => new Date());
  }

  get now(): Date {
    return this.#clock();
  }

  async run<T>(actor: Actor, change: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.runAfter(undefined, actor, change);
  }

  /** As `run`, with a first statement that travels with BEGIN and saves a round trip. `change` gets its rows. */
  async runAfter<T>(
    first: InlineStatement | undefined,
    actor: Actor,
    change: (tx: Transaction, rows: readonly object[]) => Promise<T>,
  ): Promise<T> {
    refuseNesting();
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#once(first, actor, change);
      } catch (error) {
        if (attempt === attempts || !mayRunAgain(error)) throw error;
        // Jitter, so that two who met do not meet again at the same moment.
        await wait(Math.random() * 10 * 2 ** attempt);
      }
    }
  }

  /** Reading alone, in a READ ONLY transaction: what loaders and queries outside a request's own reads use. */
  async read<T>(actor: Actor, look: (tx: ReadTransaction) => Promise<T>): Promise<T> {
    refuseNesting();
    const { database } = this.options;
    const { runner } = await begin(database, this.#names, actor, 'read');
    const result = await orRollBack(runner, () => look(new ReadTransaction(runner, actor, this.#clock())));
    await commit(database, runner);
    return result;
  }

  async #once<T>(
    first: InlineStatement | undefined,
    actor: Actor,
    change: (tx: Transaction, rows: readonly object[]) => Promise<T>,
  ): Promise<T> {
    const { database, onCommitted, onPublished } = this.options;
    const { runner, rows } = await begin(database, this.#names, actor, 'write', first);
    const tx = new Transaction(runner, actor, this.#clock());
    const { result, outbox } = await orRollBack(runner, async () => {
      const changed = await change(tx, rows);
      return { result: changed, outbox: await tx.complete(this.#names.schema) };
    });
    await commit(database, runner, outbox ?? undefined);
    onCommitted?.();
    if (outbox) onPublished?.();
    await tx.committed();
    return result;
  }
}

async function orRollBack<T>(runner: QueryRunner, work: () => Promise<T>): Promise<T> {
  try {
    return await insideUnit(work);
  } catch (error) {
    // What went wrong first is what the caller should hear of; a connection that cannot roll back is not used again.
    await rollBack(runner).catch(() => undefined);
    throw error;
  }
}
