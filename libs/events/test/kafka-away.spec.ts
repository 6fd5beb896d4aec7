import { createServer, type Server } from 'node:net';
import { eventually } from '@kindred/testkit/eventually';
import { pino } from 'pino';
import { kafkaTransport } from '../src/kafka-transport.ts';
import type { Transport } from '../src/transport.ts';

const message = { topic: 'kindred.away.thing', key: 'a', value: '{}', headers: {} };

let transport: Transport;
let warnings: string[];
let broker: Server;
let tries: number;

/** A port that hangs up on everyone, and counts them. */
async function deafPort(): Promise<number> {
  broker = createServer((socket) => {
    tries += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => broker.listen(0, '127.0.0.1', resolve));
  const address = broker.address();
  return typeof address === 'object' && address ? address.port : 0;
}

beforeEach(async () => {
  warnings = [];
  tries = 0;
  const logger = pino({ level: 'warn' }, { write: (line: string) => void warnings.push(line) });
  transport = kafkaTransport({ brokers: [`127.0.0.1:${await deafPort()}`], clientId: 'away', logger });
});
afterEach(async () => {
  await transport.close();
  broker.close();
});

describe('Kafka that is away', () => {
  it('is said to be away by a check', async () => {
    await expect(transport.check()).rejects.toThrow();
  });

  it('does not keep a subscription from starting, nor from stopping', async () => {
    const subscription = await transport.subscribe({
      group: 'away',
      topics: ['kindred.away.thing'],
      onMessage: async () => undefined,
    });
    await eventually(() => expect(warnings.length).toBeGreaterThan(0));
    await subscription.stop();
  });

  it('keeps a publish trying until it is given up, and then ends it at once', async () => {
    const abandon = new AbortController();
    let settled = false;
    const published = transport.publish([message], abandon.signal).finally(() => (settled = true));
    published.catch(() => undefined);
    await eventually(() => expect(warnings.join()).toContain('Kafka does not take messages'));
    expect(settled).toBe(false);
    abandon.abort();
    await expect(published).rejects.toThrow();
  });

  it('ends a publish that is trying when the transport closes', async () => {
    const published = transport.publish([message]);
    published.catch(() => undefined);
    await eventually(() => expect(warnings.length).toBeGreaterThan(0));
    await transport.close();
    await expect(published).rejects.toThrow();
  });

  it('is one line in the log, not one for each try', async () => {
    const abandon = new AbortController();
    const published = transport.publish([message], abandon.signal);
    published.catch(() => undefined);
    await eventually(() => expect(tries).toBeGreaterThan(8));
    abandon.abort();
    expect(warnings).toHaveLength(1);
  });
});
