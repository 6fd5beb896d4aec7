/**
 * The first depth fits every stack, and the last one overflows the parser's. In between, validation and execution
 * overflow.
 */
export const depths: readonly number[] = [200, 500, 1_000, 1_500, 2_000, 2_500, 3_000, 4_500];

const nested = (depth: number, open: string, inner: string, close: string): string =>
  open.repeat(depth) + inner + close.repeat(depth);

/** A document for each thing that the grammar lets nest. */
export const nestings: readonly (readonly [name: string, document: (depth: number) => string])[] = [
  ['unknown fields', (depth) => `{ ${nested(depth, 'a {', 'a', '}')} }`],
  ['fragments', (depth) => `{ ${nested(depth, '... {', '__typename', '}')} }`],
  ['introspection', (depth) => `{ __schema { types { ${nested(depth, 'ofType {', 'name', '}')} } } }`],
  ['lists', (depth) => `{ __typename @skip(if: ${nested(depth, '[', '1', ']')}) }`],
  ['input objects', (depth) => `{ __typename @skip(if: ${nested(depth, '{a:', '1', '}')}) }`],
  ['list types', (depth) => `query ($a: ${nested(depth, '[', 'Int', ']')}) { __typename }`],
  [
    'spreads',
    (depth) => `{ ...F0 } ${Array.from({ length: depth }, (_, at) => spread(at)).join(' ')} ${lastSpread(depth)}`,
  ],
];

const spread = (at: number): string => `fragment F${at} on Query { ...F${at + 1} }`;
const lastSpread = (at: number): string => `fragment F${at} on Query { __typename }`;
