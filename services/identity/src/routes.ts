import type { ServiceContext } from '@kindred/service/service-context';
import { tokenVerifier } from '@kindred/service/token-verifier';
import type { FastifyInstance } from 'fastify';
import type { IdentityEnvironment } from './environment.ts';
import { downloadRoute } from './export/download-route.ts';
import type { Dependencies } from './dependencies.ts';
import { tokenEndpoint } from './tokens/token-endpoint.ts';

/**
 * HTTP beside the graph: the public keys, by which everybody else verifies what identity signs; tokens for services;
 * archives.
 */
export function routes(
  app: FastifyInstance,
  dependencies: Dependencies,
  { environment, work, clock }: ServiceContext<IdentityEnvironment>,
): void {
  app.get('/.well-known/jwks.json', async (_request, reply) =>
    reply.header('cache-control', 'public, max-age=300').send(await dependencies.keys.publicKeys(clock())),
  );
  app.register(tokenEndpoint, { dependencies, clock });
  const { TOKEN_ISSUER: issuer, TOKEN_AUDIENCE: audience } = environment;
  downloadRoute(
    app,
    work,
    dependencies,
    tokenVerifier({ issuer, audience, clock, keys: dependencies.keys.verificationKey }),
  );
}
