import type { TSchema } from '@sinclair/typebox';

/** What strict structured output does not take on every server; answers are held to these here. */
const heldToHere = new Set([
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'minimum',
  'maximum',
  'pattern',
  'format',
  'default',
]);

/**
 * A schema as servers take it for structured output: closed sets as `enum`, and without the rules that they may refuse.
 */
export function wireSchema(schema: TSchema): Record<string, unknown> {
  return plain(schema) as Record<string, unknown>;
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const fields = value as Record<string, unknown>;
  const options = fields['anyOf'];
  if (Array.isArray(options) && options.every((option) => typeof option?.const === 'string')) {
    const { anyOf: _, ...rest } = fields;
    return { ...(plain(rest) as object), type: 'string', enum: options.map((option) => option.const as string) };
  }
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([name, field]) => !(heldToHere.has(name) && typeof field !== 'object'))
      .map(([name, field]) => [name, plain(field)]),
  );
}
