import { graphqlServer } from '@kindred/service/graphql-server';
import { readSubgraphSchema } from '@kindred/service/subgraph-schema';
import { Kind, parse, print } from 'graphql';
import { readServices } from '../src/services.ts';

const services = await readServices();
const unknownKeys = (count: number): string[] => Array.from({ length: count }, (_, at) => `unknown${at}`);

/** Every service there is, so that a new one is tried as well. Nothing is resolved, so that no database is needed. */
describe.each(services.map(({ name, schema }) => [name, readSubgraphSchema(schema)] as const))(
  'the subgraph of %s',
  (_, sdl) => {
    const server = graphqlServer({ schema: sdl, resolvers: [], formatError: (formatted) => formatted, plugins: [] });
    const ask = async (query: string, variables: Record<string, unknown>) => {
      const { body, http } = await server.executeOperation({ query, variables });
      const errors = body.kind === 'single' ? (body.singleResult.errors ?? []) : [];
      return {
        status: http.status,
        codes: [...new Set(errors.map(({ extensions }) => extensions?.['code']))],
        count: errors.length,
        bytes: JSON.stringify(body).length,
      };
    };
    const { field, argument, type } = takesObject(sdl);
    const document = `mutation ($input: ${type}) { ${field}(${argument}: $input) { __typename } }`;

    it('refuses variables that are too large', async () => {
      for (const input of [
        Object.fromEntries(unknownKeys(3_000).map((key) => [key, 1])),
        { list: Array.from({ length: 10_001 }, () => 1) },
      ]) {
        expect(await ask(document, { input })).toEqual({
          status: 400,
          codes: ['VARIABLES_TOO_LARGE'],
          count: 1,
          bytes: expect.any(Number),
        });
      }
    });

    it('answers ten errors at most, in variables and in the document', async () => {
      const keys = unknownKeys(150);
      const inVariables = await ask(document, { input: Object.fromEntries(keys.map((key) => [key, 'CANARY'])) });
      expect(inVariables).toMatchObject({ status: 400, codes: ['BAD_USER_INPUT'], count: 10 });
      const literal = `mutation { ${field}(${argument}: { ${keys.map((key) => `${key}: 1`).join(' ')} }) { __typename } }`;
      expect(await ask(literal, {})).toMatchObject({ status: 400, codes: ['GRAPHQL_VALIDATION_FAILED'], count: 10 });
      expect(inVariables.bytes).toBeLessThan(5_000);
    });
  },
);

/** The first mutation that takes an input object: its name, and its argument's name and type. */
function takesObject(sdl: string): { field: string; argument: string; type: string } {
  const { definitions } = parse(sdl, { noLocation: true });
  const inputs = new Set(
    definitions.flatMap((each) => (each.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION ? [each.name.value] : [])),
  );
  for (const each of definitions) {
    if (
      (each.kind !== Kind.OBJECT_TYPE_DEFINITION && each.kind !== Kind.OBJECT_TYPE_EXTENSION) ||
      each.name.value !== 'Mutation'
    )
      continue;
    for (const field of each.fields ?? []) {
      const argument = field.arguments?.find(({ type }) => inputs.has(print(type).replaceAll('!', '')));
      if (argument) return { field: field.name.value, argument: argument.name.value, type: print(argument.type) };
    }
  }
  throw new Error('No mutation of this service takes an input object.');
}
