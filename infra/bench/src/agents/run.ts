import { ownDatabase } from '../own-database.ts';
import { rounded } from '../retrieval/figures.ts';
import { watchStolenCpu } from '../stolen-cpu.ts';
import { bringChannels } from './fill.ts';
import { countLeaks, measureAnswers, measureDecisions } from './measures.ts';
import { setScene } from './scene.ts';

/**
 * 100 agents in 100 channels, ten questions a second, on a model that answers at once and obeys every order: what a
 * decision adds to a message, and whether anything of another channel comes into a prompt.
 */
export async function run(): Promise<Record<string, number>> {
  const database = await ownDatabase();
  try {
    const scene = await setScene(database.url);
    try {
      const channels = await bringChannels(scene);
      const stolen = await watchStolenCpu();
      const answers = await measureAnswers(scene, channels);
      const leaks = countLeaks(scene, channels);
      const decisions = await measureDecisions(scene, channels);
      return { ...answers, ...leaks, ...decisions, stolenPercent: rounded(await stolen()) };
    } finally {
      await scene.end();
    }
  } finally {
    await database.drop();
  }
}
