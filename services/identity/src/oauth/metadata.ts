import { agentScopes } from '@kindred/contracts/agent-scopes';

/** What programs can know of this authorization server (RFC 8414). `publicUrl` is the gateway's address. */
export function serverMetadata(publicUrl: string): Record<string, unknown> {
  const at = (path: string) => new URL(path, publicUrl).href;
  return {
    issuer: issuerOf(publicUrl),
    authorization_endpoint: at('/connect/authorize'),
    token_endpoint: at('/connect/token'),
    registration_endpoint: at('/connect/register'),
    revocation_endpoint: at('/connect/revoke'),
    scopes_supported: Object.keys(agentScopes),
    response_types_supported: ['code'],
    response_modes_supported: ['query'],
    grant_types_supported: ['authorization_code', 'refresh_token'],
    token_endpoint_auth_methods_supported: ['none'],
    revocation_endpoint_auth_methods_supported: ['none'],
    code_challenge_methods_supported: ['S256'],
    authorization_response_iss_parameter_supported: true,
  };
}

export function issuerOf(publicUrl: string): string {
  return new URL(publicUrl).origin;
}

/** What the tokens are for (RFC 8707): the MCP server at the gateway. */
export function resourceOf(publicUrl: string): string {
  return new URL('/mcp', publicUrl).href;
}
