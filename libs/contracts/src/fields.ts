import { Kind, Type, TypeRegistry } from '@sinclair/typebox';
import type { SchemaOptions, Static, TProperties, TSchema } from '@sinclair/typebox';
import type { TArray, TBoolean, TInteger, TObject, TOptional, TString } from '@sinclair/typebox';
import './formats.ts';

/**
 * Who may know a field's value. `public` is for anyone, `internal` for the services and the analysts, and
 * `pseudonymous` is a person's id: it becomes a keyed hash, or is left out, before it reaches an analyst. There is no
 * class for private facts, because an event carries none.
 */
export const fieldClasses = ['public', 'internal', 'pseudonymous'] as const;
export type FieldClass = (typeof fieldClasses)[number];

/** What a field may say beyond its kind: most are `internal`, and only what anyone may see is `public`. */
export interface FieldOptions {
  class?: 'public' | 'internal';
}

/** A string out of a closed set, in JSON Schema `{ type: 'string', enum }`; TypeBox has no such kind of its own. */
export interface TOneOf<Value extends string = string> extends TSchema {
  [Kind]: 'OneOf';
  static: Value;
  type: 'string';
  enum: readonly Value[];
}

TypeRegistry.Set<TOneOf>('OneOf', (schema, value) => (schema.enum as readonly unknown[]).includes(value));

function described(description: string, fieldClass: FieldClass): SchemaOptions {
  return { description, class: fieldClass };
}

/** The id of anything but a person: a tribe, a tie, an agent. */
export function id(description: string, options: FieldOptions = {}): TString {
  return Type.String({ format: 'uuid', ...described(description, options.class ?? 'internal') });
}

/** The id of a person. Its class cannot be chosen. */
export function person(description: string): TString {
  return Type.String({ format: 'uuid', ...described(description, 'pseudonymous') });
}

/** A whole number from zero on. */
export function count(description: string, options: FieldOptions = {}): TInteger {
  return Type.Integer({
    minimum: 0,
    maximum: Number.MAX_SAFE_INTEGER,
    ...described(description, options.class ?? 'internal'),
  });
}

/** Money or Chrona in minor units, from zero on; which currency stands in a `currency` field beside it. */
export function amount(description: string, options: FieldOptions = {}): TInteger {
  return Type.Integer({
    minimum: 0,
    maximum: Number.MAX_SAFE_INTEGER,
    ...described(description, options.class ?? 'internal'),
  });
}

/** The three kinds of text that are neither UUIDs, times nor closed sets. No prose fits into any. */
export const codePattern = '^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$';
export const currencyPattern = '^([A-Z]{3}|CHRONA)$';
export const slugPattern = '^[a-z][a-z0-9-]{1,39}$';

/** The id of a thing that admins name, such as a room: letters, digits and hyphens. It never names a person. */
export function slug(description: string, options: FieldOptions = {}): TString {
  return Type.String({ pattern: slugPattern, ...described(description, options.class ?? 'internal') });
}

/**
 * A code in SCREAMING_SNAKE out of an open set: for sets that grow, where `oneOf` would need a new version each time.
 */
export function code(description: string, options: FieldOptions = {}): TString {
  return Type.String({ pattern: codePattern, maxLength: 64, ...described(description, options.class ?? 'internal') });
}

/** An ISO 4217 code, or `CHRONA`. */
export function currency(description: string, options: FieldOptions = {}): TString {
  return Type.String({ pattern: currencyPattern, ...described(description, options.class ?? 'internal') });
}

/**
 * One of a closed set of codes in SCREAMING_SNAKE. The set cannot grow within a version: an old reader would refuse the
 * new code.
 */
export function oneOf<const Value extends string>(
  description: string,
  values: readonly Value[],
  options: FieldOptions = {},
): TOneOf<Value> {
  const schema = {
    [Kind]: 'OneOf',
    type: 'string',
    enum: [...values],
    ...described(description, options.class ?? 'internal'),
  };
  return schema as unknown as TOneOf<Value>;
}

/** A moment, as RFC 3339 text. */
export function timestamp(description: string, options: FieldOptions = {}): TString {
  return Type.String({ format: 'date-time', ...described(description, options.class ?? 'internal') });
}

export function flag(description: string, options: FieldOptions = {}): TBoolean {
  return Type.Boolean(described(description, options.class ?? 'internal'));
}

/** Several fields that belong together, as the item of a list. */
export function record<Fields extends TProperties>(fields: Fields): TObject<Fields> {
  return Type.Object(fields);
}

/** Several of one kind of field, or of records, up to `most` where that is said. Its class is that of what it lists. */
export function list<Item extends TSchema>(
  description: string,
  item: Item,
  { most }: { readonly most?: number } = {},
): TArray<Item> {
  return Type.Array(item, {
    ...(item.class === undefined ? { description } : described(description, item.class)),
    ...(most !== undefined && { maxItems: most }),
  });
}

/** A field that may be absent (never null). The only kind that may be added to a published contract. */
export function optional<Field extends TSchema>(field: Field): TOptional<Field> {
  return Type.Optional(field) as TOptional<Field>;
}

export type DataOfFields<Fields extends TProperties> = Static<TObject<Fields>>;
