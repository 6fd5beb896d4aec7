import type { InlineStatement, InlineValue } from '@kindred/database/inline';
import type { Transaction } from '@kindred/database/transaction';

/** The tables of things that each have a sequence of changes, such as the chats of tribes. */
export interface SequenceTables {
  /** Has the last number of each owner, as `last_sequence`. */
  readonly numbers: string;
  /** Has the changes, by `sequence`, with the time of each as `changed_at`. */
  readonly changes: string;
  /** The column of both tables with the id of what a sequence belongs to. */
  readonly owner: string;
}

/** The columns of a change beside its owner, number and time. */
export type ChangeColumns = Readonly<Record<string, InlineValue>>;

/** Gives numbers of the sequences of one kind of thing, and records changes under them. */
export class Sequence {
  constructor(readonly tables: SequenceTables) {}

  /** Locks a sequence until the end, without giving a number. */
  async lock(tx: Transaction, ownerId: string): Promise<void> {
    await this.#advance(tx, ownerId, 0);
  }

  /**
   * Locks the sequences of several owners until the end, in the order of their ids. Two units that each lock several do
   * not wait for one another. Ids without a row in the owners' table are left out.
   */
  async lockAll(tx: Transaction, ownersTable: string, ownerIds: readonly string[]): Promise<void> {
    const owners = `SELECT id, 0 FROM ${ownersTable} WHERE id = ANY ($1::uuid[]) ORDER BY id`;
    const { numbers, owner } = this.tables;
    await tx.query(
      `INSERT INTO ${numbers} AS numbers (${owner}, last_sequence) ${owners}
       ON CONFLICT (${owner}) DO UPDATE SET last_sequence = numbers.last_sequence`,
      [ownerIds],
    );
  }

  /**
   * Gives the next number and locks the sequence until the end. A unit that is rolled back gives its number back, and
   * another one waits for it. So there is never a gap, also not one that is filled later.
   */
  next(tx: Transaction, ownerId: string): Promise<number> {
    return this.#advance(tx, ownerId, 1);
  }

  /**
   * `next` as a statement. `allowed` is a query of the rows that allow it, in which $1 is the owner. Without a row no
   * number is given and nothing is locked.
   * @param parameters those of `allowed` from $3 on
   */
  nextStatement(ownerId: string, allowed: string, parameters: readonly InlineValue[]): InlineStatement {
    const from = `SELECT $1::uuid, $2::int WHERE EXISTS (${allowed})`;
    return { sql: this.#advancing(from), parameters: [ownerId, 1, ...parameters] };
  }

  /** Records a change under its number. */
  async record(tx: Transaction, ownerId: string, sequence: number, change: ChangeColumns): Promise<void> {
    const { sql, parameters } = this.recordStatement(ownerId, sequence, change, tx.now);
    await tx.query(sql, [...parameters]);
  }

  recordStatement(ownerId: string, sequence: number, change: ChangeColumns, now: Date): InlineStatement {
    const row = { [this.tables.owner]: ownerId, sequence, ...change, changed_at: now };
    const places = Object.keys(row).map((_, nth) => `$${nth + 1}`);
    return {
      sql: `INSERT INTO ${this.tables.changes} (${Object.keys(row).join(', ')}) VALUES (${places.join(', ')})`,
      parameters: Object.values(row),
    };
  }

  async #advance(tx: Transaction, ownerId: string, by: 0 | 1): Promise<number> {
    const [row] = await tx.query<{ sequence: number }>(this.#advancing('VALUES ($1::uuid, $2::int)'), [ownerId, by]);
    if (!row) throw new Error('A sequence has a row once it was locked.');
    return row.sequence;
  }

  /** The row is made for the first change of an owner. */
  #advancing(from: string): string {
    const { numbers, owner } = this.tables;
    return `INSERT INTO ${numbers} AS numbers (${owner}, last_sequence) ${from}
      ON CONFLICT (${owner}) DO UPDATE SET last_sequence = numbers.last_sequence + $2 RETURNING last_sequence AS sequence`;
  }
}
