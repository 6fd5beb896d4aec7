import { Kind } from '@sinclair/typebox';
import type { TObject, TProperties, TSchema } from '@sinclair/typebox';
import { TypeCompiler } from '@sinclair/typebox/compiler';
import type { TypeCheck, ValueError } from '@sinclair/typebox/compiler';
import type { EventContract } from './define-event.ts';
import { InvalidEvent } from './invalid-event.ts';

/** Two readings of one schema: who writes may use known fields only, who reads lets unknown ones pass. */
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
    writing: TypeCompiler.Compile(closed(contract.schema) as TObject),
    reading: TypeCompiler.Compile(contract.schema),
  };
  compiled.set(contract.schema, validator);
  return validator;
}

/** The same schema without room for fields that it does not name, at every depth. */
function closed(schema: TSchema): TSchema {
  if (schema[Kind] === 'Object') {
    const properties: TProperties = {};
    for (const [name, field] of Object.entries((schema as TObject).properties)) properties[name] = closed(field);
    return { ...schema, properties, additionalProperties: false } as TSchema;
  }
  return schema[Kind] === 'Array' ? ({ ...schema, items: closed(schema.items as TSchema) } as TSchema) : schema;
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
  if (schema.format === 'date-time') return 'must be a time in RFC 3339, such as 2026-01-31T09:30:00.000Z';
  return `is not as promised: ${message.toLowerCase()}`;
}

/** The data without what the schema does not name, for data that the schema allows. */
export function knownFields(schema: TSchema, value: unknown): unknown {
  if (schema[Kind] === 'Array') return (value as unknown[]).map((item) => knownFields(schema.items as TSchema, item));
  if (schema[Kind] !== 'Object') return value;
  const given = value as Record<string, unknown>;
  const known: Record<string, unknown> = {};
  for (const [name, field] of Object.entries((schema as TObject).properties)) {
    if (given[name] !== undefined) known[name] = knownFields(field, given[name]);
  }
  return known;
}
