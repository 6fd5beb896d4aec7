import type { ReadTransaction } from '@kindred/database/read-transaction';
import type { Static, TObject } from '@sinclair/typebox';
import { TypeCompiler } from '@sinclair/typebox/compiler';

const hourMs = 3_600_000;

/** How long a value of an entity is kept at most, in milliseconds. */
export const timeToLiveMs = {
  profile: 24 * hourMs,
  tribe: hourMs,
  list: hourMs / 4,
  location: 24 * hourMs,
} as const;
export type CachedEntity = keyof typeof timeToLiveMs;

/** What may be cached of an entity, and how it is loaded. */
export interface PublicKind<Value> {
  readonly entity: CachedEntity;
  /** Rises with every change of `schema` or of what the fields mean. Releases side by side then do not mix. */
  readonly version: number;
  /**
   * Reads values by id, as a caller who is not signed in. It is given nothing of the request, so what it loads cannot
   * depend on the viewer.
   */
  readonly load: (tx: ReadTransaction, ids: readonly string[]) => Promise<ReadonlyMap<string, Value>>;
  readonly isValue: (value: unknown) => value is Value;
}

export interface PublicKindOptions<Schema extends TObject> {
  readonly entity: CachedEntity;
  readonly version: number;
  /** All fields that may be cached. Each object in it has `additionalProperties: false`. */
  readonly schema: Schema;
  readonly load: PublicKind<Static<Schema>>['load'];
}

/** Declares what of an entity is the same for every viewer. */
export function publicKind<Schema extends TObject>({
  schema,
  ...kind
}: PublicKindOptions<Schema>): PublicKind<Static<Schema>> {
  refuseOpenObjects(schema, kind.entity);
  const check = TypeCompiler.Compile(schema);
  return { ...kind, isValue: (value): value is Static<Schema> => check.Check(value) };
}

/** An object that takes further fields would let a private one in. */
function refuseOpenObjects(schema: unknown, path: string): void {
  if (typeof schema !== 'object' || schema === null) return;
  if (
    'type' in schema &&
    schema.type === 'object' &&
    !('additionalProperties' in schema && schema.additionalProperties === false)
  )
    throw new Error(`The cached ${path} takes any field: its schema needs additionalProperties: false.`);
  for (const [name, part] of Object.entries(schema)) refuseOpenObjects(part, `${path}.${name}`);
}
