import type { ApolloServer } from '@apollo/server';
import { childOf } from '@kindred/events/trace-context';
import type { SecurityLog } from '@kindred/service/security/security-log';
import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Refused } from '../http/refused.ts';
import { passedOn, requestIdOf } from '../requests/passed-on.ts';
import type { RequestContext } from '../requests/request-context.ts';
import { RequestLife } from '../requests/request-life.ts';
import type { Access, ExchangeToken } from './exchange-token.ts';
import { programServer } from './program-server.ts';
import { addressesOf, challenge } from './resource-metadata.ts';
import { runTool } from './run-tool.ts';
import type { Tool } from './tools.ts';

export interface McpRouteOptions {
  readonly apollo: ApolloServer<RequestContext>;
  readonly tools: () => ReadonlyMap<string, Tool>;
  readonly exchange: ExchangeToken;
  /** The gateway's address as people reach it; that of each request where it is left out. */
  readonly publicUrl: string | undefined;
  readonly requestMs: number;
  readonly security: SecurityLog;
}

/**
 * `/mcp`: the graph for other people's agents, by MCP's streamable HTTP. Each POST is one message and has one answer in
 * JSON; there are no sessions and no streams.
 */
export function mcpRoute(app: FastifyInstance, options: McpRouteOptions): void {
  app.post('/mcp', async (request, reply) => {
    const access = await accessOf(request, options);
    const message = messageIn(request);
    const tools = [...options.tools().values()];
    refuseUncovered(message, tools, access, addressesOf(request, options.publicUrl).metadata);
    const covered = tools.filter((tool) => isCovered(tool, access));
    return answer(
      request,
      reply,
      message,
      programServer({ tools: covered, run: runner(request, reply, access, options) }),
    );
  });
  app.route({
    method: ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE'],
    url: '/mcp',
    handler: () => {
      throw new Refused(405, 'METHOD_NOT_ALLOWED', 'The MCP server answers POST.', { allow: 'POST' });
    },
  });
}

async function accessOf(request: FastifyRequest, { exchange, publicUrl, security }: McpRouteOptions): Promise<Access> {
  const { metadata } = addressesOf(request, publicUrl);
  const { authorization } = request.headers;
  const token = /^Bearer (\S+)$/i.exec(authorization ?? '')?.[1];
  const access = token === undefined ? null : await exchange(token);
  if (access) return access;
  if (authorization !== undefined)
    security.record({
      event: 'malformed-token',
      outcome: 'failure',
      code: 'UNAUTHENTICATED',
      callerAddress: request.ip,
    });
  throw new Refused(
    401,
    'UNAUTHENTICATED',
    authorization === undefined
      ? 'Send a personal token of Kindred, or sign in by OAuth.'
      : 'This token is not valid, was revoked, or has expired.',
    { 'www-authenticate': challenge(metadata, authorization === undefined ? {} : { error: 'invalid_token' }) },
  );
}

interface Message {
  readonly method?: unknown;
  readonly params?: { readonly name?: unknown };
}

function messageIn({ body }: FastifyRequest): Message {
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body;
  throw new Refused(400, 'BAD_REQUEST', 'The body must be one JSON-RPC message.');
}

/** A client that is told which scopes it lacks can ask the person for them (RFC 6750, 3.1). */
function refuseUncovered({ method, params }: Message, tools: readonly Tool[], access: Access, metadata: string): void {
  const tool = method === 'tools/call' ? tools.find(({ name }) => name === params?.name) : undefined;
  if (!tool || isCovered(tool, access)) return;
  const scope = [...new Set([...access.scopes, ...tool.scopes])].join(' ');
  const header = challenge(metadata, { error: 'insufficient_scope', scope });
  throw new Refused(403, 'FORBIDDEN', `This tool needs the scopes ${tool.scopes.join(' ')}.`, {
    'www-authenticate': header,
  });
}

function isCovered({ scopes }: Tool, access: Access): boolean {
  return scopes.every((scope) => access.scopes.includes(scope));
}

function runner(request: FastifyRequest, reply: FastifyReply, access: Access, { apollo, requestMs }: McpRouteOptions) {
  return (tool: Tool, variables: Record<string, unknown>) => {
    const context = contextOf(request, access, requestMs);
    // A mutation runs to its end, because half of its changes may have been made.
    reply.raw.once('close', () => {
      if (tool.isReadOnly && !reply.raw.writableFinished) context.life.end();
    });
    return runTool(apollo, context, tool, variables);
  };
}

function contextOf({ headers, ip }: FastifyRequest, { token }: Access, requestMs: number): RequestContext {
  const requestId = requestIdOf(headers);
  const { traceparent } = headers;
  return {
    requestId,
    callerAddress: ip,
    traceparent: childOf(typeof traceparent === 'string' ? traceparent : undefined),
    // Services get the token that identity gave for the program's, and never the program's own.
    passedOn: { ...passedOn({ headers, address: ip }, requestId, []), authorization: `Bearer ${token}` },
    life: new RequestLife(requestMs),
    mediaType: 'application/json',
    // The operations are ours, and no caller's budget pays for planning them.
    newOperation: null,
    operation: { type: 'none' },
  };
}

async function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  message: Message,
  server: ReturnType<typeof programServer>,
): Promise<FastifyReply> {
  const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
  await server.connect(transport);
  const { accept = '', 'content-type': type = '', 'mcp-protocol-version': version } = request.headers;
  const headers = {
    accept,
    'content-type': type,
    ...(typeof version === 'string' && { 'mcp-protocol-version': version }),
  };
  const asked = new Request(`http://${request.host}/mcp`, { method: 'POST', headers });
  const response = await transport.handleRequest(asked, { parsedBody: message });
  const text = await response.text();
  await server.close();
  // BREACH: an answer can hold secrets beside text that the caller chose (ADR 39).
  request.headers['x-no-compression'] = 'true';
  return reply
    .code(response.status)
    .headers({ 'cache-control': 'no-store', ...Object.fromEntries(response.headers) })
    .send(text === '' ? undefined : text);
}
