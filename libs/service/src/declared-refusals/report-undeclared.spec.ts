import { ApolloServer } from '@apollo/server';
import { NotFound } from '@kindred/contracts/domain-error';
import { Forbidden } from '../refusals.ts';
import { reportUndeclared } from './report-undeclared.ts';

const directive = 'directive @refuses(codes: [String!]!) on FIELD_DEFINITION type Query { seat: Int }';
const declared = `${directive} type Mutation { sit: Int @refuses(codes: ["NOT_FOUND"]) stand: Seat }
  type Seat { number: Int }`;

/** What is reported when these mutations are refused. */
async function reported(query: string, error: Error, typeDefs = declared): Promise<string[]> {
  const problems: string[] = [];
  const refuse = () => {
    throw error;
  };
  const server = new ApolloServer({
    typeDefs,
    resolvers: { Mutation: { sit: refuse, stand: refuse } },
    plugins: [reportUndeclared((problem) => void problems.push(problem))],
  });
  await server.executeOperation({ query });
  await server.stop();
  return problems;
}

describe('a refusal of a mutation', () => {
  it('is reported if the field does not declare its code', async () => {
    expect(await reported('mutation { alias: stand { number } }', new NotFound())).toEqual([
      'Mutation.stand refused with NOT_FOUND, which its @refuses does not declare.',
    ]);
  });

  it.each([
    ['the field declares its code', 'mutation { sit }', new NotFound(), declared],
    ['any field can refuse so', 'mutation { sit }', new Forbidden(), declared],
    ['it is a fault', 'mutation { sit }', new Error('broken'), declared],
    [
      'the schema declares nothing',
      'mutation { sit }',
      new NotFound(),
      `${directive} type Mutation { sit: Int stand: Int }`,
    ],
  ])('is not reported if %s', async (_, query, error, typeDefs) => {
    expect(await reported(query, error, typeDefs)).toEqual([]);
  });
});
