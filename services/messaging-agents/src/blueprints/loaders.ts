import { oneByKey } from '@kindred/service/loaders';
import { In } from 'typeorm';
import { AgentBlueprint } from './agent-blueprint.ts';

export const blueprintLoaders = {
  agentBlueprint: oneByKey(
    (tx, ids: readonly string[]) => tx.find(AgentBlueprint, { id: In(ids) }),
    ({ id }) => id,
  ),
};
