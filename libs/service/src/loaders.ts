import type { Actor } from '@kindred/database/actor';
import type { Cursors } from '@kindred/database/pages';
import type { ReadTransaction } from '@kindred/database/read-transaction';
import type { Reads } from '@kindred/database/reads';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import DataLoader from 'dataloader';

/** The actor, the request's unit of work for loaders that also write, cursors for pages, and the dependencies. */
export interface Asking<Dependencies = unknown> {
  readonly actor: Actor;
  readonly work: UnitOfWork;
  readonly cursors: Cursors;
  readonly dependencies: Dependencies;
}

/** Called for each request, so that one caller never gets what was read for another. */
export type LoaderFactory<Key, Value, Dependencies = unknown> = (
  reads: Reads,
  asking: Asking<Dependencies>,
) => DataLoader<Key, Value>;
export type LoaderFactories = Readonly<Record<string, LoaderFactory<never, unknown, never>>>;
export type LoadersOf<Factories> = {
  readonly [Name in keyof Factories]: Factories[Name] extends LoaderFactory<infer Key, infer Value, never>
    ? DataLoader<Key, Value>
    : never;
};

const largestBatch = 500;

/** One row a key, null where there is none: a single statement for all keys of a moment. */
export function oneByKey<Row, Key extends string = string>(
  load: (tx: ReadTransaction, keys: readonly Key[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => Key,
): LoaderFactory<Key, Row | null> {
  return (reads) =>
    new DataLoader<Key, Row | null>(
      async (keys) => {
        const rows = await reads.run((tx) => load(tx, keys));
        const byKey = new Map(rows.map((row) => [keyOf(row), row]));
        return keys.map((key) => byKey.get(key) ?? null);
      },
      { maxBatchSize: largestBatch },
    );
}

/** All rows of a key, in the order in which they were loaded. For lists that are short by rule; others are pages. */
export function manyByKey<Row, Key extends string = string>(
  load: (tx: ReadTransaction, keys: readonly Key[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => Key,
): LoaderFactory<Key, readonly Row[]> {
  return (reads) =>
    new DataLoader<Key, readonly Row[]>(
      async (keys) => {
        const rows = await reads.run((tx) => load(tx, keys));
        const byKey = new Map<Key, Row[]>(keys.map((key) => [key, []]));
        for (const row of rows) byKey.get(keyOf(row))?.push(row);
        return keys.map((key) => byKey.get(key) ?? []);
      },
      { maxBatchSize: largestBatch },
    );
}

/**
 * One value a key, null where there is none: for what is made by an operation of its own when it is first asked for.
 */
export function madeByKey<Value, Key extends string = string>(
  make: (asking: Asking, keys: readonly Key[]) => Promise<ReadonlyMap<Key, Value>>,
): LoaderFactory<Key, Value | null> {
  return (_reads, asking) =>
    new DataLoader<Key, Value | null>(
      async (keys) => {
        const made = await make(asking, keys);
        return keys.map((key) => made.get(key) ?? null);
      },
      { maxBatchSize: largestBatch },
    );
}

/**
 * One value a key from outside of the database, null where there is none. It is asked for once a request, after the
 * other reads are done, so that one question has all keys of the request.
 */
export function fetchedByKey<Value, Key extends object, Dependencies>(
  fetch: (reads: Reads, asking: Asking<Dependencies>, keys: readonly Key[]) => Promise<ReadonlyMap<string, Value>>,
  nameOf: (key: Key) => string,
): LoaderFactory<Key, Value | null, Dependencies> {
  return (reads, asking) =>
    new DataLoader<Key, Value | null, string>(
      async (keys) => {
        const fetched = await fetch(reads, asking, keys);
        return keys.map((key) => fetched.get(nameOf(key)) ?? null);
      },
      { cacheKeyFn: nameOf, maxBatchSize: largestBatch, batchScheduleFn: (ask) => reads.onceQuiet(ask) },
    ) as unknown as DataLoader<Key, Value | null>;
}

export function makeLoaders<Factories extends LoaderFactories>(
  factories: Factories,
  reads: Reads,
  asking: Asking,
): LoadersOf<Factories> {
  const loaders = Object.entries(factories).map(([name, make]) => [name, make(reads, asking as Asking<never>)]);
  return Object.fromEntries(loaders) as LoadersOf<Factories>;
}

/** What was read before a change is no longer so: the fields of a mutation's answer read again. */
export function forgetAll(loaders: LoadersOf<LoaderFactories>): void {
  for (const loader of Object.values(loaders)) loader.clearAll();
}
