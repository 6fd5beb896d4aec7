import { agentScopes } from '@kindred/contracts/agent-scopes';
import type { FastifyInstance, FastifyRequest } from 'fastify';

const metadataPath = '/.well-known/oauth-protected-resource';

/** Where the MCP server and its metadata are, as the caller reaches them. */
export function addressesOf({ protocol, host }: FastifyRequest, publicUrl: string | undefined) {
  const { origin } = new URL(publicUrl ?? `${protocol}://${host}`);
  return { origin, resource: `${origin}/mcp`, metadata: `${origin}${metadataPath}/mcp` };
}

/** What a program is told that comes without a token, or with one that does not do (RFC 9728, 5.1; RFC 6750, 3). */
export function challenge(metadata: string, more: Readonly<Record<string, string>>): string {
  const parts = Object.entries({ ...more, resource_metadata: metadata }).map(([name, value]) => `${name}="${value}"`);
  return `Bearer ${parts.join(', ')}`;
}

/** Tells programs where to get a token for `/mcp` (RFC 9728): from identity, through this gateway. */
export function resourceMetadataRoutes(app: FastifyInstance, publicUrl: string | undefined): void {
  for (const path of [metadataPath, `${metadataPath}/mcp`])
    app.get(path, (request, reply) => {
      const { origin, resource } = addressesOf(request, publicUrl);
      return reply.header('cache-control', 'public, max-age=300').send({
        resource,
        authorization_servers: [origin],
        scopes_supported: Object.keys(agentScopes),
        bearer_methods_supported: ['header'],
        resource_name: 'Kindred',
      });
    });
}
