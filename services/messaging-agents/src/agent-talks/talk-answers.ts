import type { AsksForAccess } from '../answering/agent-access.ts';
import type { AnswerPlace } from '../answering/answer-queue.ts';
import { beginCall, endCall, type Calling } from '../tools/record-call.ts';
import { claimTurn, renewClaim, type AwaitedTurn, type ClaimedTurn, type TurnDependencies } from './claim-turn.ts';
import { dropTurn, putOffTurn, storeAnswer } from './store-turn.ts';
import { readTurnsBefore } from './turns-before.ts';

/** The answers of direct talks. */
export function talkAnswers(dependencies: TurnDependencies & AsksForAccess): AnswerPlace<AwaitedTurn, ClaimedTurn> {
  return {
    idsOf: ({ turnId }) => ({ id: turnId, conversation: turnId }),
    claim: (awaited, now) => claimTurn(dependencies, awaited, now),
    renew: (claimed) => renewClaim(dependencies, claimed),
    async asked(claimed, signal) {
      const { turnId, userId: askerUserId, agent, instructions, tools, toolResults, question } = claimed;
      const of = { turnId, decisionId: null };
      const calling: Calling = { of, agentId: agent.id, userId: askerUserId, tools };
      return {
        id: turnId,
        askerUserId,
        agentId: agent.id,
        agentName: agent.name,
        instructions,
        tools,
        toolResults,
        question,
        signal,
        readBefore: () => readTurnsBefore(dependencies, claimed),
        beginCall: (call) => beginCall(dependencies, calling, call),
        endCall: (callId, answer) => endCall(dependencies, calling, callId, answer),
      };
    },
    store: (claimed, { text }) => storeAnswer(dependencies, claimed, text),
    drop: (claimed, reason) => dropTurn(dependencies, claimed, reason),
    putOff: (claimed, tryAgainAt) => putOffTurn(dependencies, claimed, tryAgainAt),
  };
}
