import { toolCallMade } from '@kindred/contracts/messaging-agents/tool-call-made';
import { newId } from '@kindred/contracts/uuid';
import type { ReadTransaction } from '@kindred/database/read-transaction';
import type { Sealer } from '@kindred/database/sealing/sealer';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { ToolResult } from '../answering/answer-prompt.ts';
import { toolResult, type AskedCall } from '../answering/make-answer.ts';
import type { ToolAnswer } from './run-tool.ts';
import { ToolCall, type CallFor } from './tool-call.ts';

export interface RecordsCalls {
  readonly work: UnitOfWork;
  readonly sealer: Sealer;
}

/** For which answer tools are called, by which agent and for which person. */
export interface Calling {
  readonly of: CallFor;
  readonly agentId: string;
  readonly userId: string;
  /** The tools that the agent's blueprint names, and that are not retired. */
  readonly tools: readonly { readonly code: string }[];
}

const actorOf = ({ userId }: Calling) => ({ role: 'person', id: userId }) as const;
const keyOf = ({ userId }: Calling) => ({ kind: 'person', id: userId }) as const;

/** Records a call of a tool before it is made, sealed under the key of the person who asks. Returns its id. */
export function beginCall({ work, sealer }: RecordsCalls, calling: Calling, call: AskedCall): Promise<string> {
  const { of, agentId, userId, tools } = calling;
  const { code: tool } = call;
  return work.run(actorOf(calling), async (tx) => {
    const id = newId();
    const sealed = await sealer.seal(tx, keyOf(calling), ToolCall.place('arguments', id), call.arguments);
    const isDeclared = tools.some(({ code }) => code === tool);
    tx.add(ToolCall.begin({ id, ...of, agentId, userId, tool, isDeclared, arguments: sealed }, tx.now));
    return id;
  });
}

/** Records what a call got, and tells of it without its words. Of a call that is UNKNOWN by now nothing is kept. */
export async function endCall({ work, sealer }: RecordsCalls, calling: Calling, callId: string, answer: ToolAnswer) {
  await work.run(actorOf(calling), async (tx) => {
    const call = await tx.lockOne(ToolCall, { id: callId, outcome: 'PENDING' });
    if (!call) return;
    const { outcome, result } = answer;
    const place = ToolCall.place('result', callId);
    call.settle(outcome, result === null ? null : await sealer.seal(tx, keyOf(calling), place, result));
    tellMade(tx, call);
  });
}

/** Makes the calls UNKNOWN whose process ended before it knew what they got. Runs when another try is claimed. */
export async function settleLostCalls(tx: Transaction, of: CallFor): Promise<void> {
  const lost = { ...answerOf(of), outcome: 'PENDING' as const };
  for (const call of await tx.find(ToolCall, lost, { order: { id: 'ASC' }, lock: { mode: 'for_no_key_update' } })) {
    call.settle('UNKNOWN', null);
    tellMade(tx, call);
  }
}

/** Reads what the calls of earlier tries got, in the order of their calls. Runs as the person who asked. */
export async function readCalls(tx: ReadTransaction, sealer: Sealer, of: CallFor): Promise<ToolResult[]> {
  const calls = await tx.find(ToolCall, answerOf(of), { order: { calledAt: 'ASC', id: 'ASC' } });
  const answered = calls.flatMap(({ id, result }) =>
    result === null ? [] : [{ id, place: ToolCall.place('result', id), sealed: result }],
  );
  const texts = await sealer.openAll(tx, answered);
  const results = new Map(answered.map(({ id }, nth) => [id, texts[nth] ?? null]));
  return calls.map(({ id, tool, outcome }) => toolResult(tool, { result: results.get(id) ?? null, outcome }));
}

const answerOf = ({ turnId, decisionId }: CallFor) => (turnId === null ? { decisionId } : { turnId });

function tellMade(tx: Transaction, call: ToolCall): void {
  const { id: toolCallId, agentId, tool, isDeclared, outcome } = call;
  tx.publish(toolCallMade, call, { toolCallId, agentId, outcome, ...(isDeclared && { tool }) });
}
