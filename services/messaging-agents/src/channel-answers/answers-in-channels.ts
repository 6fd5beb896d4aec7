import type { Sealer } from '@kindred/database/sealing/sealer';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { AsksForAccess } from '../answering/agent-access.ts';
import type { AnswerPlace } from '../answering/answer-queue.ts';
import type { AskedAnswer } from '../answering/make-answer.ts';
import { beginCall, endCall, type Calling } from '../tools/record-call.ts';
import { claimAnswer, renewClaim, type AwaitedAnswer, type ClaimedAnswer } from './claim-answer.ts';
import { readQuestion } from './read-question.ts';
import { readTools } from './read-tools.ts';
import { readMessagesBefore } from './seen-messages.ts';
import { dropAnswer, putOffAnswer, storeAnswer } from './store-answer.ts';

export interface ChannelAnswerDependencies extends AsksForAccess {
  readonly work: UnitOfWork;
  readonly sealer: Sealer;
}

/** The answers that agents owe in channels. */
export function channelAnswers(dependencies: ChannelAnswerDependencies): AnswerPlace<AwaitedAnswer, ClaimedAnswer> {
  const { work } = dependencies;
  return {
    idsOf: ({ decisionId, channelId }) => ({ id: decisionId, conversation: channelId }),
    claim: (awaited, now) => claimAnswer(work, awaited, now),
    renew: (claimed) => renewClaim(work, claimed),
    asked: (claimed, signal) => asked(dependencies, claimed, signal),
    store: (claimed, answer) => storeAnswer(dependencies, claimed, answer),
    drop: (claimed, reason) => dropAnswer(work, claimed, reason),
    putOff: (claimed, tryAgainAt) => putOffAnswer(work, claimed, tryAgainAt),
  };
}

async function asked(
  dependencies: ChannelAnswerDependencies,
  claimed: ClaimedAnswer,
  signal: AbortSignal,
): Promise<AskedAnswer> {
  const { decisionId, agentId, agentName, instructions, askerUserId } = claimed;
  // A bridge guest has no account whose rights a tool could use: no tool is called, and the agent stands for the asker.
  const userId = askerUserId ?? agentId;
  const { tools, toolResults } = await readTools(dependencies, claimed);
  const calling: Calling = { of: { turnId: null, decisionId }, agentId, userId, tools };
  return {
    id: decisionId,
    agentId,
    agentName,
    instructions,
    tools,
    toolResults,
    askerUserId: userId,
    question: await readQuestion(dependencies, claimed),
    signal,
    readBefore: () => readMessagesBefore(dependencies, claimed),
    beginCall: (call) => beginCall(dependencies, calling, call),
    endCall: (callId, answer) => endCall(dependencies, calling, callId, answer),
  };
}
