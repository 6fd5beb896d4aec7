import { parseEvent, toCloudEvent } from '@kindred/contracts/cloud-event';
import { deletionDue } from '@kindred/contracts/identity/deletion-due';
import { paymentsErasureCompleted } from '@kindred/contracts/payments/erasure-completed';
import { newId } from '@kindred/contracts/uuid';
import { eventually } from '@kindred/testkit/eventually';
import type { Given } from './given.ts';

/** Has a person erased, as identity's word does, and gives what payments answers. */
export async function erased({ payments }: Pick<Given, 'payments'>, userId: string) {
  const data = { userId, requestId: newId() };
  const event = toCloudEvent(deletionDue, { id: newId(), time: new Date(), aggregateVersion: 1, data });
  await payments.transport.publish([
    { topic: deletionDue.topic, key: userId, value: JSON.stringify(event), headers: {} },
  ]);
  return eventually(async () => {
    const told = await payments.transport.read(paymentsErasureCompleted.topic, undefined, 1_000);
    const [found] = told
      .map(({ value }) => parseEvent(paymentsErasureCompleted, value))
      .filter(({ subject }) => subject === data.requestId);
    return found?.data ?? Promise.reject(new Error('not erased yet'));
  });
}
