import { newId } from '@kindred/contracts/uuid';
import type { Actor } from '@kindred/database/actor';
import { companionWorld, type CompanionWorld } from '../companion-world.ts';
import { aligned, beginsWithAgent, decides, type GivenDuet } from './given-duets.ts';

let world: CompanionWorld;
let given: GivenDuet;

beforeAll(async () => {
  world = await companionWorld();
  given = await aligned(world, { near: true });
  await decides(given.seeker, given.duetId, 'CONNECT');
});
afterAll(() => world?.stop());

const person = (id: string): Actor => ({ role: 'person', id });

/** Whether the database lets an actor insert a row. */
function inserts(actor: Actor, sql: string): Promise<boolean> {
  return world.running.service.work
    .run(actor, (tx) => tx.query(sql, [given.duetId]))
    .then(
      () => true,
      () => false,
    );
}

describe('the decisions and questions of a duet', () => {
  it('cannot be added by a side for the other, nor by a stranger', async () => {
    const [seeker, subject, stranger] = [given.seeker.id, given.subject.id, newId()];
    const decide = (personId: string) =>
      `INSERT INTO duet_decision VALUES ('${newId()}', $1, 'SUBJECT', '${personId}', 'CONNECTION', 'CONNECT', now())`;
    expect(await inserts(person(seeker), decide(subject))).toBe(false);
    expect(await inserts(person(subject), decide(seeker))).toBe(false);
    expect(await inserts(person(stranger), decide(stranger))).toBe(false);
    const ask = `INSERT INTO duet_question VALUES ($1, '${seeker}', now())`;
    expect(await inserts(person(subject), ask)).toBe(false);
    expect(await inserts(person(subject), decide(subject))).toBe(true);
  });
});

describe('what a side says and decides', () => {
  /** A row that a person adds for a side, which they say is theirs unless it is of no person. */
  const decision = (party: string, personId: string | null, about = 'INVITATION', choice = 'ACCEPT') =>
    `INSERT INTO duet_decision VALUES ('${newId()}', $1, '${party}', ${quoted(personId)}, '${about}', '${choice}', now())`;
  const message = (party: string, senderId: string | null, position: number) =>
    `INSERT INTO duet_message (id, duet_id, position, act, party, sender_id, content_digest, timestamp, previous_hash, hash)
     VALUES ('${newId()}', $1, ${position}, 1, '${party}', ${quoted(senderId)}, ${hash}, now(), ${hash}, ${hash})`;
  const quoted = (id: string | null) => (id === null ? 'NULL' : `'${id}'`);
  const hash = `decode(repeat('00', 32), 'hex')`;

  it('is not written as the other side, as an agent that there is none, or as no one', async () => {
    const [seeker, subject] = [given.seeker.id, given.subject.id];
    for (const [id, party, personId] of [
      [seeker, 'SUBJECT', seeker],
      [subject, 'SEEKER', subject],
      [seeker, 'AGENT', null],
      [subject, 'AGENT', null],
      [seeker, 'SEEKER', null],
      [subject, 'SUBJECT', null],
    ] as const)
      for (const sql of [decision(party, personId), message(party, personId, 101)])
        expect([party, personId, await inserts(person(id), sql)]).toEqual([party, personId, false]);
  });

  it('is written as the side that the person has', async () => {
    const [seeker, subject] = [given.seeker.id, given.subject.id];
    expect(await inserts(person(seeker), message('SEEKER', seeker, 102))).toBe(true);
    expect(await inserts(person(subject), message('SUBJECT', subject, 103))).toBe(true);
    expect(await inserts(person(seeker), decision('SEEKER', seeker))).toBe(true);
  });

  it('is written as an agent by the person of its duet alone', async () => {
    const withAgent = await beginsWithAgent(world);
    const sql = message('AGENT', null, 1).replace('$1', `'${withAgent.duetId}'`);
    const write = (id: string) =>
      world.running.service.work
        .run(person(id), (tx) => tx.query(sql))
        .then(
          () => true,
          () => false,
        );
    expect([await write(given.seeker.id), await write(withAgent.seeker.id)]).toEqual([false, true]);
  });
});
