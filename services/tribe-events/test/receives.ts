import { toCloudEvent } from '@kindred/contracts/cloud-event';
import type { EventContract } from '@kindred/contracts/define-event';
import { newId } from '@kindred/contracts/uuid';
import type { TribeWorld } from './tribe-world.ts';

let version = 0;

/** Publishes an event of another service, as its relay would. The effect comes a moment later. */
export async function receives<Data extends object>(
  { running, now }: TribeWorld,
  contract: EventContract<Data>,
  data: Data,
): Promise<void> {
  version += 1;
  const event = toCloudEvent(contract, { id: newId(), time: now(), aggregateVersion: version, data });
  const headers = { 'content-type': 'application/cloudevents+json' };
  await running.transport.publish([
    { topic: contract.topic, key: event.subject, value: JSON.stringify(event), headers },
  ]);
}
