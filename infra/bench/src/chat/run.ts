import { prepare, setScene, type Scene } from '../discovery/scene.ts';
import { benchMessages } from '../environment.ts';
import { ownDatabase } from '../own-database.ts';
import { rounded, timed } from '../retrieval/figures.ts';
import { watchStolenCpu } from '../stolen-cpu.ts';
import { bringChats, type ChatPeople } from './fill.ts';
import { measurePages, measureSearch, measureUnread } from './reads.ts';
import { measureSends, measureSendsThroughGraph } from './sends.ts';

/**
 * The chats of tribes with ten million messages: pages at every depth, unread counts of all tribes of a person, search,
 * and messages that 16 callers send at once, by the operation and through GraphQL.
 */
export async function run(): Promise<Record<string, number>> {
  const database = await ownDatabase();
  try {
    await prepare(database.url);
    const filled = await timed(() => bringChats(database.url, (line) => process.stderr.write(`${line}\n`)));
    const scene = await setScene(database.url);
    try {
      const measures = await measured(scene, database.url, filled.result);
      return { messages: benchMessages, fillSeconds: rounded(filled.ms / 1_000), ...measures };
    } finally {
      await scene.end();
    }
  } finally {
    await database.drop();
  }
}

async function measured(scene: Scene, url: string, people: ChatPeople): Promise<Record<string, number>> {
  const stolen = await watchStolenCpu();
  return {
    ...(await measurePages(scene, url, people)),
    ...(await measureUnread(scene, people)),
    ...(await measureSearch(scene, people)),
    ...(await measureSends(scene, people)),
    ...(await measureSendsThroughGraph(scene, people)),
    stolenPercent: rounded(await stolen()),
  };
}
