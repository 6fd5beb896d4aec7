import type { ServiceContext } from '@kindred/service/service-context';
import type { FastifyInstance } from 'fastify';
import type { Dependencies } from '../dependencies.ts';
import { tokenEndpoint } from './token-endpoint.ts';

/** The public keys that verify what identity signs, and tokens for services and agents. */
export function tokenRoutes(
  app: FastifyInstance,
  dependencies: Dependencies,
  { work, clock }: Pick<ServiceContext, 'work' | 'clock'>,
): void {
  app.get('/.well-known/jwks.json', async (_request, reply) =>
    reply.header('cache-control', 'public, max-age=300').send(await dependencies.keys.publicKeys(clock())),
  );
  app.register(tokenEndpoint, { work, dependencies, clock });
}
