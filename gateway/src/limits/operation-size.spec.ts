import { parse } from 'graphql';
import { measureOperations } from './operation-size.ts';

const sizeOf = (document: string) => measureOperations(parse(document)).map(({ size }) => size);

describe('how large an operation is', () => {
  it('counts levels, aliases, root fields and fields', () => {
    expect(sizeOf('{ me { name friend: first { name } } other: me { id } }')).toMatchObject([
      { depth: 3, aliases: 2, rootFields: 2, fields: 6 },
    ]);
  });

  it('counts what fragments stand for, at the root as well', () => {
    expect(
      sizeOf(
        '{ ...Root ...Root } fragment Root on Query { a: me { ...Name } b: me { ... on Person { ...Name } } } fragment Name on Person { n: name }',
      ),
    ).toMatchObject([{ depth: 2, aliases: 8, rootFields: 4, fields: 8 }]);
  });

  it('measures a document that stands for 2^49 fields from its text alone', () => {
    const levels = Array.from(
      { length: 50 },
      (_, level) => `fragment F${level} on Person { ${level === 49 ? 'name' : `...F${level + 1} ...F${level + 1}`} }`,
    );
    expect(sizeOf(`{ me { ...F0 } } ${levels.join(' ')}`)[0]?.fields).toBe(2 ** 49 + 1);
  });

  it('ends on a fragment inside itself, and on one that is missing', () => {
    expect(
      sizeOf('{ me { ...A } } fragment A on Person { name ...B } fragment B on Person { ...A ...Nothing }')[0],
    ).toMatchObject({ depth: 2, fields: 2 });
  });

  it('leaves the levels of introspection to the validator', () => {
    expect(sizeOf('{ __schema { types { fields { type { ofType { name } } } } } }')[0]?.depth).toBe(1);
  });

  it('measures each operation of a document', () => {
    expect(sizeOf('query A { a } query B { b { c } }').map(({ depth }) => depth)).toEqual([1, 2]);
  });

  it('counts conditions on variables, and what planning costs because of them', () => {
    const query = (condition: string) =>
      `query ($v: Boolean!) { me { ... @include(if: ${condition}) { ...P ...P } } } fragment P on Person { friend @skip(if: $v) { name } }`;
    expect(sizeOf(query('true'))).toMatchObject([{ conditions: 2, fields: 5 }]);
    expect(sizeOf(query('$v'))).toMatchObject([{ conditions: 3, fields: 5 }]);
    const conditional = (count: number) =>
      `query ($v: Boolean!) { ${'... @include(if: $v) { me { friend { name } } } '.repeat(count)} }`;
    const [ten, twenty, plain] = [
      conditional(10),
      conditional(20),
      `{ ${'... { me { friend { name } } } '.repeat(20)} }`,
    ].map((text) => sizeOf(text)[0]?.planCost ?? 0);
    expect({ ten, twenty, plain }).toEqual({ ten: 27, twenty: 60, plain: 43 });
  });

  it('counts introspection as one field for the planner', () => {
    expect(sizeOf('{ __schema { types { fields { type { ofType { name } } } } } }')[0]?.planCost).toBeLessThan(3);
  });
});
