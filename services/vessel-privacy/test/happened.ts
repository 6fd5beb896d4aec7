import { toCloudEvent } from '@kindred/contracts/cloud-event';
import type { EventContract } from '@kindred/contracts/define-event';
import { newId } from '@kindred/contracts/uuid';
import type { TestService } from '@kindred/testkit/running-service';

/** Another service tells what happened. */
export async function happened<Data extends object>(
  transport: TestService<unknown>['transport'],
  contract: EventContract<Data>,
  data: Data,
  time = new Date(),
): Promise<void> {
  const event = toCloudEvent(contract, { id: newId(), time, aggregateVersion: 1, data });
  await transport.publish([
    {
      topic: contract.topic,
      key: event.subject,
      value: JSON.stringify(event),
      headers: { 'content-type': 'application/cloudevents+json' },
    },
  ]);
}
