import { manyByKey } from '@kindred/service/loaders';
import { In } from 'typeorm';
import { ToolCall } from '../tools/tool-call.ts';
import { AgentDecision } from './agent-decision.ts';
import { pagesOfDecisions } from './list-decisions.ts';

export const decisionLoaders = {
  decisionsOfChannel: pagesOfDecisions,
  /** The decisions about a message, of each agent of its channel. Asked for a message that the viewer sees alone. */
  decisionsOfMessage: manyByKey(
    (tx, messageIds: readonly string[]) =>
      tx.find(AgentDecision, { messageId: In(messageIds) }, { order: { agentId: 'ASC' } }),
    ({ messageId }) => messageId,
  ),
  /** The calls of tools for an answer: three at most. Row-level security answers with the asker's own alone. */
  toolCallsOfDecision: manyByKey(
    (tx, decisionIds: readonly string[]) =>
      tx.find(ToolCall, { decisionId: In(decisionIds) }, { order: { calledAt: 'ASC', id: 'ASC' } }),
    ({ decisionId }) => decisionId ?? '',
  ),
};
