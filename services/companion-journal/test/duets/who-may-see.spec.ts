import { newId } from '@kindred/contracts/uuid';
import type { Actor } from '@kindred/database/actor';
import { companionWorld, type CompanionWorld } from '../companion-world.ts';
import { aligned, decides, type GivenDuet } from './given-duets.ts';

let world: CompanionWorld;
let given: GivenDuet;
let actors: Record<string, Actor>;

/** The column by which a table's rows belong to a duet. */
const tables = {
  narrative_duet: 'id',
  duet_message: 'duet_id',
  duet_answer: 'duet_id',
  duet_alignment: 'duet_id',
  duet_question: 'duet_id',
  duet_decision: 'duet_id',
};
type Table = keyof typeof tables;

beforeAll(async () => {
  world = await companionWorld();
  given = await aligned(world, { near: true });
  await decides(given.seeker, given.duetId, 'CONNECT');
  actors = {
    seeker: { role: 'person', id: given.seeker.id },
    subject: { role: 'person', id: given.subject.id },
    stranger: { role: 'person', id: newId() },
    admin: { role: 'admin', id: given.seeker.id },
    guide: { role: 'ai', id: given.seeker.id, sessionId: given.duetId },
    service: { role: 'service', id: null, service: 'payments' },
    visitor: { role: 'person', id: null },
  };
});
afterAll(() => world?.stop());

/** How many rows of the duet an actor reads; null for a table without any rights. */
async function seenBy(actor: Actor, table: Table): Promise<number | null> {
  const sql = `SELECT 1 FROM ${table} WHERE ${tables[table]} = $1`;
  return world.running.service.work.read(actor, async (tx) => (await tx.query(sql, [given.duetId])).length);
}

/** How many rows an actor changes or deletes. A refusal changes none. */
async function changedBy(actor: Actor, sql: string): Promise<number> {
  const run = world.running.service.work.run(
    actor,
    async (tx) => (await tx.query(`${sql} RETURNING 1`, [given.duetId])).length,
  );
  return run.catch(() => 0);
}

const none = {
  narrative_duet: 0,
  duet_message: 0,
  duet_answer: 0,
  duet_alignment: 0,
  duet_question: 0,
  duet_decision: 0,
};

/** Of two acts: four utterances and two answers of each side, and what each was asked and decided. */
const expected: Record<string, Record<Table, number>> = {
  seeker: { narrative_duet: 1, duet_message: 4, duet_answer: 2, duet_alignment: 0, duet_question: 1, duet_decision: 1 },
  subject: {
    narrative_duet: 1,
    duet_message: 4,
    duet_answer: 2,
    duet_alignment: 0,
    duet_question: 1,
    duet_decision: 1,
  },
  stranger: none,
  admin: none,
  guide: none,
  service: none,
  visitor: none,
};

describe('the rows of a duet', () => {
  it.each(Object.keys(expected))('are read by %s as the table says', async (name) => {
    const seen = Object.fromEntries(
      await Promise.all(
        (Object.keys(tables) as Table[]).map(async (table) => [table, await seenBy(actors[name]!, table)] as const),
      ),
    );
    expect(seen).toEqual(expected[name]);
  });

  it.each(Object.keys(expected))('are not rewritten or deleted by %s', async (name) => {
    const actor = actors[name]!;
    for (const [table, column] of Object.entries(tables))
      expect([table, await changedBy(actor, `DELETE FROM ${table} WHERE ${column} = $1`)]).toEqual([table, 0]);
    for (const set of [
      'duet_message SET content = NULL',
      'duet_answer SET answered_at = now()',
      `duet_decision SET choice = 'LET_GO'`,
      'duet_question SET asked_at = now()',
      'duet_alignment SET alignment = NULL',
    ])
      expect([set, await changedBy(actor, `UPDATE ${set} WHERE duet_id = $1`)]).toEqual([set, 0]);
  });

  it('cannot be added by a side for the other, nor by a stranger', async () => {
    const { seeker, subject, stranger } = actors;
    const decide = (party: string, personId: string | null | undefined) =>
      `INSERT INTO duet_decision VALUES ('${newId()}', $1, '${party}', '${personId}', 'CONNECTION', 'CONNECT', now())`;
    for (const [actor, personId] of [
      [seeker, given.subject.id],
      [subject, given.seeker.id],
      [stranger, stranger?.id],
    ] as const)
      expect(await changedBy(actor!, decide('SUBJECT', personId))).toBe(0);
    const ask = `INSERT INTO duet_question VALUES ($1, '${given.seeker.id}', now())`;
    expect(await changedBy(subject!, ask)).toBe(0);
  });
});
