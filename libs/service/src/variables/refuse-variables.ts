import { HeaderMap, type ApolloServerPlugin, type BaseContext, type GraphQLResponse } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { excessOf, type Excess, type VariableBounds } from './variable-bounds.ts';
import { variableErrors } from './variable-errors.ts';

const sentences: Readonly<Record<Excess['measure'], (most: number) => string>> = {
  bytes: (most) => `The variables hold more than ${most} bytes of text.`,
  depth: (most) => `The variables are nested deeper than ${most} levels.`,
  entries: (most) => `The variables hold a list of more than ${most} entries.`,
  keys: (most) => `The variables hold an object of more than ${most} keys.`,
  values: (most) => `The variables hold more than ${most} values.`,
};

/**
 * Refuses variables that are too large with `VARIABLES_TOO_LARGE` and such as do not fit their types with
 * `BAD_USER_INPUT`, before the server's own check of them. Both are cheap whatever was sent.
 */
export function refuseVariables<Context extends BaseContext>(bounds: VariableBounds): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      async didResolveOperation({ request: { variables } }) {
        const excess = variables && excessOf(variables, bounds);
        if (excess) throw new VariablesTooLarge(excess);
      },
      async responseForOperation({ schema, operation, request }) {
        // The type promises an operation, but a document of two that names none comes here, too.
        const definitions = (operation as typeof operation | undefined)?.variableDefinitions ?? [];
        const errors = variableErrors(schema, definitions, request.variables ?? {});
        return errors.length > 0 ? refusal(errors) : null;
      },
    }),
  };
}

class VariablesTooLarge extends GraphQLError {
  constructor({ measure, most }: Excess) {
    super(sentences[measure](most), {
      extensions: { code: 'VARIABLES_TOO_LARGE', http: { status: 400, headers: new HeaderMap() } },
    });
  }
}

function refusal(errors: readonly GraphQLError[]): GraphQLResponse {
  const body = { kind: 'single', singleResult: { errors: errors.map((error) => error.toJSON()) } } as const;
  return { body, http: { status: 400, headers: new HeaderMap() } };
}
