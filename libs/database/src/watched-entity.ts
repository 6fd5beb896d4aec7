import type { EntityMetadata, ObjectLiteral } from 'typeorm';
import type { ColumnMetadata } from 'typeorm/metadata/ColumnMetadata.js';
import { sameStored, storedCopy } from './stored-value.ts';

const watching = Symbol('watching');
const accessors = new WeakMap<EntityMetadata, PropertyDescriptorMap>();

type Watched = ObjectLiteral & { [watching]?: WatchedEntity };

/**
 * Notices which columns of an entity an operation may have changed, so that nothing else is copied or compared. Each
 * column becomes an accessor of the instance. A column is touched when it is set. It is also touched when it gives out
 * an object (a date, a list, JSON, bytes), because an object can be changed in place at any later time.
 */
export class WatchedEntity {
  /** The present values, by property. */
  readonly #values: ObjectLiteral = {};
  /** What the database holds in each touched column, as it was before the first touch. */
  readonly #stored = new Map<ColumnMetadata, unknown>();

  constructor(
    readonly metadata: EntityMetadata,
    readonly entity: ObjectLiteral,
    /** Called on each touch. */
    readonly onTouched: (watched: WatchedEntity) => void,
  ) {
    for (const { propertyName } of written(metadata)) this.#values[propertyName] = entity[propertyName];
    Object.defineProperty(entity, watching, { value: this, configurable: true });
    Object.defineProperties(entity, accessorsOf(metadata));
  }

  /** Whether a later flush has to compare anything. */
  get isTouched(): boolean {
    return this.#stored.size > 0;
  }

  value(column: ColumnMetadata): unknown {
    return this.#values[column.propertyName];
  }

  /** Gives out the value of a column to an operation. */
  giveOut(column: ColumnMetadata): unknown {
    const value = this.value(column);
    if (typeof value === 'object' && value !== null) this.touch(column);
    return value;
  }

  set(column: ColumnMetadata, value: unknown): void {
    this.touch(column);
    this.#values[column.propertyName] = value;
  }

  touch(column: ColumnMetadata): void {
    if (this.#stored.has(column)) return;
    this.#stored.set(column, storedCopy(column, this.value(column)));
    this.onTouched(this);
  }

  /** Touches every column that holds an object: the code that made the entity may keep a reference and change it. */
  touchObjects(): void {
    for (const column of written(this.metadata)) this.giveOut(column);
  }

  /** What the database holds in a column. */
  stored(column: ColumnMetadata): unknown {
    return this.#stored.has(column) ? this.#stored.get(column) : storedCopy(column, this.value(column));
  }

  /** The columns that differ from what the database holds. From now on their values count as stored. */
  takeChanged(): ColumnMetadata[] {
    const changed: ColumnMetadata[] = [];
    for (const [column, stored] of this.#stored) {
      const value = this.value(column);
      const differs = !this.#holds(column, stored);
      if (differs) changed.push(column);
      if (typeof value !== 'object' || value === null) this.#stored.delete(column);
      else if (differs) this.#stored.set(column, storedCopy(column, value));
    }
    return changed;
  }

  /** Takes over what another look at the row has found. A value that was changed since the last write stays. */
  refresh(found: ObjectLiteral): void {
    for (const column of written(this.metadata)) {
      const fresh: unknown = found[column.propertyName];
      if (fresh === undefined) continue;
      if (this.#stored.has(column)) {
        if (!this.#holds(column, this.#stored.get(column))) continue;
        this.#stored.delete(column);
      }
      this.#values[column.propertyName] = fresh;
    }
  }

  #holds(column: ColumnMetadata, stored: unknown): boolean {
    return sameStored(column, this.value(column), stored);
  }
}

const written = (metadata: EntityMetadata) => metadata.columns.filter(({ isUpdate }) => isUpdate);

/** The accessors of an entity's columns. All instances share them: what differs is the watch that they find. */
function accessorsOf(metadata: EntityMetadata): PropertyDescriptorMap {
  const known = accessors.get(metadata);
  if (known) return known;
  const made = Object.fromEntries(written(metadata).map((column) => [column.propertyName, accessorOf(column)]));
  accessors.set(metadata, made);
  return made;
}

function accessorOf(column: ColumnMetadata): PropertyDescriptor {
  return {
    configurable: true,
    enumerable: true,
    get(this: Watched) {
      return this[watching]?.giveOut(column);
    },
    set(this: Watched, value: unknown) {
      this[watching]?.set(column, value);
    },
  };
}
