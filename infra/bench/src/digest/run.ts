import { sendDigests } from '@kindred/tribe-events/digest/send-digests';
import type { Dependencies } from '@kindred/tribe-events/dependencies';
import { connected } from '../discovery/fill.ts';
import { prepare, setScene, type Scene } from '../discovery/scene.ts';
import { benchDigests } from '../environment.ts';
import { ownDatabase } from '../own-database.ts';
import { rounded, timed } from '../retrieval/figures.ts';
import { watchStolenCpu } from '../stolen-cpu.ts';
import { answerContacts, type Contacts } from './contacts.ts';
import { bringPeople } from './fill.ts';

const notificationsOfEach = 20;
const mustReachPerSecond = 2_000;

/**
 * People with 20 unread notifications each, all due at once: two replicas ask for their contacts, compose their digests
 * and hand them to a mail server that takes each at once. Fails if a person gets none or two, or not all.
 */
export async function run(): Promise<Record<string, unknown>> {
  const database = await ownDatabase();
  try {
    await prepare(database.url);
    await bringPeople(database.url, benchDigests, notificationsOfEach);
    const replicas = [await setScene(database.url), await setScene(database.url)];
    const contacts = await answerContacts();
    try {
      return await measured(replicas, contacts, database.url);
    } finally {
      await contacts.stop();
      for (const replica of replicas) await replica.end();
    }
  } finally {
    await database.drop();
  }
}

async function measured(replicas: readonly Scene[], { asks }: Contacts, url: string): Promise<Record<string, unknown>> {
  const mails: string[][] = replicas.map(() => []);
  const stolen = await watchStolenCpu();
  const { ms } = await timed(() =>
    Promise.all(
      replicas.map(({ service: { work, dependencies } }, nth) => {
        const mailer: Dependencies['mailer'] = {
          ...dependencies.mailer,
          send: async ({ to }) => void mails[nth]?.push(to),
        };
        return sendDigests.run({ work, dependencies: { ...dependencies, ...asks, mailer }, now: work.now });
      }),
    ),
  );
  refuseWrong(mails.flat());
  await refuseUntold(url);
  return {
    people: benchDigests,
    notifications: benchDigests * notificationsOfEach,
    seconds: rounded(ms / 1_000),
    digestsPerSecond: Math.round((benchDigests / ms) * 1_000),
    mustReachPerSecond,
    sharesOfReplicas: mails.map((ofReplica) => rounded(ofReplica.length / benchDigests)),
    stolenPercent: rounded(await stolen()),
  };
}

function refuseWrong(mails: readonly string[]): void {
  const people = new Set(mails).size;
  if (mails.length !== people) throw new Error(`${mails.length - people} digests were sent twice.`);
  if (people !== benchDigests) throw new Error(`${people} of ${benchDigests} people got a digest.`);
}

/** No notification is left that no digest tells of, and no row is left leased or marked. */
async function refuseUntold(url: string): Promise<void> {
  await connected(url, async (client) => {
    const { rows } = await client.query<{ left: number }>(
      `SELECT count(*)::int AS left FROM digest d WHERE d.lease IS NOT NULL OR d.letter_id IS NOT NULL OR EXISTS (
         SELECT FROM notification n WHERE n.user_id = d.user_id AND n.created_at > d.told_until)`,
    );
    if (rows[0]?.left !== 0) throw new Error(`${rows[0]?.left} people were not told of everything.`);
  });
}
