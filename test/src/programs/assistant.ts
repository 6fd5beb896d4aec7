import { type OAuthClientProvider, UnauthorizedError } from '@modelcontextprotocol/sdk/client/auth.js';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import type { OAuthClientInformationMixed, OAuthTokens } from '@modelcontextprotocol/sdk/shared/auth.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { Unexpected } from '../unexpected.ts';

/** Where the assistant would listen for the code. Nothing does: the journey reads the code from the redirection. */
export const redirectUrl = 'http://127.0.0.1:47123/back';

/** An MCP client on a person's desk, which knows the address of the server and nothing else. */
export interface Assistant {
  /** Connects. Null once it did, else the page on which it asks the person to be let in. */
  connect(): Promise<URL | null>;
  /** Exchanges the code that came back from the page. */
  finish(code: string): Promise<void>;
  tools(): Promise<readonly string[]>;
  call(name: string, given?: Record<string, unknown>): Promise<CallToolResult>;
  /** Drops its tokens. The SDK would refresh them, which gives no more scopes, instead of asking the person again. */
  forget(): void;
  close(): Promise<void>;
}

/** An assistant of this name at `/mcp` of the graph's host. */
export function assistantAt(graph: string, name: string): Assistant {
  const server = new URL('/mcp', graph);
  const access = new KeptAccess(name);
  const transport = () => new StreamableHTTPClientTransport(server, { authProvider: access });
  let client = new Client({ name, version: '1.0.0' });
  return {
    async connect() {
      await client.close();
      client = new Client({ name, version: '1.0.0' });
      try {
        await client.connect(transport() as never);
        return null;
      } catch (error) {
        if (error instanceof UnauthorizedError) return access.takePage();
        throw error;
      }
    },
    finish: (code) => transport().finishAuth(code),
    tools: async () => (await client.listTools()).tools.map((tool) => tool.name).sort(),
    call: async (tool, given = {}) => (await client.callTool({ name: tool, arguments: given })) as CallToolResult,
    forget: () => access.invalidateCredentials('tokens'),
    close: () => client.close(),
  };
}

/** What the assistant keeps between its requests, as the SDK asks for it. */
class KeptAccess implements OAuthClientProvider {
  readonly redirectUrl = redirectUrl;
  readonly clientMetadata;
  #client: OAuthClientInformationMixed | undefined;
  #tokens: OAuthTokens | undefined;
  #verifier = '';
  #page: URL | null = null;

  constructor(name: string) {
    this.clientMetadata = { client_name: name, redirect_uris: [redirectUrl], token_endpoint_auth_method: 'none' };
  }

  clientInformation = () => this.#client;
  saveClientInformation = (client: OAuthClientInformationMixed) => void (this.#client = client);
  tokens = () => this.#tokens;
  saveTokens = (tokens: OAuthTokens) => void (this.#tokens = tokens);
  redirectToAuthorization = (page: URL) => void (this.#page = page);
  saveCodeVerifier = (verifier: string) => void (this.#verifier = verifier);
  codeVerifier = () => this.#verifier;

  invalidateCredentials(scope: 'all' | 'client' | 'tokens' | 'verifier' | 'discovery'): void {
    if (scope === 'all' || scope === 'client') this.#client = undefined;
    if (scope === 'all' || scope === 'tokens') this.#tokens = undefined;
  }

  /** The page that the SDK wanted the person to see last. */
  takePage(): URL {
    const page = this.#page;
    this.#page = null;
    if (page === null) throw new Unexpected('the assistant was let in', 'a page that asks the person', 'none');
    return page;
  }
}
