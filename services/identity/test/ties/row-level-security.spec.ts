import type { Actor } from '@kindred/database/actor';
import { granted } from '@kindred/testkit/graph-client';
import { given, type TestPerson } from '../given.ts';
import { runningIdentity, type RunningIdentity } from '../running-identity.ts';
import { blockUser, tied } from './ask.ts';

let identity: RunningIdentity;
let ann: TestPerson;
let bob: TestPerson;
let cleo: TestPerson;
/** The tie of Ann and Bob; Ann has blocked Cleo. */
let tieId: string;
beforeAll(async () => {
  identity = await runningIdentity();
});
afterAll(() => identity?.stop());
beforeEach(async () => {
  [ann, bob, cleo] = (await Promise.all(['ann', 'bob', 'cleo'].map(async (name) => given(identity).person(name)))) as [
    TestPerson,
    TestPerson,
    TestPerson,
  ];
  tieId = (await tied(ann, bob)).id;
  granted(await blockUser(ann, cleo.id));
});

const as = ({ id }: { id: string | null }, role: Actor['role'] = 'person'): Actor => ({ role, id });
const query = <Row>(actor: Actor, sql: string, parameters: unknown[] = []) =>
  identity.service.work.run(actor, (tx) => tx.query<Row>(sql, parameters));
const tiesSeenBy = async (actor: Actor) =>
  (await query<{ id: string }>(actor, 'SELECT id FROM tie WHERE id = $1', [tieId])).length;
const blocksSeenBy = async (actor: Actor) =>
  (await query(actor, 'SELECT 1 FROM block WHERE blocker_id = $1', [ann.id])).length;

describe('the database', () => {
  it('shows a tie to the two alone', async () => {
    for (const stranger of [as(cleo), as({ id: null }), as(cleo, 'admin'), as(cleo, 'ai')])
      expect(await tiesSeenBy(stranger)).toBe(0);
    for (const one of [ann, bob]) expect(await tiesSeenBy(as(one))).toBe(1);
  });

  it('shows a block to the two alone', async () => {
    for (const stranger of [as(bob), as({ id: null }), as(bob, 'admin'), as(bob, 'ai')])
      expect(await blocksSeenBy(stranger)).toBe(0);
    for (const one of [ann, cleo]) expect(await blocksSeenBy(as(one))).toBe(1);
  });

  it('lets nobody change a tie of others', async () => {
    expect(await query(as(cleo), `UPDATE tie SET status = 'NONE' WHERE id = $1 RETURNING 1`, [tieId])).toEqual([]);
    expect(await query(as(cleo), 'DELETE FROM tie WHERE id = $1 RETURNING 1', [tieId])).toEqual([]);
    const stolen = `INSERT INTO tie SELECT gen_random_uuid(), LEAST($1::uuid, $2), GREATEST($1::uuid, $2), NULL, $1, 'ACTIVE', now(), now(), NULL, 0`;
    await expect(query(as(cleo), stolen, [ann.id, (await given(identity).person('dan')).id])).rejects.toThrow(
      'row-level security',
    );
  });

  it('lets nobody block in the name of another, or take back a block of theirs', async () => {
    const inName = 'INSERT INTO block VALUES ($1, $2, now())';
    await expect(query(as(cleo), inName, [bob.id, ann.id])).rejects.toThrow('row-level security');
    await expect(query(as(ann, 'service'), inName, [bob.id, ann.id])).rejects.toThrow('row-level security');
    for (const other of [cleo, bob])
      expect(await query(as(other), 'DELETE FROM block WHERE blocker_id = $1 RETURNING 1', [ann.id])).toEqual([]);
    expect(await blocksSeenBy(as(ann))).toBe(1);
  });
});
