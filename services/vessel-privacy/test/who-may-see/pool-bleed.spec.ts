import { newId } from '@kindred/contracts/uuid';
import { skip } from '@kindred/testkit/skip';
import { givenVessels, type GivenVessels, type TestPerson } from '../given.ts';

const people = 50;
const units = 10_000;
const atOnce = 40;

let running: GivenVessels['running'];
let everybody: TestPerson[];
let sessions: Map<string, string>;

beforeAll(async () => {
  const vessels = await givenVessels({ variables: { DATABASE_POOL_SIZE: '10' } });
  running = vessels.running;
  const couples = await Promise.all(Array.from({ length: people / 2 }, () => vessels.house.couple({ ann: 1, ben: 1 })));
  everybody = couples.flatMap(({ ann, ben }) => [ann, ben]);
  sessions = new Map(
    couples.flatMap(({ sessionId, ann, ben }) => [
      [ann.id, sessionId],
      [ben.id, sessionId],
    ]),
  );
});
afterAll(() => running?.stop());

/** What a unit of work saw that was not its person's. */
type Bleed = readonly string[];

const look = `
  SELECT 'vessel of ' || user_id AS seen FROM user_vessel WHERE user_id <> $1
  UNION ALL SELECT 'progress of ' || user_id FROM stage_progress WHERE user_id <> $1
  UNION ALL SELECT 'session ' || id FROM vessel_session WHERE NOT $1 = ANY (member_ids)
  UNION ALL SELECT 'actor ' || current_setting('app.actor_id') WHERE current_setting('app.actor_id') <> $1::text`;

/**
 * The ways in which a unit of work ends: well, with a refusal, with a broken statement, and with one that took too
 * long.
 */
const endings = ['well', 'well', 'well', 'refused', 'broken', 'cancelled'] as const;

describe('the pool', () => {
  it('gives nobody a row of another’s, over thousands of units of work that end in every way', async () => {
    if (running.database.kind === 'embedded') skip('it takes a server that answers several connections at once');
    const bleeds: string[] = [];
    let [next, seenOwn] = [0, 0];
    await Promise.all(
      Array.from({ length: atOnce }, async () => {
        while (next < units) {
          const unit = next++;
          const { seen, own } = await oneUnit(
            everybody[unit % people] as TestPerson,
            endings[(unit * 7) % endings.length] ?? 'well',
          );
          bleeds.push(...seen);
          seenOwn += own;
        }
      }),
    );
    expect(bleeds).toEqual([]);
    // Nothing would bleed either if nobody saw anything.
    expect(seenOwn).toBe(units);
  }, 300_000);
});

async function oneUnit(
  { id, person }: TestPerson,
  ending: (typeof endings)[number],
): Promise<{ seen: Bleed; own: number }> {
  const sessionId = sessions.get(id) ?? '';
  const actor = ending === 'refused' ? { role: 'ai' as const, id, sessionId } : person;
  let [seen, own]: [Bleed, number] = [[], 0];
  await running.service.work
    .run(actor, async (tx) => {
      seen = (await tx.query<{ seen: string }>(look, [id])).map((row) => row.seen);
      own = (await tx.query('SELECT 1 FROM user_vessel WHERE user_id = $1', [id])).length;
      if (ending === 'well') await tx.query('UPDATE user_vessel SET updated_at = $1', [tx.now]);
      else if (ending === 'refused')
        await tx.query(
          `INSERT INTO user_vessel (id, user_id, session_id, created_at, updated_at) VALUES ($1, $2, $3, $4, $4)`,
          [newId(), id, sessionId, tx.now],
        );
      else if (ending === 'broken') await tx.query('SELECT 1 / 0');
      else {
        await tx.query(`SELECT set_config('statement_timeout', '5', true)`);
        await tx.query('SELECT pg_sleep(1)');
      }
    })
    .then(
      () => expect(ending).toBe('well'),
      () => expect(ending).not.toBe('well'),
    );
  return { seen, own };
}
