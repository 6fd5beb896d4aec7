import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const script = read('../desk/companion.js');
const schema = buildSchema(read('../../../docs/graph/schema.graphql'));

/** The operations that the script holds as text, without the one that `change` builds. */
const written = [...script.matchAll(/ask\(\s*`([^`$]*(?:\$\w[^`$]*)*)`/g)].map(([, operation = '']) => operation);

/** The mutations that `change` builds of a name and the fields of its payload. */
const built = [...script.matchAll(/change\('(\w+)',[^']*?,\s*'([^']*)'/g)].map(([, name = '', fields = '']) => {
  const input = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  return `mutation ($input: ${input}!) { ${name}(input: $input) { ${fields} } }`;
});

describe('the page of a companion', () => {
  it('finds the operations of its script', () => {
    expect([written.length, built.length]).toEqual([2, 4]);
  });

  it.each([...written, ...built])('asks what the graph can answer: %s', (operation) => {
    expect(validate(schema, parse(operation))).toEqual([]);
  });
});
