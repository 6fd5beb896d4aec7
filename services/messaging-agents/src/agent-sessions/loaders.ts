import { oneByKey } from '@kindred/service/loaders';
import { In } from 'typeorm';
import { AgentSession } from './agent-session.ts';

export const agentSessionLoaders = {
  /** Row-level security answers with the asker's own sessions alone. */
  agentSession: oneByKey(
    (tx, ids: readonly string[]) => tx.find(AgentSession, { id: In(ids) }),
    ({ id }) => id,
  ),
};
