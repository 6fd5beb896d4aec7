import type { FastifyInstance } from 'fastify';
import type { Parts } from './parts.ts';

/** HTTP beside the graph: the public keys, by which everybody else verifies what identity signs. */
export function routes(app: FastifyInstance, { keys }: Parts): void {
  app.get('/.well-known/jwks.json', async (_request, reply) => reply.header('cache-control', 'public, max-age=300').send(keys.publicKeys()));
}
