import type { QueryRunner } from 'typeorm';
import type { Actor } from './actor.ts';
import { databaseNames } from './names.ts';
import { insideUnit, refuseNesting } from './nesting.ts';
import { ReadTransaction } from './read-transaction.ts';
import { begin, commit, rollBack } from './session.ts';
import type { UnitOfWork } from './unit-of-work.ts';

interface Open {
  readonly runner: QueryRunner;
  readonly tx: ReadTransaction;
}

/**
 * The reads of one request, in one READ ONLY transaction that all its loaders share. It opens with the first read and
 * closes as soon as none is waiting: an operation of the same request would otherwise wait for it, for ever where the
 * database is one session (PGlite), and a slow subfield would hold a connection that it does not use.
 */
export class Reads {
  readonly #work: UnitOfWork;
  readonly #actor: Actor;
  #open: Promise<Open> | null = null;
  #tail: Promise<unknown> = Promise.resolve();
  #waiting = 0;
  /** Callbacks of `onceQuiet` that are still due. The transaction stays open for them. */
  #held = 0;

  constructor(work: UnitOfWork, actor: Actor) {
    this.#work = work;
    this.#actor = actor;
  }

  /** Reads one after the other on the one connection; a read that fails leaves the next a new transaction. */
  async run<T>(look: (tx: ReadTransaction) => Promise<T>): Promise<T> {
    refuseNesting();
    this.#waiting += 1;
    const result = this.#tail.then(() => this.#look(look));
    this.#tail = result
      .catch(() => undefined)
      .finally(() => {
        this.#waiting -= 1;
        // One turn of the event loop lets the loads that this answer causes join the same transaction.
        setImmediate(() => this.#closeWhenIdle());
      });
    return result;
  }

  /**
   * Calls back once no read is running and the last one has led to no other. A loader that can wait that long sends one
   * statement for everything that those reads ask for. The transaction stays open until then.
   */
  onceQuiet(then: () => void): void {
    this.#held += 1;
    const look = (): void => {
      if (this.#waiting > 0) return void this.#tail.then(() => setImmediate(look));
      this.#held -= 1;
      then();
      setImmediate(() => this.#closeWhenIdle());
    };
    setImmediate(look);
  }

  #closeWhenIdle(): void {
    if (this.#waiting === 0 && this.#held === 0) void this.#close('COMMIT');
  }

  async #look<T>(look: (tx: ReadTransaction) => Promise<T>): Promise<T> {
    this.#open ??= this.#begin();
    const { tx } = await this.#open.catch((error: unknown) => {
      this.#open = null;
      throw error;
    });
    try {
      return await insideUnit(() => look(tx));
    } catch (error) {
      await this.#close('ROLLBACK');
      throw error;
    }
  }

  async #begin(): Promise<Open> {
    const { database, service } = this.#work.options;
    const { runner } = await begin(database, databaseNames(service), this.#actor, 'read');
    return { runner, tx: new ReadTransaction(runner, this.#actor, this.#work.now) };
  }

  async #close(how: 'COMMIT' | 'ROLLBACK'): Promise<void> {
    const open = this.#open;
    this.#open = null;
    // Nothing was written, so a failed COMMIT loses nothing.
    const { database } = this.#work.options;
    await open
      ?.then(({ runner }) => (how === 'COMMIT' ? commit(database, runner) : rollBack(runner)))
      .catch(() => undefined);
  }
}
