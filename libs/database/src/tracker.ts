import type { EntityMetadata, ObjectLiteral } from 'typeorm';
import type { ColumnMetadata } from 'typeorm/metadata/ColumnMetadata.js';
import { WatchedEntity } from './watched-entity.ts';

type Row = Record<string, unknown>;

interface Tracked {
  readonly watched: WatchedEntity;
  /** Whether this unit of work has written the row's version, so that no other unit can have one that equals it. */
  raised: boolean;
}

export interface Change {
  readonly metadata: EntityMetadata;
  readonly id: ObjectLiteral;
  readonly set: Row;
  /** The version that the row must still have, where the entity is a root. */
  readonly expectedVersion: number | undefined;
}

/**
 * Remembers entities as they were loaded, so that what an operation changed on them can be written without being asked
 * to. A row has one instance however often it is loaded: two would each write what the other does not know.
 *
 * The version of a root rises with its first change in a unit of work, also where no event is published. A unit that
 * loaded the root before that change, with or without a lock, then finds another version and runs again.
 */
export class Tracker {
  readonly #tracked = new Map<string, Tracked>();
  readonly #touched = new Set<WatchedEntity>();

  /** Takes in a row as it came from the database. Returns the row's one instance, updated. */
  track(metadata: EntityMetadata, entity: ObjectLiteral): ObjectLiteral {
    const key = keyOf(metadata, entity);
    const known = this.#tracked.get(key);
    if (known) {
      known.watched.refresh(entity);
      return known.watched.entity;
    }
    this.#tracked.set(key, { watched: this.#watch(metadata, entity), raised: false });
    return entity;
  }

  /** Takes in an entity that this unit of work has inserted. No other unit can have loaded it. */
  trackNew(metadata: EntityMetadata, entity: ObjectLiteral): void {
    const watched = this.#watch(metadata, entity);
    watched.touchObjects();
    this.#tracked.set(keyOf(metadata, entity), { watched, raised: true });
  }

  isTracked(metadata: EntityMetadata, entity: ObjectLiteral): boolean {
    return this.#tracked.get(keyOf(metadata, entity))?.watched.entity === entity;
  }

  /** Stops tracking an entity. Returns the version that its row must still have, where it is a tracked root. */
  forget(metadata: EntityMetadata, entity: ObjectLiteral): number | undefined {
    const key = keyOf(metadata, entity);
    const tracked = this.#tracked.get(key);
    if (!tracked) return undefined;
    this.#tracked.delete(key);
    this.#touched.delete(tracked.watched);
    const version = versionOf(metadata);
    return version && (tracked.watched.stored(version) as number);
  }

  /** What differs from what was loaded. From then on the new values count as loaded. */
  takeChanges(): Change[] {
    const changes: Change[] = [];
    for (const watched of this.#touched) {
      const tracked = this.#tracked.get(keyOf(watched.metadata, watched.entity));
      const change = tracked?.watched === watched ? changeOf(tracked) : undefined;
      if (change) changes.push(change);
      if (!watched.isTouched) this.#touched.delete(watched);
    }
    return changes;
  }

  /** Lets go of all entities, which may be kept for longer than this unit of work. */
  end(): void {
    this.#tracked.clear();
    this.#touched.clear();
  }

  #watch(metadata: EntityMetadata, entity: ObjectLiteral): WatchedEntity {
    return new WatchedEntity(metadata, entity, (watched) => this.#touched.add(watched));
  }
}

function changeOf(tracked: Tracked): Change | undefined {
  const { watched } = tracked;
  const { metadata, entity } = watched;
  const version = versionOf(metadata);
  const expectedVersion = version && (watched.stored(version) as number);
  const changed = watched.takeChanged();
  if (changed.length === 0) return undefined;
  if (version && !tracked.raised) {
    if (!changed.includes(version)) changed.push(raise(watched, version));
    tracked.raised = true;
  }
  const set = Object.fromEntries(changed.map((column) => [column.propertyName, watched.value(column) ?? null]));
  return { metadata, id: metadata.getEntityIdMap(entity) ?? {}, set, expectedVersion };
}

function raise(watched: WatchedEntity, version: ColumnMetadata): ColumnMetadata {
  watched.set(version, (watched.value(version) as number) + 1);
  watched.takeChanged();
  return version;
}

/** The version of an aggregate's root. An entity without one changes under the lock of its root. */
function versionOf(metadata: EntityMetadata): ColumnMetadata | undefined {
  return metadata.findColumnWithPropertyName('version');
}

function keyOf(metadata: EntityMetadata, entity: ObjectLiteral): string {
  const { primaryColumns } = metadata;
  const values = primaryColumns.map(({ propertyName }): unknown => entity[propertyName]);
  const [only] = values;
  return `${metadata.tableName} ${values.length === 1 && typeof only === 'string' ? only : JSON.stringify(values)}`;
}
