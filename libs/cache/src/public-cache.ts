import { anonymous } from '@kindred/database/actor';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { CacheMetrics } from './cache-metrics.ts';
import type { CacheEntry, CacheStore } from './cache-store.ts';
import { timeToLiveMs, type PublicKind } from './public-kind.ts';

/** A thing, and the version of its aggregate root that the caller has just read from the database. */
export interface Wanted {
  readonly id: string;
  readonly revision: number;
}

export interface PublicCacheOptions {
  readonly service: string;
  /** A guarded store: its calls neither fail nor hang. */
  readonly store: CacheStore;
  readonly work: Pick<UnitOfWork, 'read'>;
  readonly metrics: CacheMetrics;
}

/** The longest text that is cached. A longer one is loaded each time. */
const longestText = 64 * 1024;

/**
 * Values that are the same for every viewer. There is no way to put one in: the cache itself loads what it does not
 * have, as a caller who is not signed in, and takes only the fields that the kind declares.
 *
 * The caller decides first, in the database, which things the viewer may see, and reads their revisions with that. A
 * value of another revision is a miss. So a commit that raises the revision invalidates the value at that moment, for
 * every replica, and no message about it can be lost.
 */
export class PublicCache {
  readonly #options: PublicCacheOptions;
  /** Loads in progress by key and revision. Who asks for the same meanwhile waits for the same load. */
  readonly #loading = new Map<string, Promise<unknown>>();

  constructor(options: PublicCacheOptions) {
    this.#options = options;
  }

  /** Values by id. What does not exist is left out. Not inside a unit of work: it can read from the database. */
  async read<Value>(kind: PublicKind<Value>, wanted: readonly Wanted[]): Promise<ReadonlyMap<string, Value>> {
    const byId = new Map(wanted.map((one) => [one.id, one]));
    const asked = [...byId.values()];
    if (asked.length === 0) return new Map();
    const texts = await this.#options.store.get(asked.map(({ id }) => this.#key(kind, id)));
    const found = new Map<string, Value>();
    asked.forEach(({ id, revision }, place) => {
      const value = readText(kind, texts[place] ?? null, revision);
      if (value !== null) found.set(id, value);
    });
    const missing = asked.filter(({ id }) => !found.has(id));
    this.#count(kind, { hit: found.size, missed: missing.length });
    for (const [id, value] of await this.#loadAll(kind, missing)) found.set(id, value);
    return found;
  }

  /** Removes values before their time, such as those of a person who was erased. */
  async forget<Value>(kind: PublicKind<Value>, ids: readonly string[]): Promise<void> {
    await this.#options.store.delete(ids.map((id) => this.#key(kind, id)));
  }

  /** Everything that the store keeps, also of other services. For tests and the desk. */
  entries(): AsyncIterable<CacheEntry> {
    return this.#options.store.entries();
  }

  close(): Promise<void> {
    return this.#options.store.close();
  }

  async #loadAll<Value>(kind: PublicKind<Value>, missing: readonly Wanted[]): Promise<Map<string, Value>> {
    const flight = ({ id, revision }: Wanted) => `${this.#key(kind, id)}@${revision}`;
    const own = missing.filter((one) => !this.#loading.has(flight(one)));
    if (own.length > 0) {
      const load = this.#load(kind, own).finally(() => own.forEach((one) => this.#loading.delete(flight(one))));
      for (const one of own) {
        const value = load.then((values) => values.get(one.id));
        // Each is awaited below. This keeps a failed load from counting as unhandled before that.
        value.catch(() => undefined);
        this.#loading.set(flight(one), value);
      }
    }
    // Collected before the first wait: a load that ends leaves the map.
    const flights = missing.map((one) => ({
      one,
      value: this.#loading.get(flight(one)) as Promise<Value | undefined>,
    }));
    const loaded = new Map<string, Value>();
    for (const { one, value: loading } of flights) {
      const value = await loading;
      if (value !== undefined) loaded.set(one.id, value);
    }
    return loaded;
  }

  async #load<Value>(kind: PublicKind<Value>, own: readonly Wanted[]): Promise<ReadonlyMap<string, Value>> {
    const ids = own.map(({ id }) => id);
    const values = await this.#options.work.read(anonymous, (tx) => kind.load(tx, ids));
    const entries: CacheEntry[] = [];
    for (const { id, revision } of own) {
      const value = values.get(id);
      if (value === undefined) continue;
      if (!kind.isValue(value)) throw new Error(`A loaded ${kind.entity} is not as its kind declares it.`);
      const text = JSON.stringify({ revision, value });
      if (text.length <= longestText) entries.push({ key: this.#key(kind, id), text });
    }
    if (entries.length > 0) void this.#options.store.set(entries, timeToLiveMs[kind.entity]);
    return values;
  }

  #key({ entity, version }: PublicKind<unknown>, id: string): string {
    return `kindred:${this.#options.service}:${entity}:v${version}:${id}`;
  }

  #count({ entity }: PublicKind<unknown>, { hit, missed }: { readonly hit: number; readonly missed: number }): void {
    const { reads } = this.#options.metrics;
    if (hit > 0) reads.inc({ entity, outcome: 'hit' }, hit);
    if (missed > 0) reads.inc({ entity, outcome: 'missed' }, missed);
  }
}

/** The value, or null if there is none of this revision. What another release or a fault left there is none either. */
function readText<Value>(kind: PublicKind<Value>, text: string | null, revision: number): Value | null {
  if (text === null) return null;
  try {
    const kept = JSON.parse(text) as { revision?: unknown; value?: unknown };
    return kept.revision === revision && kind.isValue(kept.value) ? kept.value : null;
  } catch {
    return null;
  }
}
