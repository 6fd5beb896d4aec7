import { NotFound } from '@kindred/contracts/domain-error';
import type { EventContract } from '@kindred/contracts/define-event';
import type { EntityMetadata, EntityTarget, FindManyOptions, FindOptionsWhere, ObjectLiteral } from 'typeorm';
import { AccessRefused } from './access-refused.ts';
import { roleOn } from './admission.ts';
import { StaleAggregate } from './conflict.ts';
import { Publications, type AggregateRoot } from './publications.ts';
import { ReadTransaction } from './read-transaction.ts';
import { Tracker, type Change } from './tracker.ts';
import { hasUpdatePolicy } from './update-policies.ts';
import { WroteNoRow, type Attempt } from './wrote-no-row.ts';

/**
 * What an operation works with: it loads entities, changes them, publishes what happened, and returns. Changed entities
 * are found by comparison and written before the next read and at the end; nobody has to remember to save.
 */
export class Transaction extends ReadTransaction {
  readonly #tracker = new Tracker();
  readonly #publications = new Publications();
  readonly #pending: (() => Promise<void>)[] = [];
  /** Entities that are on their way into the database or out of it. */
  readonly #coming = new Set<object>();
  readonly #gone = new WeakSet<object>();
  #flushed: Promise<void> = Promise.resolve();

  /**
   * Loads one row and holds it to the end: the lock under which an aggregate's rules are decided. It is FOR NO KEY
   * UPDATE, which excludes every other such lock, yet lets rows be inserted that refer to this one: two who each hold
   * their own account and write something about the other would otherwise wait for one another.
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
    const mayLock = await hasUpdatePolicy(metadata, roleOn(this.runner), (sql, parameters) =>
      super.query(sql, parameters),
    );
    if (!mayLock)
      throw new AccessRefused(this.#attempt(metadata, 'SELECT FOR UPDATE'), 'No row-level policy allows UPDATE');
    return null;
  }

  /**
   * A new entity: inserted before the next read, in the order of the calls, and before what was changed on others is
   * written. Its class says which table.
   */
  add<E extends ObjectLiteral>(entity: E): E {
    this.#coming.add(entity);
    this.#pending.push(async () => {
      await this.manager.insert(entity.constructor, entity);
      this.#coming.delete(entity);
      this.#tracker.trackNew(this.#metadataOf(entity), entity);
    });
    return entity;
  }

  remove(entity: ObjectLiteral): void {
    const metadata = this.#metadataOf(entity);
    const id = metadata.getEntityIdMap(entity);
    if (!id) throw new Error(`${metadata.name} without an id cannot be removed.`);
    const loaded = this.#tracker.forget(metadata, entity);
    this.#gone.add(entity);
    this.#pending.push(async () => {
      // An entity that waited to be inserted is tracked only now.
      const expectedVersion = this.#tracker.forget(metadata, entity) ?? loaded;
      const { affected } = await this.manager.delete(entity.constructor, withVersion(id, expectedVersion));
      if (affected === 0) await this.#explainUndeleted(metadata, id, expectedVersion);
    });
  }

  /** Inserts unless a unique constraint already holds such a row; says whether it did. Safe when two do it at once. */
  async insertIfAbsent<E extends ObjectLiteral>(entity: E): Promise<boolean> {
    await this.flush();
    const inserted = await this.manager
      .createQueryBuilder()
      .insert()
      .into(entity.constructor)
      .values(entity)
      .orIgnore()
      .returning('*')
      .execute();
    if (inserted.raw.length === 0) return false;
    this.#tracker.trackNew(this.#metadataOf(entity), entity);
    return true;
  }

  /**
   * Tells the world, in this same transaction: raises the root's version and leaves a row in the outbox. The root's own
   * row is written first, so that writers of one aggregate queue behind its lock before they take a place in the
   * outbox. An entity has to be this transaction's own; of a plain object, whose version plain SQL has raised, that is
   * for the caller to see to.
   */
  publish<Data extends object>(contract: EventContract<Data>, root: AggregateRoot, data: Data): void {
    if (!this.#writes(root))
      throw new Error(
        `${contract.type} is published for an aggregate that this unit of work has not loaded, so its version would be lost.`,
      );
    this.#publications.add(contract, root, data, this.now);
  }

  override async find<E extends ObjectLiteral>(
    target: EntityTarget<E>,
    where: FindOptionsWhere<E> | FindOptionsWhere<E>[],
    options: FindManyOptions<E> = {},
  ): Promise<E[]> {
    await this.flush();
    const found = await super.find(target, where, options);
    const metadata = this.manager.dataSource.getMetadata(target);
    return found.map((entity) => this.#tracker.track(metadata, entity) as E);
  }

  override async query<Row = Record<string, unknown>>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    await this.flush();
    return super.query<Row>(sql, parameters);
  }

  /**
   * Writes what is pending. Called by every read and at the end; operations have no need to. One after another, so that
   * a read never overtakes the writes before it; after one that failed everything fails, since the transaction is lost.
   */
  flush(): Promise<void> {
    this.#flushed = this.#flushed.then(() => this.#write());
    return this.#flushed;
  }

  /** The end of a unit of work: entities first, then their events in one statement. Says whether there were any. */
  async complete(schema: string): Promise<boolean> {
    await this.flush();
    const insert = this.#publications.take(schema);
    if (insert) await super.query(insert.sql, insert.params);
    this.#tracker.end();
    return insert !== null;
  }

  async #write(): Promise<void> {
    while (this.#pending.length > 0) await this.#pending.shift()?.();
    for (const change of this.#tracker.takeChanges()) {
      const { metadata, id, set, expectedVersion } = change;
      const { affected } = await this.manager.update(metadata.target, withVersion(id, expectedVersion), set);
      if (affected === 0) throw await this.#whyNotUpdated(change);
    }
  }

  /**
   * Explains an UPDATE that matched no row. If the row is still visible with the expected version, only a missing
   * policy can be the cause.
   */
  async #whyNotUpdated({ metadata, id, expectedVersion }: Change): Promise<Error> {
    const visible = await this.#visible(metadata, id, expectedVersion === undefined ? [] : ['version']);
    const attempt = this.#attempt(metadata, 'UPDATE');
    if (!visible) return new WroteNoRow(attempt);
    if (expectedVersion !== undefined && visible['version'] !== expectedVersion) return new StaleAggregate();
    return new AccessRefused(attempt, 'The row is visible, and no row-level policy allows UPDATE of it');
  }

  /**
   * Explains a DELETE that matched no row. A row that is gone needs no delete: a foreign key may have cascaded. If the
   * row is still visible with the expected version, a policy is missing.
   */
  async #explainUndeleted(metadata: EntityMetadata, id: ObjectLiteral, expectedVersion?: number): Promise<void> {
    const visible = await this.#visible(metadata, id, expectedVersion === undefined ? [] : ['version']);
    if (visible && expectedVersion !== undefined && visible['version'] !== expectedVersion) throw new StaleAggregate();
    if (visible)
      throw new AccessRefused(
        this.#attempt(metadata, 'DELETE'),
        'The row is visible, and no row-level policy allows DELETE of it',
      );
  }

  #visible(
    { target, primaryColumns }: EntityMetadata,
    id: ObjectLiteral,
    more: readonly string[] = [],
  ): Promise<ObjectLiteral | null> {
    const columns = [...primaryColumns.map(({ propertyName }) => propertyName), ...more];
    return this.manager.findOne(target, { where: id, select: Object.fromEntries(columns.map((name) => [name, true])) });
  }

  #attempt({ tableName: table }: EntityMetadata, verb: string): Attempt {
    return { table, role: roleOn(this.runner), verb };
  }

  #writes(root: AggregateRoot): boolean {
    if (this.#coming.has(root) || this.#gone.has(root)) return true;
    const { dataSource } = this.manager;
    return (
      !dataSource.hasMetadata(root.constructor) ||
      this.#tracker.isTracked(dataSource.getMetadata(root.constructor), root)
    );
  }

  #metadataOf(entity: ObjectLiteral): EntityMetadata {
    return this.manager.dataSource.getMetadata(entity.constructor);
  }
}

function withVersion(id: ObjectLiteral, version: number | undefined): ObjectLiteral {
  return version === undefined ? id : { ...id, version };
}
