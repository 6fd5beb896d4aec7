import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import { CallToolRequestSchema } from '@modelcontextprotocol/sdk/types.js';

/** How a server answers the next calls of its tool. */
export type Manner = 'well' | 'hang' | 'large' | 'endless' | 'nonsense' | 'no-text' | 'error' | 'redirect' | 'fail';

export interface TestMcpServer {
  readonly url: string;
  manner: Manner;
  /** Called at each call of the tool. */
  onCall: () => void;
  /** The headers of all requests so far. */
  readonly headers: readonly IncomingMessage['headers'][];
  stop(): Promise<void>;
}

/** An MCP server on loopback with one tool, `find`, that answers badly on command. */
export async function startMcpServer(): Promise<TestMcpServer> {
  const headers: IncomingMessage['headers'][] = [];
  const http = createServer((request, response) => {
    headers.push(request.headers);
    answer(test, request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const test: TestMcpServer = {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}/mcp`,
    manner: 'well',
    onCall: () => undefined,
    headers,
    stop: () =>
      new Promise((resolve) => {
        http.close(() => resolve());
        http.closeAllConnections();
      }),
  };
  return test;
}

async function answer(test: TestMcpServer, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { manner } = test;
  if (manner === 'hang') return;
  if (manner === 'fail') return void response.writeHead(500).end('no');
  if (manner === 'redirect') return void response.writeHead(307, { location: 'http://127.0.0.1:1/' }).end();
  if (manner === 'nonsense') {
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"jsonrpc": "2.0", "tea": ');
    return;
  }
  if (manner === 'endless') {
    response.writeHead(200, { 'content-type': 'application/json' });
    const write = () => {
      while (!response.destroyed && response.write(' '.repeat(65_536)));
    };
    response.on('drain', write);
    return write();
  }
  const server = new Server({ name: 'test', version: '1.0.0' }, { capabilities: { tools: {} } });
  server.setRequestHandler(CallToolRequestSchema, async ({ params }) => {
    test.onCall();
    return contentFor(manner, params.arguments ?? {});
  });
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  response.on('close', () => void server.close());
  await server.connect(transport);
  await transport.handleRequest(request, response);
}

function contentFor(manner: Manner, given: Record<string, unknown>) {
  if (manner === 'error') return { isError: true, content: [{ type: 'text' as const, text: 'secret of the server' }] };
  if (manner === 'no-text') return { content: [] };
  const text = manner === 'large' ? 'x'.repeat(20_000) : `Found ${JSON.stringify(given)}`;
  return { content: [{ type: 'text' as const, text }] };
}
