import { isAgentScope, type AgentScope } from '@kindred/contracts/agent-scopes';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { OAuthError, type Parameter } from '../tokens/token-request.ts';
import { findClient } from './find-client.ts';
import { resourceOf } from './metadata.ts';
import type { OAuthClient } from './oauth-client.ts';
import { isChallenge } from './pkce.ts';
import { isRegistered } from './redirect-uris.ts';

/** A program's request to act for a person, as far as it is known to come from it. */
export interface AuthorizationRequest {
  readonly client: OAuthClient;
  readonly redirectUri: string;
  readonly state: string | undefined;
  readonly codeChallenge: string;
  readonly scopes: readonly AgentScope[];
}

/** A request whose fault is told to the program, by sending the person back to it. */
export class RefusedAuthorization extends Error {
  constructor(
    readonly fault: string,
    message: string,
    readonly back: { readonly redirectUri: string; readonly state: string | undefined },
  ) {
    super(message);
  }
}

/**
 * Reads a request for authorization (OAuth 2.1, 4.1.1). Until the client and its address are known, a fault is shown to
 * the person and not sent anywhere.
 * @throws {OAuthError} @throws {RefusedAuthorization}
 */
export async function readAuthorizationRequest(
  work: UnitOfWork,
  publicUrl: string,
  parameter: Parameter,
): Promise<AuthorizationRequest> {
  const client = await findClient(work, parameter('client_id'));
  const redirectUri = parameter('redirect_uri');
  if (redirectUri === undefined || !isRegistered(redirectUri, client.redirectUris))
    throw new OAuthError('invalid_request', 'The program wants you sent to an address that it did not register.');
  const state = parameter('state');
  const refuse = (fault: string, message: string): never => {
    throw new RefusedAuthorization(fault, message, { redirectUri, state });
  };
  if (parameter('response_type') !== 'code') refuse('unsupported_response_type', 'Only codes are given.');
  const codeChallenge = parameter('code_challenge');
  if (!isChallenge(codeChallenge) || parameter('code_challenge_method') !== 'S256')
    return refuse('invalid_request', 'A code_challenge by S256 is needed.');
  const resource = parameter('resource');
  if (resource !== undefined && resource.replace(/\/$/, '') !== resourceOf(publicUrl))
    refuse('invalid_target', `Tokens are given for ${resourceOf(publicUrl)} alone.`);
  const asked = [...new Set((parameter('scope') ?? '').split(' ').filter((each) => each !== ''))];
  const scopes = asked.filter(isAgentScope);
  if (scopes.length === 0 || scopes.length < asked.length)
    refuse('invalid_scope', 'The scope names what does not exist, or nothing.');
  return { client, redirectUri, state, codeChallenge, scopes };
}

/** Where the person goes, with the answer to the program (RFC 9207 adds who answered). */
export function addressWith(redirectUri: string, answer: Readonly<Record<string, string | undefined>>): string {
  const url = new URL(redirectUri);
  for (const [name, value] of Object.entries(answer)) if (value !== undefined) url.searchParams.set(name, value);
  return url.href;
}
