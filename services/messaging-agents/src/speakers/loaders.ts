import { oneByKey } from '@kindred/service/loaders';
import { In, IsNull, Not } from 'typeorm';
import { Agent } from '../agents/agent.ts';
import { BridgeGuest } from '../bridge-guests/bridge-guest.ts';

/** Who speaks in channels. Asked alone for those of a channel, a message or a change that the viewer sees. */
export const speakerLoaders = {
  /** Agents of other microDAOs too: in a PUBLIC channel everyone sees who speaks. */
  agentOfChannel: oneByKey(
    (tx, ids: readonly string[]) => tx.find(Agent, { id: In(ids) }),
    ({ id }) => id,
  ),
  /** Without those who were erased. */
  guestOfChannel: oneByKey(
    (tx, ids: readonly string[]) => tx.find(BridgeGuest, { id: In(ids), matrixId: Not(IsNull()) }),
    ({ id }) => id,
  ),
};
