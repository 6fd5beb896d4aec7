import type { EntityMetadata, EntityTarget, ObjectLiteral } from 'typeorm';

type Row = Record<string, unknown>;

interface Tracked {
  readonly target: EntityTarget<ObjectLiteral>;
  readonly metadata: EntityMetadata;
  snapshot: Row;
}

export interface Change {
  readonly target: EntityTarget<ObjectLiteral>;
  readonly entity: ObjectLiteral;
  readonly id: ObjectLiteral;
  readonly set: Row;
  /** The version that the row must still have, where the entity is a root and its version was raised. */
  readonly expectedVersion: number | undefined;
}

/** Remembers entities as they were loaded, so that what an operation changed on them can be written without being asked to. */
export class Tracker {
  readonly #tracked = new Map<ObjectLiteral, Tracked>();

  track(target: EntityTarget<ObjectLiteral>, metadata: EntityMetadata, entity: ObjectLiteral): void {
    this.#tracked.set(entity, { target, metadata, snapshot: valuesOf(metadata, entity) });
  }

  forget(entity: ObjectLiteral): void {
    this.#tracked.delete(entity);
  }

  /** What differs from what was loaded; from then on the new values count as loaded. */
  takeChanges(): Change[] {
    const changes: Change[] = [];
    for (const [entity, tracked] of this.#tracked) {
      const current = valuesOf(tracked.metadata, entity);
      const set: Row = {};
      for (const [name, value] of Object.entries(current)) if (!same(value, tracked.snapshot[name])) set[name] = value;
      if (Object.keys(set).length === 0) continue;
      changes.push({
        target: tracked.target,
        entity,
        id: tracked.metadata.getEntityIdMap(entity) ?? {},
        set,
        expectedVersion: 'version' in set ? (tracked.snapshot['version'] as number) : undefined,
      });
      tracked.snapshot = current;
    }
    return changes;
  }
}

/** The columns of an entity by property, copied, so that a later change inside an array or object is seen. */
function valuesOf(metadata: EntityMetadata, entity: ObjectLiteral): Row {
  const row: Row = {};
  for (const column of metadata.columns) {
    if (!column.isUpdate) continue;
    const value: unknown = column.getEntityValue(entity);
    row[column.propertyName] = typeof value === 'object' && value !== null ? structuredClone(value) : value;
  }
  return row;
}

function same(a: unknown, b: unknown): boolean {
  if (a === b || (a == null && b == null)) return true;
  if (a instanceof Date && b instanceof Date) return a.getTime() === b.getTime();
  if (a instanceof Uint8Array && b instanceof Uint8Array) return Buffer.compare(a, b) === 0;
  if (typeof a === 'object' && typeof b === 'object') return JSON.stringify(a) === JSON.stringify(b);
  return false;
}
