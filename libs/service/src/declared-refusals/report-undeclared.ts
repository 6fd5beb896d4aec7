import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { Kind, type GraphQLError, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { refusalOf } from '../refusals.ts';
import { codesOf } from './declarations.ts';
import { impliedCodes } from './implied-codes.ts';

/** Is told of each mutation that was refused with a code that its field does not declare. */
export type OnUndeclared = (problem: string) => void;

/**
 * Compares the refusals of mutations with the `@refuses` of the schema, for tests. A schema without any `@refuses` is
 * not held to it.
 */
export function reportUndeclared<Context extends BaseContext>(report: OnUndeclared): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async ({ schema }) => ({
      async didEncounterErrors({ errors, operation }) {
        if (operation?.operation !== 'mutation' || !declaresRefusals(schema)) return;
        for (const error of errors) {
          const problem = problemOf(error, operation, schema);
          if (problem !== null) report(problem);
        }
      },
    }),
  };
}

/** Errors deeper in the answer are those of other fields. */
function problemOf(error: GraphQLError, operation: OperationDefinitionNode, schema: GraphQLSchema): string | null {
  const refusal = refusalOf(error);
  if (!refusal || error.path?.length !== 1) return null;
  const asked = operation.selectionSet.selections.find(
    (each) => each.kind === Kind.FIELD && (each.alias ?? each.name).value === error.path?.[0],
  );
  const declared = asked?.kind === Kind.FIELD ? schema.getMutationType()?.getFields()[asked.name.value]?.astNode : null;
  if (!declared) return null;
  const allowed = [...(codesOf(declared) ?? []), ...impliedCodes('Mutation', declared)];
  return allowed.includes(refusal.code)
    ? null
    : `Mutation.${declared.name.value} refused with ${refusal.code}, which its @refuses does not declare.`;
}

function declaresRefusals(schema: GraphQLSchema): boolean {
  return Object.values(schema.getMutationType()?.getFields() ?? {}).some(
    ({ astNode }) => astNode && codesOf(astNode) !== null,
  );
}
