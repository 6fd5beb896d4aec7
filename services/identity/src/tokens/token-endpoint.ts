import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { FastifyInstance } from 'fastify';
import { exchangeForAgent, tokenExchange } from '../agent-tokens/exchange-for-agent.ts';
import type { Dependencies } from '../dependencies.ts';
import { issueServiceToken } from './access-token.ts';
import { serviceTokenMs } from './lifetimes.ts';
import { grantScope, InvalidClient, InvalidScope } from './service-clients.ts';
import { OAuthError, readTokenRequest, type TokenRequest } from './token-request.ts';

/**
 * `POST /oauth/token`: a service's own token for one scope (RFC 6749, client credentials), or an agent's (RFC 8693).
 * The route has its own Fastify scope, because only this scope accepts forms. Otherwise a form on another site could
 * send a GraphQL request.
 */
export async function tokenEndpoint(
  app: FastifyInstance,
  { work, dependencies, clock }: { work: UnitOfWork; dependencies: Dependencies; clock: () => Date },
): Promise<void> {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: 4_096 },
    (_request, body, done) => done(null, body),
  );
  app.addHook(
    'onRequest',
    async (_request, reply) => void reply.headers({ 'cache-control': 'no-store', pragma: 'no-cache' }),
  );
  app.setErrorHandler((error, _request, reply) => {
    const refusal = refusalOf(error);
    // What is no refusal is everybody's kind of fault, and answered by the handler of the whole app.
    if (!refusal) throw error;
    if (refusal.fault === 'invalid_client') void reply.header('www-authenticate', 'Basic realm="kindred"');
    return reply
      .code(refusal.fault === 'invalid_client' ? 401 : 400)
      .send({ error: refusal.fault, error_description: refusal.message });
  });

  app.post<{ Body: string | undefined }>('/oauth/token', async (request) => {
    const asked = readTokenRequest(request.body ?? '', request.headers.authorization);
    if (asked.grantType === tokenExchange) return exchangeForAgent(work, dependencies, asked);
    if (asked.grantType !== 'client_credentials')
      throw new OAuthError('unsupported_grant_type', 'Only client_credentials and token exchange are granted here.');
    return serviceToken(dependencies, asked, clock());
  });
}

async function serviceToken(dependencies: Dependencies, asked: TokenRequest, now: Date) {
  const scope = grantScope(asked, dependencies.clientSecrets);
  const signing = await dependencies.keys.signing(now);
  const { token } = await issueServiceToken(signing, { clientId: asked.clientId, scope, now });
  return { access_token: token, token_type: 'Bearer', expires_in: serviceTokenMs / 1_000, scope };
}

function refusalOf(error: unknown): OAuthError | null {
  if (error instanceof OAuthError) return error;
  if (error instanceof InvalidClient) return new OAuthError('invalid_client', error.message);
  if (error instanceof InvalidScope) return new OAuthError('invalid_scope', error.message);
  // Fastify's own, about what was sent: no form, too long, cut short.
  const status: unknown = error instanceof Error ? Reflect.get(error, 'statusCode') : null;
  return typeof status === 'number' && status >= 400 && status < 500
    ? new OAuthError('invalid_request', (error as Error).message)
    : null;
}
