import type { Kit } from '@kindred/service/define-service';
import type { FastifyInstance } from 'fastify';
import type { IdentityEnvironment } from './environment.ts';
import type { Parts } from './parts.ts';
import { tokenEndpoint } from './tokens/token-endpoint.ts';

/** HTTP beside the graph: the public keys, by which everybody else verifies what identity signs, and tokens for services. */
export function routes(app: FastifyInstance, parts: Parts, { clock }: Kit<IdentityEnvironment>): void {
  app.get('/.well-known/jwks.json', async (_request, reply) => reply.header('cache-control', 'public, max-age=300').send(await parts.keys.publicKeys(clock())));
  app.register(tokenEndpoint, { parts, clock });
}
