type Values = Readonly<Record<string, unknown>>;

/** A row of a table, by the name that who-may.md gives it. */
export type NamedRow = readonly [name: string, values: Values];

/** Bytes in the form of a sealed text. No key opens them. */
export const sealed = Buffer.concat([Buffer.from([1]), Buffer.alloc(44)]);
