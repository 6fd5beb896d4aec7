import type { ApolloServerPlugin } from '@apollo/server';
import type { SecurityLog } from '@kindred/service/security/security-log';
import { GraphQLError } from 'graphql';
import { InvalidToken } from '../callers/refused-tokens.ts';
import { publicError } from '../errors/public-error.ts';
import type { RequestContext } from '../requests/request-context.ts';

/** Codes of requests that a well-behaved client never sends: their size, their shape or their `Host` is wrong. */
const attacks = /^(QUERY_TOO_\w+|VARIABLES_TOO_\w+|PAYLOAD_TOO_LARGE|MISDIRECTED_REQUEST)$/;

/** The security event of one of the gateway's own refusals; null if the refusal is not recorded. */
export function securityEventOf(code: unknown, details: unknown): 'input-refused' | 'rate-limited' | null {
  if (typeof details === 'object' && details !== null && 'availableAt' in details) return 'rate-limited';
  return typeof code === 'string' && attacks.test(code) ? 'input-refused' : null;
}

/** Records the gateway's own refusals. Each service records its own. */
export function recordRefusals(security: SecurityLog): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async () => ({
      async didEncounterErrors({ errors, contextValue: { callerAddress } }) {
        // A document that breaks one limit in several places is one event.
        const refusals = new Map(
          errors.filter(isOwn).map((error) => [publicError(error.toJSON(), error).extensions?.code, error]),
        );
        for (const [code, error] of refusals) recordOwn(error, code, security, callerAddress);
      },
    }),
  };
}

/** Records refusals before the operation is read: of an invalid token, or of a caller beyond a limit. */
export async function recordingEntry<Entered>(
  security: SecurityLog,
  callerAddress: string,
  enter: () => Promise<Entered>,
): Promise<Entered> {
  try {
    return await enter();
  } catch (error) {
    if (error instanceof InvalidToken)
      security.record({ event: 'malformed-token', outcome: 'failure', code: 'UNAUTHENTICATED', callerAddress });
    else if (error instanceof GraphQLError) recordOwn(error, error.extensions.code, security, callerAddress);
    throw error;
  }
}

function recordOwn({ extensions }: GraphQLError, code: unknown, security: SecurityLog, callerAddress: string): void {
  const event = securityEventOf(code, extensions.details);
  if (event) security.record({ event, outcome: 'failure', code: String(code), callerAddress });
}

function isOwn({ extensions }: GraphQLError): boolean {
  return extensions.serviceName === undefined;
}
