import { NotFound } from '@kindred/contracts/domain-error';
import type { EventContract } from '@kindred/contracts/define-event';
import type { EntityTarget, FindManyOptions, FindOptionsWhere, ObjectLiteral } from 'typeorm';
import { AccessRefused } from './access-refused.ts';
import { roleOn } from './admission.ts';
import { EntityWrites } from './entity-writes.ts';
import type { InlineStatement } from './inline.ts';
import { Publications, type AggregateRoot } from './publications.ts';
import { ReadTransaction } from './read-transaction.ts';
import { hasUpdatePolicy } from './update-policies.ts';

/**
 * What an operation works with: it loads entities, changes them, publishes what happened, and returns. Changed entities
 * are found by comparison and written before the next read and at the end. An operation never saves.
 */
export class Transaction extends ReadTransaction {
  readonly #writes = new EntityWrites(this.runner);
  readonly #publications = new Publications();
  readonly #afterCommit: (() => Promise<void>)[] = [];

  /**
   * Loads one row and locks it until the end: the lock under which an aggregate's rules are decided. It is FOR NO KEY
   * UPDATE, which excludes every other such lock, but lets rows be inserted that refer to this one. Otherwise two
   * people who each lock their own account and write something about the other would wait for one another.
   */
  async lock<E extends ObjectLiteral>(
    target: EntityTarget<E>,
    id: string | FindOptionsWhere<E>,
    what?: string,
  ): Promise<E> {
    const found = await this.lockOne(target, id);
    if (!found) throw new NotFound(what);
    return found;
  }

  /**
   * Like `lock`, but returns null if the row does not exist.
   * @throws {AccessRefused} if no row-level policy lets the role update the table: a lock would never find a row
   */
  async lockOne<E extends ObjectLiteral>(target: EntityTarget<E>, id: string | FindOptionsWhere<E>): Promise<E | null> {
    const where = (typeof id === 'string' ? { id } : id) as FindOptionsWhere<E>;
    const [found] = await this.find(target, where, { take: 1, lock: { mode: 'for_no_key_update' } });
    if (found) return found;
    const metadata = this.manager.dataSource.getMetadata(target);
    const role = roleOn(this.runner);
    if (await hasUpdatePolicy(metadata, role, (sql, parameters) => super.query(sql, parameters))) return null;
    const attempt = { table: metadata.tableName, role, verb: 'SELECT FOR UPDATE' };
    throw new AccessRefused(attempt, 'No row-level policy allows UPDATE');
  }

  /**
   * Inserts a new entity before the next read. Inserts run in the order of their calls, before changes of other
   * entities are written. The entity's class names the table.
   */
  add<E extends ObjectLiteral>(entity: E): E {
    this.#writes.add(entity);
    return entity;
  }

  /** Deletes an entity before the next read. */
  remove(entity: ObjectLiteral): void {
    this.#writes.remove(entity);
  }

  /** Inserts unless a unique constraint already holds such a row; says whether it did. Safe when two do it at once. */
  insertIfAbsent<E extends ObjectLiteral>(entity: E): Promise<boolean> {
    return this.#writes.insertIfAbsent(entity);
  }

  /**
   * Publishes an event in this same transaction: raises the root's version and leaves a row in the outbox. The root's
   * own row is written first, so that writers of one aggregate queue behind its lock before they take a place in the
   * outbox. An entity must be loaded or added by this transaction. For a plain object the caller has raised the version
   * by SQL.
   */
  publish<Data extends object>(contract: EventContract<Data>, root: AggregateRoot, data: Data): void {
    if (!this.#writes.writes(root))
      throw new Error(
        `${contract.type} is published for an aggregate that this unit of work has not loaded, so its version would be lost.`,
      );
    this.#publications.add(contract, root, data, this.now);
  }

  /**
   * Calls back once this transaction is committed, and not if it is rolled back or runs again. Only for what may be
   * lost, such as freeing a cache: the process can end before. The callback may reach the network and must not fail.
   */
  afterCommit(then: () => Promise<void>): void {
    this.#afterCommit.push(then);
  }

  /** The unit of work calls it after the commit. */
  async committed(): Promise<void> {
    await Promise.all(this.#afterCommit.map((then) => then()));
  }

  override async find<E extends ObjectLiteral>(
    target: EntityTarget<E>,
    where: FindOptionsWhere<E> | FindOptionsWhere<E>[],
    options: FindManyOptions<E> = {},
  ): Promise<E[]> {
    await this.flush();
    return this.#writes.track(target, await super.find(target, where, options));
  }

  override async query<Row = Record<string, unknown>>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    await this.flush();
    return super.query<Row>(sql, parameters);
  }

  /** Writes what is pending. Every read calls it, and the end does. Operations have no need to. */
  flush(): Promise<void> {
    return this.#writes.flush();
  }

  /** The end of a unit of work: writes the entities. Returns the statement that writes their events, or null. */
  async complete(schema: string): Promise<InlineStatement | null> {
    await this.flush();
    this.#writes.end();
    return this.#publications.take(schema);
  }
}
