import type { ServiceContext } from '@kindred/service/service-context';
import type { FastifyInstance } from 'fastify';
import type { Dependencies } from '../dependencies.ts';
import { authorizeRoutes } from './authorize-routes.ts';
import { clientRoutes } from './client-routes.ts';
import { serverMetadata } from './metadata.ts';
import type { OAuthContext } from './oauth-context.ts';

/**
 * OAuth 2.1 for programs of other people, at `/connect`, which the gateway hands on. The house's own services have
 * `/oauth/token`, which it does not.
 */
export function oauthRoutes(
  app: FastifyInstance,
  dependencies: Dependencies,
  { work, security }: Pick<ServiceContext, 'work' | 'security'>,
): void {
  app.get('/.well-known/oauth-authorization-server', (_request, reply) =>
    reply.header('cache-control', 'public, max-age=300').send(serverMetadata(dependencies.downloadsUrl)),
  );
  const context: OAuthContext = { work, security, dependencies };
  void app.register(authorizeRoutes, context);
  void app.register(clientRoutes, context);
}
