import { AgentTokenRefused, type ExchangeAgentToken } from '@kindred/service/agents/agent-tokens';
import type { ToolArguments } from './read-arguments.ts';
import { boundedFetch } from './bounded-fetch.ts';
import { ToolFault } from './tool-faults.ts';
import type { ToolLimits } from './tool-limits.ts';

export interface GraphCall {
  readonly graphUrl: string;
  readonly document: string;
  /** The root fields of the document, such as `Query.tribe`. */
  readonly operations: readonly string[];
  readonly variables: ToolArguments;
  readonly agentId: string;
  readonly askerUserId: string;
}

/**
 * Asks the graph as an agent for a person. The graph decides what the token may: no more than the person, and no more
 * than the document's root fields.
 * @throws {ToolFault} FORBIDDEN, TIMED_OUT, TOO_LARGE, NONSENSE or FAILED
 */
export async function askGraph(exchange: ExchangeAgentToken, call: GraphCall, limits: ToolLimits): Promise<string> {
  const { graphUrl, document: query, operations, variables, agentId, askerUserId: userId } = call;
  const token = await exchange({ asker: { userId }, agentId, operations }).catch((error: unknown) => {
    throw new ToolFault(error instanceof AgentTokenRefused ? 'FORBIDDEN' : 'FAILED', { cause: error });
  });
  const deadline = AbortSignal.timeout(limits.timeoutMs);
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  try {
    const fetch = boundedFetch(limits.responseBytes, deadline);
    const response = await fetch(graphUrl, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
    return readAnswer(await response.text(), limits);
  } catch (error) {
    if (error instanceof ToolFault) throw error;
    if (error instanceof Error && error.cause instanceof ToolFault) throw error.cause;
    throw new ToolFault(deadline.aborted ? 'TIMED_OUT' : 'FAILED', { cause: error });
  }
}

const refusals = new Set(['FORBIDDEN', 'UNAUTHENTICATED', 'NOT_FOUND']);

function readAnswer(text: string, { resultCharacters }: ToolLimits): string {
  let answer: { data?: unknown; errors?: { extensions?: { code?: string } }[] };
  try {
    answer = JSON.parse(text) as typeof answer;
  } catch (error) {
    throw new ToolFault('NONSENSE', { cause: error });
  }
  if (answer.errors?.some(({ extensions }) => refusals.has(extensions?.code ?? ''))) throw new ToolFault('FORBIDDEN');
  if (answer.errors) throw new ToolFault('FAILED');
  if (typeof answer.data !== 'object' || answer.data === null) throw new ToolFault('NONSENSE');
  const result = JSON.stringify(answer.data);
  if (result.length > resultCharacters) throw new ToolFault('TOO_LARGE');
  return result;
}
