import { isOperationScope } from '@kindred/contracts/agent-scopes';
import { parseId } from '@kindred/contracts/uuid';
import { OAuthError, type Parameter } from '../tokens/token-request.ts';

/** RFC 8693, 3: what a token is. The last two are our own: ids that an authenticated client vouches for. */
export const tokenTypes = {
  accessToken: 'urn:ietf:params:oauth:token-type:access_token',
  personId: 'urn:kindred:params:oauth:token-type:person-id',
  agentId: 'urn:kindred:params:oauth:token-type:agent-id',
} as const;

/** Enough for the tools of one capability. */
const mostOperations = 20;

export interface AgentExchange {
  /** The person who asked: by their access token, or by their id. */
  readonly subject: { readonly accessToken: string } | { readonly userId: string };
  readonly agentId: string;
  readonly operations: readonly string[];
}

/**
 * Reads a token exchange (RFC 8693, 2.1): who asked, which agent acts, and for which operations.
 * @throws {OAuthError}
 */
export function readAgentExchange(parameter: Parameter, scope: string): AgentExchange {
  const requested = parameter('requested_token_type');
  if (requested !== undefined && requested !== tokenTypes.accessToken)
    throw new OAuthError('invalid_request', 'Only access tokens are given.');
  const actor = required(parameter, 'actor_token');
  const agentId = parseId(actor);
  if (required(parameter, 'actor_token_type') !== tokenTypes.agentId || agentId === null)
    throw new OAuthError('invalid_request', `The actor is an agent, by its id: ${tokenTypes.agentId}.`);
  return { subject: subjectOf(parameter), agentId, operations: operationsOf(scope) };
}

function subjectOf(parameter: Parameter): AgentExchange['subject'] {
  const subject = required(parameter, 'subject_token');
  const type = required(parameter, 'subject_token_type');
  if (type === tokenTypes.accessToken) return { accessToken: subject };
  const userId = parseId(subject);
  if (type !== tokenTypes.personId || userId === null)
    throw new OAuthError('invalid_request', 'The subject is a person, by their access token or their id.');
  return { userId };
}

function operationsOf(scope: string): string[] {
  const operations = [...new Set(scope.split(' ').filter((each) => each !== ''))];
  if (operations.length === 0 || operations.length > mostOperations || !operations.every(isOperationScope))
    throw new OAuthError('invalid_scope', `A token is for 1 to ${mostOperations} operations, such as Query.tribe.`);
  return operations;
}

function required(parameter: Parameter, name: string): string {
  const value = parameter(name);
  if (value === undefined) throw new OAuthError('invalid_request', `${name} is missing.`);
  return value;
}
