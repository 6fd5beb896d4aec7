import { ServiceUnavailable } from '../refusals.ts';

export interface AgentTokensOptions {
  /** Where identity is, without a path. */
  readonly identityUrl: string;
  readonly clientId: string;
  readonly secret: string;
  readonly timeoutMs?: number;
}

export interface AgentTokenRequest {
  /** Who asked the agent: by their access token where there is one, which ends the agent's right with the session. */
  readonly asker: { readonly accessToken: string } | { readonly userId: string };
  readonly agentId: string;
  /** The root fields that the agent may ask for, such as `Query.tribe`; at most 20. */
  readonly operations: readonly string[];
}

/** Identity gives the agent no token: the person's account is not in use, or the agent is retired. */
export class AgentTokenRefused extends Error {
  override readonly name = 'AgentTokenRefused';

  constructor(readonly fault: string) {
    super(`Identity gives the agent no token: ${fault}.`);
  }
}

/** Asks identity for a token by which an agent acts for a person for 5 minutes (RFC 8693). */
export type ExchangeAgentToken = (request: AgentTokenRequest) => Promise<string>;

/**
 * Makes the client of the exchange. It rejects with `AgentTokenRefused`, and with `ServiceUnavailable` if identity does
 * not answer.
 */
export function agentTokens(options: AgentTokensOptions): ExchangeAgentToken {
  const { identityUrl, clientId, secret, timeoutMs = 3_000 } = options;
  const url = new URL('/oauth/token', identityUrl);
  const credentials = Buffer.from(`${encodeURIComponent(clientId)}:${encodeURIComponent(secret)}`).toString('base64');
  return async (request) => {
    const response = await fetch(url, {
      method: 'POST',
      body: formOf(request),
      headers: { authorization: `Basic ${credentials}` },
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    }).catch((error: unknown) => Promise.reject(new ServiceUnavailable(error)));
    const answer = (await response.json().catch(() => null)) as { access_token?: unknown; error?: unknown } | null;
    if (response.status >= 400 && response.status < 500)
      throw new AgentTokenRefused(String(answer?.error ?? response.status));
    if (typeof answer?.access_token !== 'string')
      throw new ServiceUnavailable(new Error(`Identity answered ${response.status} to a token exchange.`));
    return answer.access_token;
  };
}

function formOf({ asker, agentId, operations }: AgentTokenRequest): URLSearchParams {
  const subject =
    'userId' in asker
      ? { subject_token: asker.userId, subject_token_type: 'urn:kindred:params:oauth:token-type:person-id' }
      : { subject_token: asker.accessToken, subject_token_type: 'urn:ietf:params:oauth:token-type:access_token' };
  return new URLSearchParams({
    grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
    ...subject,
    actor_token: agentId,
    actor_token_type: 'urn:kindred:params:oauth:token-type:agent-id',
    scope: operations.join(' '),
  });
}
