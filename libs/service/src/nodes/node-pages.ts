/**
 * By the name of a type: finds the entity of an id if the caller may see it, else answers null or refuses. `node` uses
 * a type's `__resolveReference` unless it is listed here.
 */
export type NodePages = Readonly<Record<string, (id: string, context: never) => unknown>>;
