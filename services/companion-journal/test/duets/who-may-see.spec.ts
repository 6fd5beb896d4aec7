import { newId } from '@kindred/contracts/uuid';
import type { Actor } from '@kindred/database/actor';
import { companionWorld, type CompanionWorld } from '../companion-world.ts';
import { aligned, decides, type GivenDuet } from './given-duets.ts';

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
