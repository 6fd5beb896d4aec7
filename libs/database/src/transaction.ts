import { NotFound } from '@kindred/contracts/domain-error';
import type { EventContract } from '@kindred/contracts/define-event';
import type { EntityTarget, FindManyOptions, FindOptionsWhere, ObjectLiteral, QueryRunner } from 'typeorm';
import type { Actor } from './actor.ts';
import { StaleAggregate } from './conflict.ts';
import { Publications, type AggregateRoot } from './publications.ts';
import { ReadTransaction } from './read-transaction.ts';
import { Tracker } from './tracker.ts';

/**
 * What an operation works with: it loads entities, changes them, publishes what happened, and returns. Changed entities are
 * found by comparison and written before the next read and at the end; nobody has to remember to save.
 */
export class Transaction extends ReadTransaction {
  readonly #tracker = new Tracker();
  readonly #publications = new Publications();
  #pending: (() => Promise<void>)[] = [];

  constructor(runner: QueryRunner, actor: Actor, now: Date) {
    super(runner, actor, now);
  }

  /** Loads one row FOR UPDATE and holds it to the end: the lock under which an aggregate's rules are decided. */
  async lock<E extends ObjectLiteral>(target: EntityTarget<E>, id: string | FindOptionsWhere<E>, what?: string): Promise<E> {
    const found = await this.lockOne(target, id);
    if (!found) throw new NotFound(what);
    return found;
  }

  /** Like `lock`, with null where there is no such row. */
  async lockOne<E extends ObjectLiteral>(target: EntityTarget<E>, id: string | FindOptionsWhere<E>): Promise<E | null> {
    const where = (typeof id === 'string' ? { id } : id) as FindOptionsWhere<E>;
    const [found] = await this.find(target, where, { take: 1, lock: { mode: 'pessimistic_write' } });
    return found ?? null;
  }

  /** A new entity: inserted before the next read, in the order of the calls. Its class says which table. */
  add<E extends ObjectLiteral>(entity: E): E {
    this.#pending.push(async () => {
      await this.manager.insert(entity.constructor, entity);
      this.#tracker.track(entity.constructor, this.manager.connection.getMetadata(entity.constructor), entity);
    });
    return entity;
  }

  remove(entity: ObjectLiteral): void {
    this.#tracker.forget(entity);
    this.#pending.push(async () => {
      const id = this.manager.connection.getMetadata(entity.constructor).getEntityIdMap(entity);
      if (!id) throw new Error(`${entity.constructor.name} without an id cannot be removed.`);
      await this.manager.delete(entity.constructor, id);
    });
  }

  /** Inserts unless a unique constraint already holds such a row; says whether it did. Safe when two do it at once. */
  async insertIfAbsent<E extends ObjectLiteral>(entity: E): Promise<boolean> {
    await this.flush();
    const inserted = await this.manager.createQueryBuilder().insert().into(entity.constructor).values(entity).orIgnore().returning('*').execute();
    if (inserted.raw.length === 0) return false;
    this.#tracker.track(entity.constructor, this.manager.connection.getMetadata(entity.constructor), entity);
    return true;
  }

  /**
   * Tells the world, in this same transaction: raises the root's version and leaves a row in the outbox. The root's own row is
   * written first, so that writers of one aggregate queue behind its lock before they take a place in the outbox.
   */
  publish<Data extends object>(contract: EventContract<Data>, root: AggregateRoot, data: Data): void {
    this.#publications.add(contract, root, data, this.now);
  }

  override async find<E extends ObjectLiteral>(target: EntityTarget<E>, where: FindOptionsWhere<E> | FindOptionsWhere<E>[], options: FindManyOptions<E> = {}): Promise<E[]> {
    await this.flush();
    const found = await super.find(target, where, options);
    const metadata = this.manager.connection.getMetadata(target);
    for (const entity of found) this.#tracker.track(target as EntityTarget<ObjectLiteral>, metadata, entity);
    return found;
  }

  override async query<Row = Record<string, unknown>>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    await this.flush();
    return super.query<Row>(sql, parameters);
  }

  /** Writes what is pending. Called by every read and at the end; operations have no need to. */
  async flush(): Promise<void> {
    while (this.#pending.length > 0) await this.#pending.shift()?.();
    for (const { target, id, set, expectedVersion } of this.#tracker.takeChanges()) {
      const where = expectedVersion === undefined ? id : { ...id, version: expectedVersion };
      const { affected } = await this.manager.update(target, where, set);
      if (affected === 0) throw new StaleAggregate();
    }
  }

  /** The end of a unit of work: entities first, then their events in one statement. Says whether there were any. */
  async complete(schema: string): Promise<boolean> {
    await this.flush();
    const insert = this.#publications.take(schema);
    if (insert) await super.query(insert.sql, insert.params);
    return insert !== null;
  }
}
