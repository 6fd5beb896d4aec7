import { toCloudEvent } from '@kindred/contracts/cloud-event';
import type { EventContract } from '@kindred/contracts/define-event';
import { agentMade } from '@kindred/contracts/messaging-agents/agent-made';
import { agentRetired } from '@kindred/contracts/messaging-agents/agent-retired';
import { newId } from '@kindred/contracts/uuid';
import type { Consumer } from '@kindred/service/when';
import { keepAgentWhenMade, retireAgentWhenRetired } from '../../src/ties/keep-agents.ts';
import type { RunningIdentity } from '../running-identity.ts';

async function told(
  { service }: RunningIdentity,
  consumer: Consumer,
  contract: EventContract<{ agentId: string }>,
  agentId: string,
) {
  const event = toCloudEvent(contract, { id: newId(), time: new Date(), aggregateVersion: 1, data: { agentId } });
  await consumer.handle(service.work, service.dependencies, JSON.stringify(event));
}

/** An agent that messaging-agents told of. */
export async function madeAgent(identity: RunningIdentity, agentId = newId()): Promise<string> {
  await told(identity, keepAgentWhenMade, agentMade, agentId);
  return agentId;
}

export const retires = (identity: RunningIdentity, agentId: string) =>
  told(identity, retireAgentWhenRetired, agentRetired, agentId);
