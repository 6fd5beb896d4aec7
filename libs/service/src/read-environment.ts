import type { StaticDecode, TObject, TSchema } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';

/** A service that was started with settings it cannot run on. The message names each of them, and what it should be. */
export class InvalidEnvironment extends Error {}

/**
 * Settings out of variables: text becomes what the schema says, defaults fill in, and everything that is wrong is said
 * at once. Values are never repeated in the message, because some of them are secrets.
 */
export function readEnvironment<Schema extends TObject>(
  schema: Schema,
  variables: Readonly<Record<string, string | undefined>>,
): StaticDecode<Schema> {
  const known: Record<string, unknown> = {};
  for (const name of Object.keys(schema.properties)) {
    const value = variables[name];
    if (value !== undefined && value !== '')
      known[name] = isFraction(schema.properties[name], value) ? Number.NaN : value;
  }
  const converted = Value.Convert(schema, Value.Default(schema, known));
  const problems = new Map<string, string>();
  for (const { path, message } of Value.Errors(schema, converted)) {
    const name = path.slice(1).split('/')[0] ?? '';
    if (!problems.has(name)) problems.set(name, `${name}: ${schema.properties[name]?.description ?? ''} (${message})`);
  }
  if (problems.size > 0)
    throw new InvalidEnvironment(`The environment is not complete:\n  ${[...problems.values()].join('\n  ')}`);
  return Value.Decode(schema, converted);
}

/** TypeBox would cut "80.5" to 80 without a word. */
function isFraction(schema: TSchema | undefined, value: string): boolean {
  return schema?.['type'] === 'integer' && !/^-?\d+$/.test(value);
}
