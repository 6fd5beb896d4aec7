import { parseEvent, toCloudEvent } from '@kindred/contracts/cloud-event';
import type { EventContract } from '@kindred/contracts/define-event';
import { deletionDue } from '@kindred/contracts/identity/deletion-due';
import { tribeEventsErasureCompleted } from '@kindred/contracts/tribe-events/erasure-completed';
import { newId } from '@kindred/contracts/uuid';
import { eventually } from '@kindred/testkit/eventually';
import type { TestPerson, TribeWorld } from '../tribe-world.ts';

/** Publishes an event of a person, as identity does. */
export function toldByIdentity<Data extends { readonly userId: string }>(
  world: TribeWorld,
  contract: EventContract<Data>,
  data: Data,
): Promise<void> {
  const event = toCloudEvent(contract, { id: newId(), time: world.now(), aggregateVersion: 1, data });
  const message = { topic: contract.topic, key: data.userId, value: JSON.stringify(event), headers: {} };
  return world.running.transport.publish([message]);
}

/** Has a person erased, and gives the receipt. */
export async function erased(world: TribeWorld, { id: userId }: TestPerson) {
  const requestId = newId();
  await toldByIdentity(world, deletionDue, { userId, requestId });
  return eventually(async () => {
    const told = await world.running.transport.read(tribeEventsErasureCompleted.topic, undefined, 10_000);
    const found = told
      .map(({ value }) => parseEvent(tribeEventsErasureCompleted, value))
      .find(({ subject }) => subject === requestId);
    return found?.data ?? Promise.reject(new Error('not erased yet'));
  });
}
