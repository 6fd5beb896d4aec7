import { parseEvent } from '@kindred/contracts/cloud-event';
import { kafkaTransport } from '@kindred/events/kafka-transport';
import pino from 'pino';
import { servePart } from './part.ts';
import { sharedNowMs, thingCounted } from './thing-counted.ts';

export interface ConsumeOrder {
  brokers: string[];
  group: string;
}

/**
 * Only parses. Reports of each event its number, when it was received, and by how much its version is ahead of the last
 * one of its aggregate: 1 in good order, less for a repetition, more for a gap or an inversion.
 */
servePart<ConsumeOrder, void>(async ({ brokers, group }, report) => {
  const transport = kafkaTransport({ brokers, clientId: 'bench-consumer', logger: pino({ level: 'warn' }) });
  const versions = new Map<string, number>();
  const received: number[] = [];
  await transport.subscribe({
    group,
    topics: [thingCounted.topic],
    async onMessage({ value }) {
      const { subject, aggregateversion, data } = parseEvent(thingCounted, value);
      const last = versions.get(subject) ?? 0;
      versions.set(subject, Math.max(last, aggregateversion));
      received.push(data.number, sharedNowMs(), aggregateversion - last);
    },
  });
  setInterval(() => {
    if (received.length > 0) report(Float64Array.from(received.splice(0)));
  }, 200);
});
