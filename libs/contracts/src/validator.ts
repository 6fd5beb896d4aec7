import { Kind } from '@sinclair/typebox';
import type { TObject, TProperties, TSchema } from '@sinclair/typebox';
import { TypeCompiler } from '@sinclair/typebox/compiler';
import type { TypeCheck, ValueError } from '@sinclair/typebox/compiler';
import type { EventContract } from './define-event.ts';
import { readFormat } from './formats.ts';
import { InvalidEvent } from './invalid-event.ts';

/**
 * Two validators of one schema. Writers must use only known fields and ids in lower case. Readers ignore unknown fields
 * and accept ids in either case.
 */
interface Validator {
  writing: TypeCheck<TObject>;
  reading: TypeCheck<TObject>;
}

const compiled = new WeakMap<TObject, Validator>();

/** Compiles at first use, once: a service knows many contracts and speaks few. */
function validatorOf(contract: EventContract): Validator {
  const known = compiled.get(contract.schema);
  if (known) return known;
  const validator = {
    writing: TypeCompiler.Compile(
      mapped(contract.schema, (schema) =>
        schema[Kind] === 'Object' ? { ...schema, additionalProperties: false } : schema,
      ) as TObject,
    ),
    reading: TypeCompiler.Compile(
      mapped(contract.schema, (schema) => (isId(schema) ? { ...schema, format: readFormat } : schema)) as TObject,
    ),
  };
  compiled.set(contract.schema, validator);
  return validator;
}

/** Applies a change to a schema at every depth. */
function mapped(schema: TSchema, change: (schema: TSchema) => TSchema): TSchema {
  if (schema[Kind] === 'Array') return { ...change(schema), items: mapped(schema.items as TSchema, change) };
  if (schema[Kind] !== 'Object') return change(schema);
  const properties: TProperties = {};
  for (const [name, field] of Object.entries((schema as TObject).properties)) properties[name] = mapped(field, change);
  return { ...change(schema), properties };
}

/** Whether a field's value is an id. */
export function isId(schema: TSchema | undefined): boolean {
  return schema?.format === 'uuid';
}

/** Throws InvalidEvent for data that this contract would not let a service tell. */
export function assertWritable(contract: EventContract, data: unknown): void {
  const { writing } = validatorOf(contract);
  if (!writing.Check(data)) throw refusal(contract, writing.Errors(data).First());
}

/** Throws InvalidEvent for data that a reader of this contract cannot use; fields it does not know do not matter. */
export function assertReadable(contract: EventContract, data: unknown): void {
  const { reading } = validatorOf(contract);
  if (!reading.Check(data)) throw refusal(contract, reading.Errors(data).First());
}

function refusal(contract: EventContract, error: ValueError | undefined): InvalidEvent {
  const field = error?.path ? `data${error.path.replaceAll('/', '.')}` : 'data';
  return new InvalidEvent(contract.type, field, expectation(error));
}

function expectation(error: ValueError | undefined): string {
  if (!error) return 'must match its contract';
  const { schema, message, value } = error;
  if (message === 'Unexpected property') return 'is not a field of this contract';
  if (value === undefined) return 'is required';
  if (schema[Kind] === 'OneOf') return `must be one of ${(schema.enum as string[]).join(', ')}`;
  if (schema.format === 'uuid') return 'must be a UUID in lower case';
  if (schema.format === readFormat) return 'must be a UUID';
  if (schema.format === 'date-time') return 'must be a time in RFC 3339, such as 2026-01-31T09:30:00.000Z';
  return `is not as promised: ${message.toLowerCase()}`;
}

/** Removes unknown fields from data that a reader accepts, and converts ids to lower case. */
export function knownFields(schema: TSchema, value: unknown): unknown {
  if (schema[Kind] === 'Array') return (value as unknown[]).map((item) => knownFields(schema.items as TSchema, item));
  if (schema[Kind] !== 'Object') return isId(schema) ? (value as string).toLowerCase() : value;
  const given = value as Record<string, unknown>;
  const known: Record<string, unknown> = {};
  for (const [name, field] of Object.entries((schema as TObject).properties)) {
    if (given[name] !== undefined) known[name] = knownFields(field, given[name]);
  }
  return known;
}
