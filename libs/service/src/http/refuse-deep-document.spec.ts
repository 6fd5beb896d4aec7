import { getIntrospectionQuery } from 'graphql';
import { refuseDeepDocument } from './refuse-deep-document.ts';

const refusal = { statusCode: 400, code: 'QUERY_TOO_DEEP' };

describe('a document', () => {
  it.each([
    ['fields', `${'{ a '.repeat(101)}${'}'.repeat(101)}`],
    ['lists', `{ a(b: ${'['.repeat(101)}${']'.repeat(101)}) }`],
    ['list types', `query ($a: ${'['.repeat(101)}Int${']'.repeat(101)}) { a }`],
    [
      'a chain of fragments',
      Array.from({ length: 201 }, (_, at) => `fragment F${at} on Query { ...F${at + 1} }`).join(' '),
    ],
    ['what is never closed', '{ a '.repeat(4_000)],
  ])('is refused for too many levels of %s', (_, document) => {
    expect(() => refuseDeepDocument(document)).toThrow(expect.objectContaining(refusal));
  });

  it.each([
    ['the introspection query', getIntrospectionQuery({ oneOf: true, inputValueDeprecation: true })],
    ['brackets in a text', `{ a(b: "${'{['.repeat(500)}") }`],
    ['many fields side by side', `{ ${'a { b } '.repeat(1_000)} }`],
    ['a syntax error', '{ a(b: "'],
    ['a body without a document', undefined],
  ])('passes with %s', (_, document) => {
    expect(() => refuseDeepDocument(document)).not.toThrow();
  });
});
