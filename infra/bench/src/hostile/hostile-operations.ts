const times = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');

const fields = ['id', 'name', 'balance { minorUnits }', 'clubs { title }'];
const inner = (index: number): string =>
  `clubs { members { clubs { members { ${fields[index % fields.length] ?? 'id'} } } } }`;

const conditional = (count: number, unique: string): string => {
  const names = times(count, (index) => `$${unique}${index}: Boolean!`);
  return `query (${names}) { people { ${times(count, (index) => `... @include(if: $${unique}${index}) { ${inner(index)} }`)} } }`;
};
const aliased = (count: number, unique: string): string =>
  `{ people { ${times(count, (index) => `${unique}${index}: ${inner(index)}`)} } }`;
const roots = (count: number, unique: string): string =>
  `{ ${times(count, (index) => `${unique}${index}: people { name balance { minorUnits } ${inner(index)} }`)} }`;

/**
 * Operations that are costly to plan, each with a different text. Some are within the limits of one operation, some
 * beyond.
 */
const kinds: readonly ((unique: string) => string)[] = [
  (unique) => conditional(75, unique),
  (unique) => conditional(25, unique),
  (unique) => aliased(50, unique),
  (unique) => aliased(200, unique),
  (unique) => roots(20, unique),
];

/** The nth operation of the attack. */
export function hostileOperation(number: number): { query: string; variables: Record<string, boolean> } {
  const unique = `x${number}_`;
  const query = kinds[number % kinds.length]?.(unique) ?? '';
  const variables = Object.fromEntries(
    [...query.matchAll(/\$(\w+): Boolean!/g)].map(([, name]) => [name ?? '', false]),
  );
  return { query, variables };
}
