import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import {
  CallToolRequestSchema,
  ErrorCode,
  ListToolsRequestSchema,
  McpError,
  type CallToolResult,
} from '@modelcontextprotocol/sdk/types.js';
import type { Tool } from './tools.ts';

export interface ProgramServerOptions {
  /** The tools that the program's scopes cover. */
  readonly tools: readonly Tool[];
  readonly run: (tool: Tool, variables: Record<string, unknown>) => Promise<CallToolResult>;
}

const instructions =
  'Kindred: people, their tribes and their events. You act for one person and see what they may see. Times are UTC.';

/** The MCP server of one request. It keeps nothing between requests, so that any replica answers. */
export function programServer({ tools, run }: ProgramServerOptions): Server {
  const server = new Server({ name: 'kindred', version: '0.1.0' }, { capabilities: { tools: {} }, instructions });
  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: tools.map(listed) }));
  server.setRequestHandler(CallToolRequestSchema, async ({ params: { name, arguments: variables = {} } }) => {
    const tool = tools.find((each) => each.name === name);
    if (!tool) throw new McpError(ErrorCode.InvalidParams, 'There is no such tool.');
    return run(tool, variables);
  });
  return server;
}

function listed({ name, description, inputSchema, isReadOnly, scopes }: Tool) {
  return {
    name,
    description,
    inputSchema,
    annotations: { readOnlyHint: isReadOnly, destructiveHint: !isReadOnly, openWorldHint: false },
    _meta: { 'kindred/scopes': [...scopes] },
  };
}
