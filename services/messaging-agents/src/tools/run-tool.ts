import type { ExchangeAgentToken } from '@kindred/service/agents/agent-tokens';
import { callMcpTool } from '../mcp/call-mcp-tool.ts';
import type { AgentTool } from './agent-tool.ts';
import { askGraph } from './ask-graph.ts';
import { readArguments } from './read-arguments.ts';
import { ToolFault, type ToolOutcome } from './tool-faults.ts';
import { toolLimits, type ToolLimits } from './tool-limits.ts';

export interface ToolDependencies {
  /** Asks identity for a token by which an agent acts for the person who asks it. */
  readonly exchangeToken: ExchangeAgentToken;
  /** The gateway's address as this service reaches it, with its path. */
  readonly graphUrl: string;
  readonly limits?: ToolLimits;
}

export interface ToolRun {
  /** As the model named it. */
  readonly code: string;
  /** As the model wrote them. */
  readonly arguments: string;
  readonly agentId: string;
  readonly askerUserId: string;
  /** The tools that the agent's blueprint names, and that are not retired. */
  readonly capabilities: readonly AgentTool[];
}

export type ToolAnswer =
  | { readonly outcome: 'ANSWERED'; readonly result: string }
  | { readonly outcome: Exclude<ToolOutcome, 'ANSWERED'>; readonly result: null };

/** Runs a tool that a model asked for, or says why not. It never throws: what a tool does is a fact for the answer. */
export async function runTool(dependencies: ToolDependencies, run: ToolRun): Promise<ToolAnswer> {
  try {
    return { outcome: 'ANSWERED', result: await call(dependencies, run) };
  } catch (error) {
    return { outcome: error instanceof ToolFault ? error.outcome : 'FAILED', result: null };
  }
}

async function call(dependencies: ToolDependencies, run: ToolRun): Promise<string> {
  const { exchangeToken, graphUrl, limits = toolLimits } = dependencies;
  const tool = run.capabilities.find(({ code }) => code === run.code);
  if (!tool) throw new ToolFault('NOT_A_CAPABILITY');
  const given = readArguments(run.arguments, tool.parameters);
  const { serverUrl, remoteName, document, operations } = tool;
  if (serverUrl !== null && remoteName !== null)
    return callMcpTool({ serverUrl, name: remoteName, arguments: given }, limits);
  if (document === null || operations === null) throw new Error('A tool is of an MCP server or of the graph.');
  const { agentId, askerUserId } = run;
  return askGraph(exchangeToken, { graphUrl, document, operations, variables: given, agentId, askerUserId }, limits);
}
