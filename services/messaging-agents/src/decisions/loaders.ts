import { manyByKey } from '@kindred/service/loaders';
import { In } from 'typeorm';
import { AgentDecision } from './agent-decision.ts';

export const decisionLoaders = {
  /** The decisions about a message, of each agent of its channel. Asked for a message that the viewer sees alone. */
  decisionsOfMessage: manyByKey(
    (tx, messageIds: readonly string[]) =>
      tx.find(AgentDecision, { messageId: In(messageIds) }, { order: { agentId: 'ASC' } }),
    ({ messageId }) => messageId,
  ),
};
