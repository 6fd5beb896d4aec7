import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { benchStreams } from '../environment.ts';
import { ownDatabase } from '../own-database.ts';
import { quantile, rounded } from '../retrieval/figures.ts';
import { watchStolenCpu } from '../stolen-cpu.ts';
import { startPacedModel, type PacedModel } from './paced-model.ts';
import { readers, readReply, type ReadReply } from './read-reply.ts';
import { startServing, type Serving } from './serving.ts';

/** Within which all streams arrive. */
const arrivalMs = 10_000;
/** 15 seconds for a reply, so that all of them come at once when the last has arrived. */
const pace = { firstTokenMs: 500, tokenMs: 60, tokens: 242 };
/** A process shows replies as they come after three whole ones of a server: see thinking-habit.ts of the models. */
const firstReplies = 3;
const mb = 1024 * 1024;

/**
 * Streams of a companion's replies at once on one process: how much later than the model sends its first token a reader
 * has it, and what the process uses.
 */
export async function run(): Promise<Record<string, number>> {
  const database = await ownDatabase();
  const model = await startPacedModel(pace);
  try {
    const serving = await startServing(database.url, model.url, benchStreams + firstReplies);
    try {
      return await measured(model, serving);
    } finally {
      await serving.end();
    }
  } finally {
    model.stop();
    await database.drop();
  }
}

async function measured(model: PacedModel, serving: Serving): Promise<Record<string, number>> {
  const dispatcher = readers();
  const [first, second, third, ...talkers] = serving.talkers;
  for (const talker of [first, second, third]) if (talker) await readReply(serving, talker, 'A first day.', dispatcher);
  await serving.nowIdle();
  const stolen = await watchStolenCpu();
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const replies = await Promise.all(
    talkers.map(async (talker, nth) => {
      await pause((nth * arrivalMs) / talkers.length);
      const text = `It was day ${nth} by the river.`;
      return { text, ...(await readReply(serving, talker, text, dispatcher)) };
    }),
  );
  delay.disable();
  const costs = await serving.costs();
  await dispatcher.close();
  const later = replies.map(({ text, firstTokenAt }) => firstTokenAt - (model.times.get(text)?.firstTokenAt ?? NaN));
  const untilAsked = replies.map(({ text, promptedAt }) => (model.times.get(text)?.askedAt ?? NaN) - promptedAt);
  return {
    streams: replies.length,
    mostAtOnce: mostAtOnce(replies),
    firstTokenLaterP50Ms: quantile(later, 0.5),
    firstTokenLaterP99Ms: quantile(later, 0.99),
    aboveIdleMemoryMb: rounded(costs.aboveIdleBytes / mb),
    mustReachFirstTokenLaterP99Ms: 30,
    mustReachAboveIdleMemoryMb: 200,
    fromPromptToModelP50Ms: quantile(untilAsked, 0.5),
    fromPromptToModelP99Ms: quantile(untilAsked, 0.99),
    cpuMsOfOneStream: rounded(costs.cpuMs / replies.length),
    loopDelayP99Ms: rounded(costs.loopDelayP99Ms),
    ownLoopDelayP99Ms: rounded(delay.percentile(99) / 1e6),
    stolenPercent: rounded(await stolen()),
  };
}

/** How many replies were being read at the fullest moment. */
function mostAtOnce(replies: readonly ReadReply[]): number {
  return Math.max(
    ...replies.map(
      ({ promptedAt: at }) => replies.filter(({ promptedAt, endedAt }) => promptedAt <= at && at < endedAt).length,
    ),
  );
}
