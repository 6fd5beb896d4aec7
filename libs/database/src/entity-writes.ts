import type { EntityManager, EntityMetadata, EntityTarget, ObjectLiteral, QueryRunner } from 'typeorm';
import { roleOn } from './admission.ts';
import { Tracker } from './tracker.ts';
import { unmatchedDelete, unmatchedUpdate, whereOf } from './unmatched-write.ts';

/**
 * The entities of one unit of work, and what it writes of them: inserts and deletes in the order of their calls, then
 * what was changed on entities that it loaded.
 */
export class EntityWrites {
  readonly #runner: QueryRunner;
  readonly #tracker = new Tracker();
  readonly #pending: (() => Promise<void>)[] = [];
  /** Entities that wait to be inserted. */
  readonly #added = new Set<object>();
  readonly #removed = new WeakSet<object>();
  #flushed: Promise<void> = Promise.resolve();

  constructor(runner: QueryRunner) {
    this.#runner = runner;
  }

  get #manager(): EntityManager {
    return this.#runner.manager;
  }

  /** Tracks entities that were just read. Returns the one instance of each row. */
  track<E extends ObjectLiteral>(target: EntityTarget<E>, found: readonly E[]): E[] {
    const metadata = this.#manager.dataSource.getMetadata(target);
    return found.map((entity) => this.#tracker.track(metadata, entity) as E);
  }

  /** Inserts an entity at the next flush. */
  add(entity: ObjectLiteral): void {
    this.#added.add(entity);
    this.#pending.push(async () => {
      await this.#manager.insert(entity.constructor, entity);
      this.#added.delete(entity);
      this.#tracker.trackNew(this.#metadataOf(entity), entity);
    });
  }

  /** Deletes an entity at the next flush. */
  remove(entity: ObjectLiteral): void {
    const metadata = this.#metadataOf(entity);
    const id = metadata.getEntityIdMap(entity);
    if (!id) throw new Error(`${metadata.name} without an id cannot be removed.`);
    const loaded = this.#tracker.forget(metadata, entity);
    this.#removed.add(entity);
    this.#pending.push(async () => {
      // An entity that waited to be inserted is tracked only now.
      const expectedVersion = this.#tracker.forget(metadata, entity) ?? loaded;
      const { affected } = await this.#manager.delete(entity.constructor, whereOf({ id, expectedVersion }));
      if (affected !== 0) return;
      const fault = await unmatchedDelete({ ...this.#asRole(), metadata, id, expectedVersion });
      if (fault) throw fault;
    });
  }

  /** Inserts at once, unless a unique constraint already holds such a row. Returns whether it did. */
  async insertIfAbsent(entity: ObjectLiteral): Promise<boolean> {
    await this.flush();
    const inserted = await this.#manager
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

  /** Whether this unit of work writes the entity. True for an object that is no entity: plain SQL writes its row. */
  writes(entity: object): boolean {
    if (this.#added.has(entity) || this.#removed.has(entity)) return true;
    const { dataSource } = this.#manager;
    return (
      !dataSource.hasMetadata(entity.constructor) ||
      this.#tracker.isTracked(dataSource.getMetadata(entity.constructor), entity)
    );
  }

  /**
   * Writes what is pending. Flushes run one after another, so that a read never overtakes the writes before it. After
   * one that failed all fail, because the transaction is lost.
   */
  flush(): Promise<void> {
    this.#flushed = this.#flushed.then(() => this.#write());
    return this.#flushed;
  }

  /** Lets go of all entities. */
  end(): void {
    this.#tracker.end();
  }

  async #write(): Promise<void> {
    while (this.#pending.length > 0) await this.#pending.shift()?.();
    for (const { set, ...change } of this.#tracker.takeChanges()) {
      const { affected } = await this.#manager.update(change.metadata.target, whereOf(change), set);
      if (affected === 0) throw await unmatchedUpdate({ ...this.#asRole(), ...change });
    }
  }

  #asRole(): { readonly manager: EntityManager; readonly role: string } {
    return { manager: this.#manager, role: roleOn(this.#runner) };
  }

  #metadataOf(entity: ObjectLiteral): EntityMetadata {
    return this.#manager.dataSource.getMetadata(entity.constructor);
  }
}
