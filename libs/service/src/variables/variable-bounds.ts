/** How large the variables of one request may be. */
export interface VariableBounds {
  /** UTF-8 bytes of all texts and keys together. */
  readonly bytes: number;
  /** Lists and objects within each other; `{ input: { tags: [1] } }` is 2. */
  readonly depth: number;
  /** Entries of one list. */
  readonly entries: number;
  /** Keys of one object, and the number of variables. */
  readonly keys: number;
  /** Values of all lists and objects together. */
  readonly values: number;
}

export interface Excess {
  readonly measure: keyof VariableBounds;
  readonly most: number;
}

/**
 * Finds the first bound that the variables exceed, or null. Stops there, so that a huge value costs no more than the
 * bounds allow. It looks at the values alone and knows no schema: it runs before the values are held against their
 * types.
 */
export function excessOf(variables: Readonly<Record<string, unknown>>, bounds: VariableBounds): Excess | null {
  const left = { bytes: bounds.bytes, values: bounds.values };
  const waiting: { readonly value: unknown; readonly depth: number }[] = [{ value: variables, depth: 0 }];
  const excess = (measure: keyof VariableBounds): Excess => ({ measure, most: bounds[measure] });
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, depth } = next;
    if (typeof value === 'string') left.bytes -= Buffer.byteLength(value);
    if (left.bytes < 0) return excess('bytes');
    if (typeof value !== 'object' || value === null) continue;
    if (depth > bounds.depth) return excess('depth');
    const list = Array.isArray(value);
    const keys = list ? [] : Object.keys(value);
    const size = list ? value.length : keys.length;
    if (size > (list ? bounds.entries : bounds.keys)) return excess(list ? 'entries' : 'keys');
    left.values -= size;
    if (left.values < 0) return excess('values');
    for (const key of keys) left.bytes -= Buffer.byteLength(key);
    for (const inner of Object.values(value)) waiting.push({ value: inner, depth: depth + 1 });
  }
  return null;
}
