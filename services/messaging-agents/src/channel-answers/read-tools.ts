import type { ToolResult } from '../answering/answer-prompt.ts';
import type { AgentTool } from '../tools/agent-tool.ts';
import { readCalls, type RecordsCalls } from '../tools/record-call.ts';
import { toolsInUse } from '../tools/tools-in-use.ts';
import { actorFor, type ClaimedAnswer } from './claim-answer.ts';

interface UsableTools {
  readonly tools: readonly AgentTool[];
  readonly toolResults: readonly ToolResult[];
}

/** The tools that an agent can call for an answer, and what calls of earlier tries got. None for a bridge guest. */
export async function readTools({ work, sealer }: RecordsCalls, answer: ClaimedAnswer): Promise<UsableTools> {
  const { askerUserId, decisionId, tools: codes, tries } = answer;
  if (askerUserId === null || codes.length === 0) return { tools: [], toolResults: [] };
  return work.read(actorFor(answer), async (tx) => ({
    tools: await toolsInUse(tx, codes),
    toolResults: tries > 1 ? await readCalls(tx, sealer, { turnId: null, decisionId }) : [],
  }));
}
