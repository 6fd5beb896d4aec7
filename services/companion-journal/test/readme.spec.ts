import { readFile } from 'node:fs/promises';
import { readSubgraphSchema } from '@kindred/service/subgraph-schema';
import { buildASTSchema, parse, validate } from 'graphql';

/** The schema of this service, with the types of the graph that it extends. */
const schema = buildASTSchema(
  parse(
    `type Query { me: User } type Mutation type User ${readSubgraphSchema(new URL('../schema/', import.meta.url))}`,
  ),
  { assumeValidSDL: true },
);

describe('the operations of the README', () => {
  it('are those of the schema', async () => {
    const page = await readFile(new URL('../README.md', import.meta.url), 'utf8');
    const operations = [...page.matchAll(/```graphql\n(.*?)```/gs)].map(([, operation = '']) => operation);
    expect(operations.length).toBeGreaterThan(6);
    const faults = operations.flatMap((operation) => validate(schema, parse(operation)).map(({ message }) => message));
    expect(faults).toEqual([]);
  });
});
