const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** The ids in the input of a mutation, in whatever fields. Lists and inputs within it are looked through too. */
export function idsIn(input: unknown): readonly string[] {
  if (typeof input === 'string') return uuid.test(input) ? [input] : [];
  if (typeof input !== 'object' || input === null) return [];
  return Object.values(input).flatMap(idsIn);
}
