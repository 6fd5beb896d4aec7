import type { ApolloServer } from '@apollo/server';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import type { RequestContext } from '../requests/request-context.ts';
import type { Tool } from './tools.ts';

/**
 * Runs a tool's operation as any other of the graph: the same limits, deadlines and errors. A refusal is a result with
 * `isError`, so that a model can read its code and do something about it.
 */
export async function runTool(
  apollo: ApolloServer<RequestContext>,
  contextValue: RequestContext,
  { text }: Tool,
  variables: Record<string, unknown>,
): Promise<CallToolResult> {
  const { body } = await apollo.executeOperation({ query: text, variables }, { contextValue });
  // No operation of ours is answered in pieces.
  const { data = null, errors } = body.kind === 'single' ? body.singleResult : {};
  const answer = errors === undefined ? { data } : { data, errors };
  return {
    content: [{ type: 'text', text: JSON.stringify(answer) }],
    structuredContent: answer,
    isError: errors !== undefined,
  };
}
