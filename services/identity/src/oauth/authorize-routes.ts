import { isAgentScope } from '@kindred/contracts/agent-scopes';
import { DomainError } from '@kindred/contracts/domain-error';
import { callerPrefix } from '@kindred/service/http/caller-prefix';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { OAuthError, readForm } from '../tokens/token-request.ts';
import {
  addressWith,
  readAuthorizationRequest,
  RefusedAuthorization,
  type AuthorizationRequest,
} from './authorization-request.ts';
import { consentPage, faultPage, pageHeaders } from './consent-page.ts';
import { takeForms } from './forms.ts';
import { grantAccess } from './grant-access.ts';
import { issuerOf } from './metadata.ts';
import type { OAuthContext } from './oauth-context.ts';
import { isLoopback } from './redirect-uris.ts';
import { NotSignedIn, signInOnPage } from './sign-in-on-page.ts';

/** What the form carries from the request to the decision. Passwords and codes are not among them. */
const carried = [
  'client_id',
  'redirect_uri',
  'response_type',
  'code_challenge',
  'code_challenge_method',
  'scope',
  'state',
  'resource',
] as const;

/**
 * `/connect/authorize`: GET shows what a program asks for, POST takes the person's decision. Each POST proves the
 * person by their password, and there is no cookie, so that no other page can decide in their place.
 */
export async function authorizeRoutes(app: FastifyInstance, parts: OAuthContext): Promise<void> {
  takeForms(app);
  const publicUrl = parts.dependencies.downloadsUrl;
  app.setErrorHandler((error, request, reply) => answerFault(error, { request, reply, publicUrl }));
  app.get('/connect/authorize', async (request, reply) => {
    const parameter = readForm(new URL(request.url, publicUrl).search);
    const asked = await readAuthorizationRequest(parts.work, publicUrl, parameter);
    return showPage(reply, asked, carriedOf(parameter), null);
  });
  app.post<{ Body: string | undefined }>('/connect/authorize', (request, reply) => decide(request, reply, parts));
}

async function decide(
  request: FastifyRequest<{ Body: string | undefined }>,
  reply: FastifyReply,
  { work, security, dependencies }: OAuthContext,
): Promise<FastifyReply> {
  const publicUrl = dependencies.downloadsUrl;
  const body = request.body ?? '';
  const parameter = readForm(body);
  const asked = await readAuthorizationRequest(work, publicUrl, parameter);
  const { redirectUri, state } = asked;
  if (parameter('decision') !== 'allow')
    throw new RefusedAuthorization('access_denied', 'The person refused.', { redirectUri, state });
  const ticked = new Set(new URLSearchParams(body).getAll('granted').filter(isAgentScope));
  const scopes = asked.scopes.filter((scope) => ticked.has(scope));
  const fault = (message: string) => showPage(reply, asked, carriedOf(parameter), message);
  if (scopes.length === 0) return fault('Tick what the program may do, or refuse.');
  const callerAddress = callerPrefix(request.ip);
  try {
    const person = await signInOnPage(work, dependencies, parameter, callerAddress);
    const code = await grantAccess(work, dependencies, asked, person, scopes);
    security.record({ event: 'access-granted', outcome: 'success', actorId: person.userId, callerAddress });
    return reply.redirect(addressWith(redirectUri, { code, state, iss: issuerOf(publicUrl) }), 303);
  } catch (error) {
    if (!(error instanceof NotSignedIn || error instanceof DomainError)) throw error;
    security.record({ event: 'access-granted', outcome: 'failure', callerAddress });
    return fault(error.message);
  }
}

function showPage(
  reply: FastifyReply,
  asked: AuthorizationRequest,
  hidden: URLSearchParams,
  fault: string | null,
): FastifyReply {
  return reply
    .code(fault === null ? 200 : 400)
    .headers(pageHeaders(asked.redirectUri))
    .send(consentPage(asked, hidden, fault));
}

function carriedOf(parameter: (name: string) => string | undefined): URLSearchParams {
  return new URLSearchParams(
    carried.flatMap((name): [string, string][] => {
      const value = parameter(name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

interface Answering {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly publicUrl: string;
}

function answerFault(error: unknown, { request, reply, publicUrl }: Answering): FastifyReply {
  if (error instanceof RefusedAuthorization) {
    const { redirectUri, state } = error.back;
    const answer = { error: error.fault, error_description: error.message, state, iss: issuerOf(publicUrl) };
    const back = addressWith(redirectUri, answer);
    // Anyone can register an address. A link to this page must not lead there before the person has seen where it goes.
    const isAwaited = isLoopback(redirectUri) || request.headers['sec-fetch-site'] === 'same-origin';
    if (isAwaited) return reply.redirect(back, 303);
    return reply.code(400).headers(pageHeaders()).send(faultPage(error.message, back));
  }
  if (error instanceof OAuthError) return reply.code(400).headers(pageHeaders()).send(faultPage(error.message));
  throw error;
}
