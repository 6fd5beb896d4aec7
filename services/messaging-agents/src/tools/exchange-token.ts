import type { ExchangeToken } from './ask-graph.ts';
import { ToolFault } from './tool-faults.ts';

export interface ExchangeOptions {
  /** Where identity is, without a path. */
  readonly identityUrl: string;
  readonly clientId: string;
  readonly secret: string;
}

const timeoutMs = 3_000;

/**
 * Asks identity for a token by which an agent acts for a person, for some root fields of the graph (RFC 8693). The
 * exchange rejects with a `ToolFault`: FORBIDDEN if identity gives the agent no token, FAILED if it does not answer.
 */
export function exchangeAtIdentity({ identityUrl, clientId, secret }: ExchangeOptions): ExchangeToken {
  const url = new URL('/oauth/token', identityUrl);
  const credentials = Buffer.from(`${encodeURIComponent(clientId)}:${encodeURIComponent(secret)}`).toString('base64');
  return async ({ asker, agentId, operations }) => {
    const body = new URLSearchParams({
      grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
      subject_token: asker.userId,
      subject_token_type: 'urn:kindred:params:oauth:token-type:person-id',
      actor_token: agentId,
      actor_token_type: 'urn:kindred:params:oauth:token-type:agent-id',
      scope: operations.join(' '),
    });
    const headers = { authorization: `Basic ${credentials}` };
    const signal = AbortSignal.timeout(timeoutMs);
    const response = await fetch(url, { method: 'POST', body, headers, redirect: 'error', signal }).catch(
      (error: unknown) => Promise.reject(new ToolFault('FAILED', { cause: error })),
    );
    const answer = (await response.json().catch(() => null)) as { access_token?: unknown } | null;
    if (response.status >= 400 && response.status < 500) throw new ToolFault('FORBIDDEN');
    if (typeof answer?.access_token !== 'string') throw new ToolFault('FAILED');
    return answer.access_token;
  };
}
