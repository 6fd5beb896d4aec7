import { callerPrefix } from '@kindred/service/http/caller-prefix';
import type { FastifyInstance } from 'fastify';
import { exchangeGrant } from '../access-grants/exchange-grant.ts';
import { OAuthError, readForm } from '../tokens/token-request.ts';
import { redeemCode, refreshAccess, revokeByToken } from './client-tokens.ts';
import { findClient } from './find-client.ts';
import { takeForms } from './forms.ts';
import type { OAuthContext } from './oauth-context.ts';
import { registerClient } from './register-client.ts';

type Form = { Body: string | undefined };

/** What programs ask: registration, tokens, and their end. And what the gateway asks: the exchange of a token. */
export async function clientRoutes(
  app: FastifyInstance,
  { work, security, dependencies }: OAuthContext,
): Promise<void> {
  takeForms(app);
  app.addContentTypeParser('application/json', { parseAs: 'string', bodyLimit: 8_192 }, (_request, body, done) =>
    done(null, body),
  );
  app.addHook(
    'onRequest',
    async (_request, reply) => void reply.headers({ 'cache-control': 'no-store', pragma: 'no-cache' }),
  );
  app.setErrorHandler((error, _request, reply) => {
    if (!(error instanceof OAuthError)) throw error;
    return reply
      .code(error.fault === 'invalid_client' ? 401 : 400)
      .send({ error: error.fault, error_description: error.message });
  });

  app.post<Form>('/connect/register', async ({ body, ip }, reply) =>
    reply.code(201).send(await registerClient(work, dependencies, readJson(body ?? ''), callerPrefix(ip))),
  );
  app.post<Form>('/connect/token', async ({ body }) => {
    const parameter = readForm(body ?? '');
    const grant = parameter('grant_type');
    await findClient(work, parameter('client_id'));
    if (grant === 'authorization_code') return redeemCode(work, parameter);
    if (grant === 'refresh_token') return refreshAccess(work, dependencies, parameter);
    throw new OAuthError('unsupported_grant_type', 'Only authorization_code and refresh_token are granted here.');
  });
  app.post<Form>('/connect/revoke', async ({ body, ip }, reply) => {
    const actorId = await revokeByToken(work, readForm(body ?? ''));
    if (actorId !== null)
      security.record({ event: 'access-revoked', outcome: 'success', actorId, callerAddress: callerPrefix(ip) });
    return reply.code(200).send();
  });
  // For the gateway, which does not hand it on. A thief of the token could use it at the gateway as well.
  app.post<Form>('/oauth/grant', async ({ body }) =>
    exchangeGrant(work, dependencies, readForm(body ?? '')('subject_token') ?? ''),
  );
}

function readJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw new OAuthError('invalid_client_metadata', 'The body is no JSON.');
  }
}
