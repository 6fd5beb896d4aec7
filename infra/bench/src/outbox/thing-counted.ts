import { toCloudEvent } from '@kindred/contracts/cloud-event';
import { defineEvent } from '@kindred/contracts/define-event';
import { count, id, person } from '@kindred/contracts/fields';
import { newId } from '@kindred/contracts/uuid';
import type { OutboxRow } from '@kindred/events/outbox';

/** An event of the usual size: two ids and a number, about 500 bytes with its envelope. */
export const thingCounted = defineEvent({
  type: 'bench.thing.counted.v1',
  description: 'A thing was counted.',
  subject: 'thingId',
  data: {
    thingId: id('The thing.'),
    byUserId: person('Who counted.'),
    number: count('The number of this event in its run, from which its times are found.'),
  },
  example: {
    thingId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01',
    byUserId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f02',
    number: 1,
  },
});

const byUserId = newId();
const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';

/** One event as it stands in the outbox. */
export function outboxRow(thingId: string, aggregateVersion: number, number: number): OutboxRow {
  const event = toCloudEvent(thingCounted, {
    id: newId(),
    time: new Date(),
    aggregateVersion,
    data: { thingId, byUserId, number },
  });
  return { topic: thingCounted.topic, key: thingId, value: JSON.stringify(event), traceparent };
}

/** Milliseconds on a clock that all processes of this machine share. */
export function sharedNowMs(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}
