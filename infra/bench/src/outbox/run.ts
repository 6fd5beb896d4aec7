import { realServers } from '../environment.ts';
import { watchStolenCpu } from '../stolen-cpu.ts';
import { Arrivals } from './arrivals.ts';
import type { BareOrder } from './bare-relay.ts';
import type { ConsumeOrder } from './consumer.ts';
import type { InboxOrder } from './inbox-consumer.ts';
import type { RelayOrder } from './outbox-relay.ts';
import { startPart, type Part } from './part.ts';
import { setScene, type Scene } from './scene.ts';
import type { WriteOrder, Written } from './writer.ts';

/** A little above what must be reached, because the last transaction ends after its turn. */
const steady = { transactionsPerSecond: 1_010, eventsPerTransaction: 5, seconds: 60 };
const gentle = { transactionsPerSecond: 500, eventsPerTransaction: 1, seconds: 15 };
const backlog = 200_000;
const pairBacklog = 50_000;
const pairs = 3;

/** The bench in progress: its processes, and the number of the next event. */
interface Stage {
  scene: Scene;
  writer: Part<WriteOrder, Written>;
  relay: Part<{ order: RelayOrder }, number>;
  bare: Part<BareOrder, number>;
  arrivals: Arrivals;
  next: number;
}

/**
 * Events from a transaction to a consumer: writer, relay and a consumer that only parses, as three processes beside
 * PostgreSQL and Kafka on this machine. First the pace of 5,000 a second, five a transaction; then the delay at 500 a
 * second, one a transaction; then a backlog of 200,000; then smaller ones in turns with a bare loop of the same
 * statements and sends, for the ratio.
 */
export async function run(): Promise<Record<string, number>> {
  const scene = await setScene(realServers());
  const arrivals = new Arrivals();
  const writer = await startPart<WriteOrder, Written>('writer.ts', (numbers) => arrivals.recordCommits(numbers));
  const consumer = await startPart<ConsumeOrder, void>('consumer.ts', (numbers) => arrivals.recordArrivals(numbers));
  const relay = await startPart<{ order: RelayOrder }, number>('outbox-relay.ts');
  const bare = await startPart<BareOrder, number>('bare-relay.ts');
  const inbox = await startPart<InboxOrder, number>('inbox-consumer.ts');
  const stage: Stage = { scene, writer, relay, bare, arrivals, next: 0 };
  const { databaseUrl, brokers, schema } = scene;
  try {
    const stolen = await watchStolenCpu();
    await startRelay(stage);
    void consumer.ask({ brokers, group: `${schema}.bench` });
    await written(stage, { ...gentle, seconds: 5 });
    const pace = await atSteadyPace(stage);
    const delays = [await delayP99(stage), await delayP99(stage), await delayP99(stage)];
    await stage.relay.ask({ order: 'stop' });
    const drainPerSecond = await drain(stage, backlog);
    const compared = await besideBare(stage);
    const lost = stage.next - arrivals.count(0, stage.next);
    await consumer.end();
    const inboxEffectPerSecond = await inbox.ask({ databaseUrl, schema, brokers, seconds: 15 });
    return {
      ...pace,
      mustReachEventsPerSecond: 5_000,
      p99Ms: median(delays),
      mustReachP99Ms: 50,
      drainPerSecond,
      mustReachDrainPerSecond: 12_000,
      ...compared,
      inboxEffectPerSecond: Math.round(inboxEffectPerSecond),
      lost,
      disordered: arrivals.disordered,
      repeated: arrivals.repeated,
      stolenPercent: rounded(await stolen()),
    };
  } finally {
    await Promise.all([writer, consumer, relay, bare, inbox].map((part) => part.end()));
    await scene.clear();
  }
}

async function startRelay({ relay, scene: { databaseUrl, schema, brokers } }: Stage): Promise<void> {
  await relay.ask({ order: { run: { databaseUrl, schema, brokers } } });
}

/** Writes at a pace and waits until all of it has arrived. */
async function written(stage: Stage, pace: typeof steady): Promise<Written & { from: number; arrivedMs: number }> {
  const {
    scene: { databaseUrl, schema },
    writer,
    arrivals,
    next: from,
  } = stage;
  const result = await writer.ask({ databaseUrl, schema, from, ...pace });
  stage.next += result.events;
  await arrived(stage, from);
  return { ...result, from, arrivedMs: arrivals.lastArrivalMs(from, stage.next) };
}

async function arrived({ arrivals, next }: Stage, from: number): Promise<void> {
  for (
    const deadline = performance.now() + 120_000;
    arrivals.count(from, next) < next - from;
    await new Promise((resolve) => setTimeout(resolve, 200))
  ) {
    if (performance.now() > deadline)
      throw new Error(
        `${next - from - arrivals.count(from, next)} of ${next - from} events did not arrive within 2 minutes.`,
      );
  }
}

async function atSteadyPace(stage: Stage): Promise<Record<string, number>> {
  const { events, beganMs, endedMs, arrivedMs, from } = await written(stage, steady);
  const eventsPerSecond = Math.round((events * 1_000) / (endedMs - beganMs));
  const result = {
    eventsPerSecond,
    backlogGoneMs: Math.round(Math.max(0, arrivedMs - endedMs)),
    mustReachBacklogGoneMs: 1_000,
    steadyP99Ms: rounded(stage.arrivals.delayMs(from, from + events, 0.99)),
  };
  console.log(`at ${steady.transactionsPerSecond} transactions/s: ${JSON.stringify(result)}`);
  return result;
}

async function delayP99(stage: Stage): Promise<number> {
  const { events, from } = await written(stage, gentle);
  const [p50, p99] = [0.5, 0.99].map((quantile) => rounded(stage.arrivals.delayMs(from, from + events, quantile)));
  console.log(`at ${gentle.transactionsPerSecond}/s: ${JSON.stringify({ p50Ms: p50, p99Ms: p99 })}`);
  return p99 ?? Number.NaN;
}

/** Events a second, from the start of a relay until the last of a backlog was acknowledged. */
async function drain(stage: Stage, events: number): Promise<number> {
  const from = stage.next;
  await stage.scene.fill(events, from);
  stage.next += events;
  await startRelay(stage);
  const tookMs = await stage.relay.ask({ order: { published: events } });
  await stage.relay.ask({ order: 'stop' });
  await arrived(stage, from);
  console.log(`drained ${events} in ${Math.round(tookMs)} ms`);
  return Math.round((events * 1_000) / tookMs);
}

async function drainBare(stage: Stage, events: number): Promise<number> {
  const {
    scene: { databaseUrl, schema, brokers },
    next: from,
  } = stage;
  await stage.scene.fill(events, from);
  stage.next += events;
  const tookMs = await stage.bare.ask({ databaseUrl, schema, brokers });
  await arrived(stage, from);
  console.log(`drained ${events} bare in ${Math.round(tookMs)} ms`);
  return Math.round((events * 1_000) / tookMs);
}

async function besideBare(stage: Stage): Promise<Record<string, number>> {
  const measured: { ours: number; bare: number }[] = [];
  for (let pair = 0; pair < pairs; pair += 1) {
    measured.push({ ours: await drain(stage, pairBacklog), bare: await drainBare(stage, pairBacklog) });
  }
  return {
    bareDrainPerSecond: median(measured.map(({ bare }) => bare)),
    ratio: rounded(median(measured.map(({ ours, bare }) => ours / bare))),
  };
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
