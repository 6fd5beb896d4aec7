import type { Message, Transport } from '../src/transport.ts';

/** A transport with a broker in front of it that a test can take away, or that fails when told to. */
export interface Disturbed extends Transport {
  /** Every message that was acknowledged, in order. */
  acknowledged: Message[];
  /** How often a publish was begun. */
  attempts: number;
  /** What happens before a publish reaches the broker: may throw, or wait. */
  before: (messages: Message[], abandon?: AbortSignal) => Promise<void>;
  /** What happens after the broker has stored it and before the publisher hears so. */
  after: (messages: Message[]) => Promise<void>;
}

export function disturbed(inner: Transport): Disturbed {
  const transport: Disturbed = {
    ...inner,
    acknowledged: [],
    attempts: 0,
    before: async () => undefined,
    after: async () => undefined,
    async publish(messages, abandon) {
      transport.attempts += 1;
      await transport.before(messages, abandon);
      await inner.publish(messages, abandon);
      await transport.after(messages);
      transport.acknowledged.push(...messages);
    },
  };
  return transport;
}

/** A wait that ends when it is given up, as a broker that does not answer. */
export function untilAbandoned(abandon: AbortSignal | undefined): Promise<never> {
  return new Promise((_, reject) =>
    abandon?.addEventListener('abort', () => reject(new Error('given up')), { once: true }),
  );
}
