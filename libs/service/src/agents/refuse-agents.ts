import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { DomainError } from '@kindred/contracts/domain-error';
import type { Caller } from '../callers.ts';
import { asGraphqlError, Forbidden } from '../refusals.ts';
import type { OpenFields } from './agent-access.ts';
import { closedFieldIn, type ClosedField } from './closed-field.ts';

/** An agent asked for a field that is closed to it. */
class ClosedToAgents extends DomainError {
  readonly code = 'FORBIDDEN';
  override readonly kind = 'forbidden';

  constructor({ coordinate, scope }: ClosedField) {
    super(
      scope === null
        ? `${coordinate} is not open to agents.`
        : `${coordinate} needs the scope ${scope}, which this token does not have.`,
      { details: { field: coordinate, scope } },
    );
  }
}

interface Request extends BaseContext {
  readonly caller: Caller | null;
  /** Lets the agent act as its person for the rest of the request. */
  admitAgent(): void;
}

/**
 * Refuses an agent's request before any field is resolved, unless each of its fields is open to agents and its token
 * covers it. Without this plugin an agent counts as not signed in.
 */
export function refuseAgents<Context extends Request>(open: OpenFields): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      async didResolveOperation({ document, schema, contextValue }) {
        const { caller } = contextValue;
        if (caller?.kind !== 'agent') return;
        if (open.size === 0) throw asGraphqlError(new Forbidden('This service is closed to agents.'));
        const closed = closedFieldIn({ schema, document, scopes: caller.scopes, open });
        if (closed) throw asGraphqlError(new ClosedToAgents(closed));
        contextValue.admitAgent();
      },
    }),
  };
}
