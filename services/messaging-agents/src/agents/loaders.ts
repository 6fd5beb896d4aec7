import { oneByKey } from '@kindred/service/loaders';
import { In } from 'typeorm';
import { Agent } from './agent.ts';
import { seenAgents } from './seen-agents.ts';

export const agentLoaders = {
  /** Agents that the viewer sees, by their ids. */
  agent: oneByKey(
    async (tx, ids: readonly string[]) =>
      tx.actor.id === null ? [] : tx.find(Agent, seenAgents(tx.actor.id, { id: In(ids) })),
    ({ id }) => id,
  ),
  /** The same, by external ids such as `agent:sofia`. */
  agentByExternalId: oneByKey(
    async (tx, externalIds: readonly string[]) =>
      tx.actor.id === null ? [] : tx.find(Agent, seenAgents(tx.actor.id, { externalId: In(externalIds) })),
    ({ externalId }) => externalId,
  ),
};
