import {
  coerceInputValue,
  GraphQLError,
  isInputType,
  typeFromAST,
  type GraphQLSchema,
  type TypeNode,
  type VariableDefinitionNode,
} from 'graphql';
import { ruleIn } from '../without-values.ts';

/** Errors of one request's variables at most. A client that sends more mistakes learns of the others afterwards. */
export const mostVariableErrors = 10;

/** A longer message quotes a value. Its rule is at the beginning, if anywhere. */
const longestMessage = 500;
/** Names come from the caller, too. */
const longestName = 64;

/**
 * Holds the variables against their types and stops at the tenth mistake. GraphQL's own check goes on to the last one
 * and prints the whole object into each message, so that 3,000 unknown keys cost seconds. A message here names the
 * place and the rule only.
 */
export function variableErrors(
  schema: GraphQLSchema,
  definitions: readonly VariableDefinitionNode[],
  variables: Readonly<Record<string, unknown>>,
): readonly GraphQLError[] {
  const errors: GraphQLError[] = [];
  const report = (definition: VariableDefinitionNode, message: string): void => {
    errors.push(new GraphQLError(message, { nodes: [definition], extensions: { code: 'BAD_USER_INPUT' } }));
    if (errors.length >= mostVariableErrors) throw new EnoughErrors();
  };
  try {
    for (const definition of definitions)
      checkVariable(schema, definition, variables, (message) => report(definition, message));
  } catch (error) {
    if (!(error instanceof EnoughErrors)) throw error;
  }
  return errors;
}

class EnoughErrors extends Error {}

function checkVariable(
  schema: GraphQLSchema,
  { variable, type: typeNode, defaultValue }: VariableDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
  report: (message: string) => void,
): void {
  const { value: fullName } = variable.name;
  const name = fullName.slice(0, longestName);
  // The overloads of `typeFromAST` take one kind of node each.
  const type = typeFromAST(schema, typeNode as Extract<TypeNode, { kind: 'NonNullType' }>);
  // Validation has refused a variable of any other type.
  if (!isInputType(type)) return;
  const given = Object.hasOwn(variables, fullName) ? variables[fullName] : undefined;
  if (given === undefined && (defaultValue !== undefined || typeNode.kind !== 'NonNullType')) return;
  if (given === undefined) return report(`Variable "$${name}" of required type "${type.toString()}" was not provided.`);
  if (given === null && typeNode.kind === 'NonNullType')
    return report(`Variable "$${name}" of non-null type "${type.toString()}" must not be null.`);
  coerceInputValue(
    given,
    type,
    (path, _value, { message }) => {
      const place = path.length > 0 ? ` at "${name}${printed(path)}"` : '';
      report(
        `Variable "$${name}" has an invalid value${place}: ${ruleIn(message.slice(0, longestMessage)) ?? 'It is not of its type.'}`,
      );
    },
    true,
  );
}

function printed(path: readonly (string | number)[]): string {
  return path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key.slice(0, longestName)}`)).join('');
}
