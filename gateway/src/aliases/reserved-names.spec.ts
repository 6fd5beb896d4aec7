import { parse, print } from 'graphql';
import { freeAliases } from './free-aliases.ts';
import { reservedNames } from './reserved-names.ts';

const sdl = `
type Seat @join__type(graph: HALL, key: "hall { code } row") @join__type(graph: SHOP, key: "number", resolvable: false) {
  price: Int @join__field(graph: SHOP, requires: "weight(unit: KG) ... on Box { size { depth } }")
  note: String @deprecated(reason: "unread words")
}`;

describe('names that a plan reads', () => {
  it('are the fields of simple, compound and nested keys, and of what a field requires', () => {
    expect([...reservedNames(sdl)]).toEqual(
      expect.arrayContaining(['__typename', 'hall', 'code', 'row', 'number', 'weight', 'size', 'depth']),
    );
    expect(reservedNames(sdl)).not.toContain('words');
  });

  it('are kept free of other fields, and of the same field with arguments', () => {
    const freed = freeAliases(
      parse('{ seat { row: note depth number: number weight(unit: LB) } }'),
      reservedNames(sdl),
    );
    expect(freed && print(freed.document).replace(/\s+/g, ' ')).toBe(
      '{ seat { caller0_row: note depth number: number caller0_weight: weight(unit: LB) } }',
    );
    expect(freeAliases(parse('{ row: seat { note } }'), new Set(['id']))).toBeNull();
  });
});
