import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { measureOperations } from './operation-size.ts';

const sizeOf = (document: string) => measureOperations(parse(document)).map(({ size }) => size);

describe('how large an operation is', () => {
  it('counts levels, aliases, root fields and fields', () => {
    expect(sizeOf('{ me { name friend: first { name } } other: me { id } }')).toEqual([{ depth: 3, aliases: 2, rootFields: 2, fields: 6 }]);
  });

  it('counts what fragments stand for, at the root as well', () => {
    expect(sizeOf('{ ...Root ...Root } fragment Root on Query { a: me { ...Name } b: me { ... on Person { ...Name } } } fragment Name on Person { n: name }')).toEqual([
      { depth: 2, aliases: 8, rootFields: 4, fields: 8 },
    ]);
  });

  it('measures a document that stands for a billion fields from its text alone', () => {
    const levels = Array.from({ length: 30 }, (_, level) => `fragment F${level} on Person { ${level === 29 ? 'name' : `...F${level + 1} ...F${level + 1}`} }`);
    const started = performance.now();
    expect(sizeOf(`{ me { ...F0 } } ${levels.join(' ')}`)[0]?.fields).toBe(2 ** 29 + 1);
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  it('ends on a fragment inside itself, and on one that is missing', () => {
    expect(sizeOf('{ me { ...A } } fragment A on Person { name ...B } fragment B on Person { ...A ...Nothing }')[0]).toMatchObject({ depth: 2, fields: 2 });
  });

  it('leaves the levels of introspection to the validator', () => {
    expect(sizeOf('{ __schema { types { fields { type { ofType { name } } } } } }')[0]?.depth).toBe(1);
  });

  it('measures each operation of a document', () => {
    expect(sizeOf('query A { a } query B { b { c } }').map(({ depth }) => depth)).toEqual([1, 2]);
  });
});
