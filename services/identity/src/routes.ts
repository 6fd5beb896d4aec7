import type { Kit } from '@kindred/service/define-service';
import { tokenVerifier } from '@kindred/service/token-verifier';
import type { FastifyInstance } from 'fastify';
import type { IdentityEnvironment } from './environment.ts';
import { downloadRoute } from './export/download-route.ts';
import type { Parts } from './parts.ts';
import { tokenEndpoint } from './tokens/token-endpoint.ts';

/**
 * HTTP beside the graph: the public keys, by which everybody else verifies what identity signs; tokens for services;
 * archives.
 */
export function routes(
  app: FastifyInstance,
  parts: Parts,
  { environment, work, clock }: Kit<IdentityEnvironment>,
): void {
  app.get('/.well-known/jwks.json', async (_request, reply) =>
    reply.header('cache-control', 'public, max-age=300').send(await parts.keys.publicKeys(clock())),
  );
  app.register(tokenEndpoint, { parts, clock });
  const { TOKEN_ISSUER: issuer, TOKEN_AUDIENCE: audience } = environment;
  downloadRoute(app, work, parts, tokenVerifier({ issuer, audience, clock, keys: parts.keys.verificationKey }));
}
