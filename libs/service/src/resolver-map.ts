/**
 * Resolvers by type and field, as a feature writes them; its service's generated `Resolvers` type checks each against
 * the schema.
 */
export type ResolverMap = Readonly<Record<string, unknown>>;
