import { benchPreviews } from '../environment.ts';
import { ownDatabase } from '../own-database.ts';
import { quantile, rounded, timed } from '../retrieval/figures.ts';
import { watchStolenCpu } from '../stolen-cpu.ts';
import { bringChannels, channelsOfPerson, type Filled } from './fill.ts';
import { answered, callerOf, prepare, setScene, type Scene } from './scene.ts';

const reads = 300;
const readsBefore = 50;

const readsOverview = /* GraphQL */ `{ channelOverview {
  channel { id name } unreadCount mentionCount lastMessage { id sentAt content }
} }`;

interface Overview {
  readonly channelOverview: readonly { readonly unreadCount: number; readonly lastMessage: object | null }[];
}

/** What 200 channels of a person show in a list: unread messages, mentions and the last message of each. */
export async function run(): Promise<Record<string, number>> {
  const database = await ownDatabase();
  try {
    await prepare(database.url);
    const filled = await bringChannels(database.url, benchPreviews / 10, (line) => process.stderr.write(`${line}\n`));
    const scene = await setScene(database.url);
    try {
      const stolen = await watchStolenCpu();
      return { ...(await measured(scene, filled)), stolenPercent: rounded(await stolen()) };
    } finally {
      await scene.end();
    }
  } finally {
    await database.drop();
  }
}

async function measured(scene: Scene, { personIds }: Filled): Promise<Record<string, number>> {
  const times: number[] = [];
  let statements = 0;
  for (let nth = 0; nth < readsBefore + reads; nth += 1) {
    const graph = await callerOf(scene, personIds[nth % personIds.length] ?? '');
    const { ms, result } = await timed(() =>
      scene.service.database.statements.during(() => answered<Overview>(graph, readsOverview)),
    );
    refuseWrong(result.result);
    if (nth < readsBefore) continue;
    times.push(ms);
    statements = Math.max(statements, result.sent.length);
  }
  return {
    channels: channelsOfPerson,
    p50Ms: quantile(times, 0.5),
    p99Ms: quantile(times, 0.99),
    mustReachP99Ms: 10,
    statements,
    mustReachStatements: 3,
  };
}

function refuseWrong({ channelOverview }: Overview): void {
  const unread = channelOverview.filter(({ unreadCount }) => unreadCount > 0).length;
  const said = channelOverview.filter(({ lastMessage }) => lastMessage !== null).length;
  if (channelOverview.length !== channelsOfPerson || said !== channelsOfPerson || unread === 0)
    throw new Error(`${channelOverview.length} channels, ${said} with a message, ${unread} unread.`);
}
