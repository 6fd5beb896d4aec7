import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import type { ErrorKind, Refusal } from '@kindred/contracts/domain-error';
import { Kind, type GraphQLError, type OperationDefinitionNode } from 'graphql';
import { refusalOf } from '../refusals.ts';
import type { RequestSecurity } from './request-security.ts';
import type { SecurityEvent } from './security-event.ts';

/** The event of each kind of refusal. Other kinds are ordinary mistakes of clients, and are not recorded. */
const eventOf: Partial<Record<ErrorKind, SecurityEvent>> = {
  unauthenticated: 'authentication-refused',
  forbidden: 'authorisation-refused',
  limited: 'rate-limited',
};

/** The security event of a refusal; null if it is not recorded. */
export function securityEventOf({ kind }: Refusal): SecurityEvent | null {
  return eventOf[kind] ?? null;
}

/**
 * Records refusals of all resolvers, and each use of an admin's right. If the mutation recorded the refusal itself,
 * there is no second line, except for a limit.
 */
export function recordRefusals<
  Context extends BaseContext & { readonly security: RequestSecurity },
>(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      async didEncounterErrors({ errors, contextValue: { security }, operation }) {
        for (const error of errors) recordError(error, security, operation);
      },
      async willSendResponse({ contextValue: { security }, operation, errors }) {
        if (!security.usedAdminRight || !operation) return;
        for (const name of rootFields(operation))
          security.recordAdminAction(name, errors?.length ? 'failure' : 'success');
      },
    }),
  };
}

function recordError(
  error: GraphQLError,
  security: RequestSecurity,
  operation: OperationDefinitionNode | undefined,
): void {
  const refusal = refusalOf(error);
  if (!refusal) return void recordAttack(error, security);
  const event = securityEventOf(refusal);
  if (!event || (refusal.kind !== 'limited' && security.isRecorded(refusal))) return;
  security.record({ event, outcome: 'failure', code: refusal.code, operation: fieldOf(error, operation) });
}

/** No client of the graph writes a document beyond the token limit. */
function recordAttack({ message }: GraphQLError, security: RequestSecurity): void {
  if (/more (that|than) \d+ tokens/.test(message))
    security.record({ event: 'input-refused', outcome: 'failure', code: 'QUERY_TOO_LARGE' });
}

/** The root field of the schema that the error is under: its path begins with the name that the client chose. */
function fieldOf({ path }: GraphQLError, operation: OperationDefinitionNode | undefined): string | undefined {
  const [key] = path ?? [];
  const field = operation?.selectionSet.selections.find(
    (each) => each.kind === Kind.FIELD && (each.alias ?? each.name).value === key,
  );
  return field?.kind === Kind.FIELD ? field.name.value : undefined;
}

function rootFields({ selectionSet }: OperationDefinitionNode): Set<string> {
  return new Set(selectionSet.selections.flatMap((each) => (each.kind === Kind.FIELD ? [each.name.value] : [])));
}
