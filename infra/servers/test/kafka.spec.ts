import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { kafkaCache, onRealServers } from '@kindred/servers/environment';
import { type Kafka, startKafka } from '@kindred/servers/kafka/start-kafka';
import { eventually } from '@kindred/testkit/eventually';
import { isRunning } from '@kindred/testkit/process-identity';
import { Kafka as Client, logLevel } from 'kafkajs';

let dir: string;
const running: Kafka[] = [];

beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'kindred-spec-'));
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((kafka) => kafka.stop()));
  rmSync(dir, { recursive: true, force: true });
});

async function start(): Promise<Kafka> {
  const kafka = await startKafka({ dir, cacheFolder: kafkaCache });
  running.push(kafka);
  return kafka;
}

async function produce({ brokers }: Kafka, value: string): Promise<void> {
  const client = new Client({ brokers: [brokers], logLevel: logLevel.NOTHING, retry: { retries: 20 } });
  const [admin, producer] = [client.admin(), client.producer()];
  await admin.connect();
  await admin.createTopics({ topics: [{ topic: 'notes', numPartitions: 1 }], waitForLeaders: true });
  await producer.connect();
  await producer.send({ topic: 'notes', messages: [{ value }] });
  await Promise.all([admin.disconnect(), producer.disconnect()]);
}

async function consume({ brokers }: Kafka, count: number): Promise<string[]> {
  const values: string[] = [];
  const consumer = new Client({ brokers: [brokers], logLevel: logLevel.NOTHING }).consumer({ groupId: 'readers' });
  await consumer.connect();
  await consumer.subscribe({ topics: ['notes'], fromBeginning: true });
  await consumer.run({ eachMessage: async ({ message }) => void values.push(message.value?.toString() ?? '') });
  await eventually(() => expect(values.length).toBeGreaterThanOrEqual(count));
  await consumer.disconnect();
  return values;
}

/** Another process with a Kafka of its own on the folder. */
async function otherProcess(): Promise<{ child: ChildProcess; pid: number }> {
  const script = path.join(import.meta.dirname, 'kafka-process.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, dir], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  return { child, pid: Number(line) };
}

describe.runIf(onRealServers)('a Kafka of our own', () => {
  it('keeps what it acknowledged when it is stopped, and when it is killed', async () => {
    const kafka = await start();
    await produce(kafka, 'before the stop');
    await kafka.restart();
    await produce(kafka, 'before the kill');
    await kafka.kill();
    await kafka.restart();
    expect(await consume(kafka, 2)).toEqual(['before the stop', 'before the kill']);
  });

  it('has its folder to itself', async () => {
    await start();
    await expect(start()).rejects.toThrow(`${dir} is in use by this process already`);
  });

  it.each(['SIGTERM', 'SIGKILL'] as const)('does not outlive its parent, which ends by %s', async (signal) => {
    const { child, pid } = await otherProcess();
    expect(isRunning({ pid, startedAt: null })).toBe(true);
    child.kill(signal);
    await once(child, 'exit');
    await eventually(() => expect(isRunning({ pid, startedAt: null })).toBe(false));
  });

  it('begins again with data that an earlier start left half-formatted', async () => {
    mkdirSync(path.join(dir, 'data.in-preparation'));
    writeFileSync(path.join(dir, 'data.in-preparation/meta.properties'), 'version=1\n');
    await produce(await start(), 'there');
  });

  it('writes its log into its folder, and says where when it cannot start', async () => {
    await start();
    // It answers a moment before it says so.
    await eventually(() => expect(readFileSync(path.join(dir, 'kafka.log'), 'utf8')).toContain('Kafka Server started'));
    await running.pop()?.stop();
    writeFileSync(path.join(dir, 'data/meta.properties'), 'version=1\ncluster.id=another\nnode.id=7\n');
    await expect(start()).rejects.toThrow(/Kafka ended while it started:\n[^]*node.id/);
  });
});
