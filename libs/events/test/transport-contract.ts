import { randomUUID } from 'node:crypto';
import { eventually } from '@kindred/testkit/eventually';
import type { Message, ReceiveContext, Received, Subscription, Transport } from '../src/transport.ts';
import { gate } from './gate.ts';

const withinMs = 20_000;

/** A group that writes down what it gets. `behave` may hold or refuse a message. */
interface Listener {
  received: Received[];
  subscription: Subscription;
}

/**
 * What every transport promises. `open` gives a transport onto the same log each time, as a process does that starts
 * again; names of topics and groups are new for each test, so that a real broker may be shared.
 */
export function transportContract(name: string, open: () => Promise<Transport>): void {
  describe(`${name} as a transport`, () => {
    let transport: Transport;
    beforeAll(async () => {
      transport = await open();
    });
    afterAll(() => transport.close());

    const freshTopic = () => `kindred.contract.${randomUUID()}`;
    const freshGroup = () => `contract.${randomUUID()}`;
    const listen = async (
      group: string,
      topics: string[],
      behave: (message: Received, context: ReceiveContext) => Promise<void> = async () => undefined,
      over = transport,
    ): Promise<Listener> => {
      const received: Received[] = [];
      const subscription = await over.subscribe({
        group,
        topics,
        onMessage: async (message, context) => {
          await behave(message, context);
          received.push(message);
        },
      });
      return { received, subscription };
    };
    const values = (messages: readonly Received[]) => messages.map(({ value }) => value);

    it('delivers what was published before a group came, whole and with its headers', async () => {
      const topic = freshTopic();
      const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
      await transport.publish([
        {
          topic,
          key: 'a',
          value: '{"n":"ä \\u0041 \'"}',
          headers: { 'content-type': 'application/cloudevents+json', traceparent },
        },
      ]);
      const { received, subscription } = await listen(freshGroup(), [topic]);
      await eventually(() => expect(received).toHaveLength(1), { withinMs });
      expect(received[0]).toMatchObject({
        topic,
        key: 'a',
        value: '{"n":"ä \\u0041 \'"}',
        headers: { 'content-type': 'application/cloudevents+json', traceparent },
      });
      expect(Math.abs(Date.now() - (received[0]?.timestamp.getTime() ?? 0))).toBeLessThan(60_000);
      await subscription.stop();
    });

    it('keeps the order of each key, over several publishes', async () => {
      const topic = freshTopic();
      const { received, subscription } = await listen(freshGroup(), [topic]);
      for (let round = 0; round < 5; round += 1)
        await transport.publish(numbered(topic, ['a', 'b', 'c', 'd'], round * 10, 10));
      await eventually(() => expect(received).toHaveLength(200), { withinMs });
      for (const key of ['a', 'b', 'c', 'd']) {
        expect(values(received.filter((message) => message.key === key))).toEqual(
          Array.from({ length: 50 }, (_, n) => String(n)),
        );
      }
      await subscription.stop();
    });

    it('tells how far a group has come, also one that holds a message, and one that never was', async () => {
      const topic = freshTopic();
      const [group, held] = [freshGroup(), gate()];
      expect(await transport.progress(group, topic)).toEqual([]);
      await transport.publish(numbered(topic, ['a', 'b', 'c'], 0, 5));
      const lag = async (of: string) =>
        (await transport.progress(of, topic)).filter(({ done, end }) => done < end).length;
      expect(await lag(group)).toBeGreaterThan(0);
      const { received, subscription } = await listen(group, [topic], ({ key }) =>
        key === 'a' ? held.opened : Promise.resolve(),
      );
      await eventually(() => expect(received.length).toBeGreaterThanOrEqual(1), { withinMs });
      expect(await lag(group)).toBeGreaterThan(0);
      held.open();
      await eventually(async () => expect([received.length, await lag(group)]).toEqual([15, 0]), { withinMs });
      expect(await lag(freshGroup())).toBeGreaterThan(0);
      await subscription.stop();
    });

    it('gives every group every message', async () => {
      const topic = freshTopic();
      const [first, second] = await Promise.all([listen(freshGroup(), [topic]), listen(freshGroup(), [topic])]);
      await transport.publish(numbered(topic, ['a', 'b'], 0, 5));
      await eventually(() => expect([first.received.length, second.received.length]).toEqual([10, 10]), { withinMs });
      await Promise.all([first.subscription.stop(), second.subscription.stop()]);
    });

    it('goes on where a group stopped, and does not repeat what was done', async () => {
      const topic = freshTopic();
      const group = freshGroup();
      const before = await listen(group, [topic]);
      await transport.publish(numbered(topic, ['a'], 0, 3));
      await eventually(() => expect(before.received).toHaveLength(3), { withinMs });
      await before.subscription.stop();
      await transport.publish(numbered(topic, ['a'], 3, 3));
      const after = await listen(group, [topic]);
      await eventually(() => expect(values(after.received)).toEqual(['3', '4', '5']), { withinMs });
      await after.subscription.stop();
    });

    it('keeps its log and its offsets over a restart', async () => {
      const topic = freshTopic();
      const group = freshGroup();
      const earlier = await open();
      const before = await listen(group, [topic], undefined, earlier);
      await earlier.publish(numbered(topic, ['a'], 0, 2));
      await eventually(() => expect(before.received).toHaveLength(2), { withinMs });
      await before.subscription.stop();
      await earlier.publish(numbered(topic, ['a'], 2, 2));
      await earlier.close();
      const after = await listen(group, [topic]);
      await eventually(() => expect(values(after.received)).toEqual(['2', '3']), { withinMs });
      await after.subscription.stop();
    });

    it('brings a refused message again, before those behind it', async () => {
      const topic = freshTopic();
      let refusals = 2;
      const { received, subscription } = await listen(freshGroup(), [topic], async ({ value }) => {
        if (value === '1' && refusals > 0) {
          refusals -= 1;
          throw new Error('not yet');
        }
      });
      await transport.publish(numbered(topic, ['a'], 0, 4));
      await eventually(() => expect(values(received)).toEqual(['0', '1', '2', '3']), { withinMs });
      await subscription.stop();
    });

    it('lets other partitions go on while a message is held, and goes on with the held one afterwards', async () => {
      const topic = freshTopic();
      const held = gate();
      const keys = Array.from({ length: 24 }, (_, n) => `key-${n}`);
      const { received, subscription } = await listen(freshGroup(), [topic], async ({ key, value }) => {
        if (key === 'key-0' && value === '1') await held.opened;
      });
      await transport.publish(numbered(topic, keys, 0, 3));
      const partitionOfHeld = await eventually(
        () => {
          const message = received.find(({ key }) => key === 'key-0');
          expect(message).toBeDefined();
          return message?.partition;
        },
        { withinMs },
      );
      await transport.publish(numbered(topic, keys, 3, 2));
      const elsewhere = () => received.filter(({ partition }) => partition !== partitionOfHeld);
      await eventually(() => expect(elsewhere().filter(({ value }) => value === '4').length).toBeGreaterThan(0), {
        withinMs,
      });
      expect(values(received.filter(({ key }) => key === 'key-0'))).toEqual(['0']);
      held.open();
      await eventually(() => expect(received).toHaveLength(24 * 5), { withinMs });
      expect(values(received.filter(({ key }) => key === 'key-0'))).toEqual(['0', '1', '2', '3', '4']);
      await subscription.stop();
    });

    it('leaves a message that is held when the group stops to whoever comes next', async () => {
      const topic = freshTopic();
      const group = freshGroup();
      let begun = 0;
      const before = await listen(group, [topic], async (_, { stopping }) => {
        begun += 1;
        await new Promise((_resolve, reject) => stopping.addEventListener('abort', () => reject(new Error('stopped'))));
      });
      await transport.publish(numbered(topic, ['a'], 0, 2));
      await eventually(() => expect(begun).toBe(1), { withinMs });
      await before.subscription.stop();
      expect(before.received).toEqual([]);
      const after = await listen(group, [topic]);
      await eventually(() => expect(values(after.received)).toEqual(['0', '1']), { withinMs });
      await after.subscription.stop();
    });

    it('finishes the message in hand before a stop resolves', async () => {
      const topic = freshTopic();
      const group = freshGroup();
      const handling = gate();
      let begun = 0;
      const { received, subscription } = await listen(group, [topic], async () => {
        begun += 1;
        await handling.opened;
      });
      await transport.publish(numbered(topic, ['a'], 0, 1));
      await eventually(() => expect(begun).toBe(1), { withinMs });
      const stopped = subscription.stop();
      handling.open();
      await stopped;
      expect(values(received)).toEqual(['0']);
      const after = await listen(group, [topic]);
      await transport.publish(numbered(topic, ['a'], 1, 1));
      await eventually(() => expect(values(after.received)).toEqual(['1']), { withinMs });
      await after.subscription.stop();
    });

    it('reads a topic in pages without a group, missing and repeating nothing', async () => {
      const topic = freshTopic();
      await transport.publish(numbered(topic, ['a', 'b', 'c', 'd', 'e', 'f', 'g'], 0, 10));
      const seen: string[] = [];
      for (let after: string | undefined; ;) {
        const page = await transport.read(topic, after, 16);
        expect(page.length).toBeLessThanOrEqual(16);
        seen.push(...page.map(({ key, value }) => `${key}${value}`));
        after = page.at(-1)?.cursor ?? after;
        if (page.length === 0) break;
      }
      expect(new Set(seen).size).toBe(70);
      expect(seen).toHaveLength(70);
      expect(seen.filter((entry) => entry.startsWith('c'))).toEqual(Array.from({ length: 10 }, (_, n) => `c${n}`));
    });

    it('reads what was published after the last look, from its cursor on', async () => {
      const topic = freshTopic();
      expect(await transport.read(topic)).toEqual([]);
      await transport.publish(numbered(topic, ['a', 'b'], 0, 1));
      const first = await transport.read(topic);
      await transport.publish(numbered(topic, ['a'], 1, 1));
      const cursor = first.at(-1)?.cursor;
      expect(values(await transport.read(topic, cursor))).toEqual(['1']);
      expect(await transport.read(topic)).toHaveLength(3);
    });

    it('publishes for several callers at once', async () => {
      const topic = freshTopic();
      await Promise.all(['a', 'b', 'c'].map((key) => transport.publish(numbered(topic, [key], 0, 20))));
      expect(await transport.read(topic)).toHaveLength(60);
    });

    it('makes topics once, however often it is asked', async () => {
      const topic = freshTopic();
      await Promise.all([transport.ensureTopics([topic]), transport.ensureTopics([topic])]);
      await transport.ensureTopics([topic, freshTopic()]);
      expect(await transport.read(topic)).toEqual([]);
    });

    it('takes a publish of thousands, larger than one request', async () => {
      const topic = freshTopic();
      const padding = 'x'.repeat(600);
      const messages = Array.from({ length: 4_000 }, (_, n): Message => ({
        topic,
        key: `key-${n % 7}`,
        value: `${n} ${padding}`,
        headers: {},
      }));
      await transport.publish(messages);
      const { received, subscription } = await listen(freshGroup(), [topic]);
      await eventually(() => expect(received).toHaveLength(4_000), { withinMs });
      const ofOne = received.filter(({ key }) => key === 'key-3').map(({ value }) => Number.parseInt(value, 10));
      expect(ofOne).toEqual([...ofOne].sort((a, b) => a - b));
      await subscription.stop();
    });

    it('refuses a publish that was given up before it began', async () => {
      const topic = freshTopic();
      await expect(transport.publish(numbered(topic, ['a'], 0, 1), AbortSignal.abort())).rejects.toThrow();
      expect(await transport.read(topic)).toEqual([]);
    });

    it('says that it is well', async () => {
      await expect(transport.check()).resolves.toBeUndefined();
    });
  });
}

function numbered(topic: string, keys: readonly string[], from: number, count: number): Message[] {
  return Array.from({ length: count }, (_, n) =>
    keys.map((key): Message => ({ topic, key, value: String(from + n), headers: { 'content-type': 'text/plain' } })),
  ).flat();
}
