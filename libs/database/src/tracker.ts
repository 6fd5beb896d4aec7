import type { EntityMetadata, ObjectLiteral } from 'typeorm';
import type { ColumnMetadata } from 'typeorm/metadata/ColumnMetadata.js';

type Row = Record<string, unknown>;

interface Tracked {
  readonly metadata: EntityMetadata;
  readonly entity: ObjectLiteral;
  /** What the columns hold in the database, by property. */
  snapshot: Row;
}

export interface Change {
  readonly metadata: EntityMetadata;
  readonly id: ObjectLiteral;
  readonly set: Row;
  /** The version that the row must still have, where the entity is a root and its version was raised. */
  readonly expectedVersion: number | undefined;
}

/**
 * Remembers entities as they were loaded, so that what an operation changed on them can be written without being asked
 * to. A row has one instance however often it is loaded: two would each write what the other does not know.
 */
export class Tracker {
  readonly #tracked = new Map<string, Tracked>();

  /** Takes in a row as it came from the database; answers the instance that stands for it, which is then as fresh. */
  track(metadata: EntityMetadata, entity: ObjectLiteral): ObjectLiteral {
    const key = keyOf(metadata, entity);
    const known = this.#tracked.get(key);
    if (!known || known.entity === entity) {
      this.#tracked.set(key, { metadata, entity, snapshot: stored(metadata, entity) });
      return entity;
    }
    refresh(known, entity);
    return known.entity;
  }

  isTracked(metadata: EntityMetadata, entity: ObjectLiteral): boolean {
    return this.#tracked.get(keyOf(metadata, entity))?.entity === entity;
  }

  forget(metadata: EntityMetadata, entity: ObjectLiteral): void {
    this.#tracked.delete(keyOf(metadata, entity));
  }

  /** What differs from what was loaded; from then on the new values count as loaded. */
  takeChanges(): Change[] {
    const changes: Change[] = [];
    for (const tracked of this.#tracked.values()) {
      const { metadata, entity, snapshot } = tracked;
      const current = stored(metadata, entity);
      const changed = metadata.columns.filter(
        ({ propertyName: name }) => name in current && !same(current[name], snapshot[name]),
      );
      if (changed.length === 0) continue;
      const set = Object.fromEntries(
        changed.map((column) => [column.propertyName, column.getEntityValue(entity) ?? null]),
      );
      changes.push({
        metadata,
        id: metadata.getEntityIdMap(entity) ?? {},
        set,
        expectedVersion: 'version' in set ? (snapshot['version'] as number) : undefined,
      });
      tracked.snapshot = current;
    }
    return changes;
  }
}

function keyOf(metadata: EntityMetadata, entity: ObjectLiteral): string {
  return `${metadata.tableName} ${JSON.stringify(metadata.getEntityIdMap(entity))}`;
}

/**
 * Gives a known instance what another look at its row has found; a value that was changed since the last write stays.
 */
function refresh({ metadata, entity, snapshot }: Tracked, found: ObjectLiteral): void {
  const fresh = stored(metadata, found);
  for (const column of metadata.columns) {
    const name = column.propertyName;
    if (fresh[name] === undefined || !same(storedValue(column, entity), snapshot[name])) continue;
    column.setEntityValue(entity, column.getEntityValue(found));
    snapshot[name] = fresh[name];
  }
}

/**
 * The columns of an entity in the form in which they are written, copied, so that a later change inside an array is
 * seen.
 */
function stored(metadata: EntityMetadata, entity: ObjectLiteral): Row {
  const written = metadata.columns.filter(({ isUpdate }) => isUpdate);
  return Object.fromEntries(
    written.map((column) => [column.propertyName, structuredClone(storedValue(column, entity))]),
  );
}

function storedValue(column: ColumnMetadata, entity: ObjectLiteral): unknown {
  return column.entityMetadata.dataSource.driver.preparePersistentValue(column.getEntityValue(entity), column);
}

function same(a: unknown, b: unknown): boolean {
  if (a === b || (a == null && b == null)) return true;
  if (a instanceof Date && b instanceof Date) return a.getTime() === b.getTime();
  if (a instanceof Uint8Array && b instanceof Uint8Array) return Buffer.compare(a, b) === 0;
  if (typeof a === 'object' && typeof b === 'object') return JSON.stringify(a) === JSON.stringify(b);
  return false;
}
