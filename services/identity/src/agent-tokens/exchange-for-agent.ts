import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { tokenVerifier } from '@kindred/service/token-verifier';
import { Unauthenticated } from '@kindred/service/refusals';
import type { Dependencies } from '../dependencies.ts';
import { loginStates } from '../sign-in/login-states.ts';
import { issueAgentToken } from '../tokens/access-token.ts';
import { agentTokenMs } from '../tokens/lifetimes.ts';
import { authenticateClient } from '../tokens/service-clients.ts';
import { OAuthError, type TokenRequest } from '../tokens/token-request.ts';
import { unauthenticated } from '../unauthenticated.ts';
import { readAgentExchange, tokenTypes, type AgentExchange } from './exchange-request.ts';

export const tokenExchange = 'urn:ietf:params:oauth:grant-type:token-exchange';

/** The only service whose agents act for people. */
const agentsService = 'messaging-agents';

/**
 * Exchanges the word of messaging-agents, that a person asked an agent, for a token of that agent (RFC 8693). The
 * account must be in use now, and the agent not retired. Whether an operation is open to agents at all is decided by
 * the service that answers it.
 * @throws {OAuthError} @throws {InvalidClient}
 */
export async function exchangeForAgent(work: UnitOfWork, dependencies: Dependencies, request: TokenRequest) {
  authenticateClient(request, dependencies.clientSecrets);
  if (request.clientId !== agentsService)
    throw new OAuthError('unauthorized_client', 'This client has no agents that act for people.');
  const { subject, agentId, operations } = readAgentExchange(request.parameter, request.scope);
  const { now } = work;
  const asker = await askerOf(work, dependencies, subject);
  await refuseUnknownAgent(work, agentId);
  const { token } = await issueAgentToken(await dependencies.keys.signing(now), {
    ...asker,
    agentId,
    clientId: request.clientId,
    scopes: operations,
    now,
  });
  return {
    access_token: token,
    issued_token_type: tokenTypes.accessToken,
    token_type: 'Bearer',
    expires_in: agentTokenMs / 1_000,
    scope: operations.join(' '),
  };
}

interface Asker {
  readonly userId: string;
  readonly loginId: string | null;
}

async function askerOf(
  work: UnitOfWork,
  dependencies: Dependencies,
  subject: AgentExchange['subject'],
): Promise<Asker> {
  const asker =
    'userId' in subject
      ? { userId: subject.userId, loginId: null }
      : await bearerOf(work, dependencies, subject.accessToken);
  if (!(await isInForce(work, asker)))
    throw new OAuthError('invalid_grant', 'This person cannot be acted for: the account or the session is not in use.');
  return asker;
}

/** The person of an access token. An agent's own token is not exchanged again: its person asked no second agent. */
async function bearerOf(work: UnitOfWork, { keys }: Dependencies, accessToken: string) {
  const { issuer, audience } = keys.options;
  const verify = tokenVerifier({ issuer, audience, keys: keys.verificationKey, clock: () => work.now });
  const caller = await verify(`Bearer ${accessToken}`).catch((error: unknown) => {
    if (error instanceof Unauthenticated) return null;
    throw error;
  });
  if (caller?.kind !== 'person')
    throw new OAuthError('invalid_grant', "The subject token is no person's, or not valid.");
  return { userId: caller.userId, loginId: caller.loginId };
}

async function isInForce(work: UnitOfWork, { userId, loginId }: Asker): Promise<boolean> {
  if (loginId !== null) return (await loginStates(work, [{ userId, loginId }]))[0]?.isInForce === true;
  const active = await work.read(unauthenticated, (tx) =>
    tx.query(`SELECT 1 FROM account WHERE id = $1 AND status = 'ACTIVE'`, [userId]),
  );
  return active.length > 0;
}

async function refuseUnknownAgent(work: UnitOfWork, agentId: string): Promise<void> {
  const known = await work.read({ role: 'service', id: null, service: agentsService }, (tx) =>
    tx.query('SELECT 1 FROM agent WHERE id = $1 AND retired_at IS NULL', [agentId]),
  );
  if (known.length === 0) throw new OAuthError('invalid_grant', 'There is no such agent, or it is retired.');
}
