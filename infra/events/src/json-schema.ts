/** The JSON Schema of a contract's data, or of a field in it, as it is kept in `libs/contracts/published`. */
export interface JsonSchema {
  type?: string;
  description?: string;
  class?: string;
  format?: string;
  pattern?: string;
  enum?: string[];
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  [keyword: string]: unknown;
}

/**
 * A field that holds a value itself, with the way to it: `userId`, or `kept[].reason` for a field of a listed record.
 */
export interface Leaf {
  path: string;
  /** The nearest name: `reason` in `kept[].reason`, `sessionIds` for what that list holds. */
  name: string;
  schema: JsonSchema;
  required: boolean;
}

/** The schema without TypeBox's symbols, and with what is a set in a fixed order: two of the same meaning are equal. */
export function plainSchema(schema: object): JsonSchema {
  return ordered(JSON.parse(JSON.stringify(schema)) as JsonSchema);
}

function ordered(schema: JsonSchema): JsonSchema {
  const inOrder = { ...schema };
  if (schema.required) inOrder.required = [...schema.required].sort();
  if (schema.items) inOrder.items = ordered(schema.items);
  if (schema.properties) {
    const entries = Object.entries(schema.properties).map(([name, field]) => [name, ordered(field)] as const);
    inOrder.properties = Object.fromEntries(entries);
  }
  return inOrder;
}

/** All fields that hold a value, in the order of the contract, lists and records opened. */
export function leaves(schema: JsonSchema, prefix = ''): Leaf[] {
  const required = new Set(schema.required);
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    return leavesOf(field, { path: prefix + name, name, required: required.has(name) });
  });
}

function leavesOf(schema: JsonSchema, at: Omit<Leaf, 'schema'>): Leaf[] {
  if (schema.items) return leavesOf(schema.items, { ...at, path: `${at.path}[]` });
  if (schema.properties) return leaves(schema, `${at.path}.`);
  return [{ ...at, schema }];
}

/** Every schema inside another, itself included, with the way to each. */
export function everySchema(schema: JsonSchema, path = 'data'): { path: string; schema: JsonSchema }[] {
  const inList = schema.items ? everySchema(schema.items, `${path}[]`) : [];
  const inFields = Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    return everySchema(field, path === 'data' ? name : `${path}.${name}`);
  });
  return [{ path, schema }, ...inList, ...inFields];
}
