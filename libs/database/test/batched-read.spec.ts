import { newId } from '@kindred/contracts/uuid';
import { batchedRead } from '../src/batched-read.ts';
import { NestedUnitOfWork } from '../src/nesting.ts';
import { openFixtures, person, type Fixtures } from './fixtures.ts';

let fixtures: Fixtures;
beforeAll(async () => {
  fixtures = await openFixtures();
});
afterAll(() => fixtures?.close());

interface Seen {
  readonly name: string;
  readonly actor: string;
  readonly transaction: string;
}

const seen = `SELECT name, current_setting('app.actor_id') AS actor, (SELECT min(virtualtransaction) FROM pg_locks WHERE pid = pg_backend_pid()) AS transaction FROM tribe WHERE id = $1::uuid`;
const look = (actor: ReturnType<typeof person>, tribeId: string) =>
  batchedRead<Seen>(fixtures.work, actor, seen, [tribeId]);

describe('batchedReads of one turn', () => {
  it('are each their actor’s own transaction, and answer each alone', async () => {
    const [ann, bob] = [person(), person()];
    const [hers, his] = [await fixtures.found(ann, 'hers'), await fixtures.found(bob, 'his')];
    const answers = await Promise.all([
      look(ann, hers.id),
      look(bob, hers.id),
      look(bob, his.id),
      look(ann, his.id),
      look(ann, newId()),
      look(ann, hers.id),
    ]);
    expect(answers.map(([row]) => row?.name)).toEqual(['hers', undefined, 'his', undefined, undefined, 'hers']);
    expect(answers.map(([row]) => row?.actor)).toEqual([ann.id, undefined, bob.id, undefined, undefined, ann.id]);
    expect(new Set(answers.flatMap((rows) => rows.map(({ transaction }) => transaction))).size).toBe(3);
  });

  it('may be more than travel together', async () => {
    const ann = person();
    const hers = await fixtures.found(ann, 'many');
    const answers = await Promise.all(Array.from({ length: 50 }, (_, nth) => look(nth % 2 ? person() : ann, hers.id)));
    expect(answers.map((rows) => rows.length)).toEqual(Array.from({ length: 50 }, (_, nth) => (nth % 2 ? 0 : 1)));
  });

  it('fail nobody for what another asked', async () => {
    const ann = person();
    const hers = await fixtures.found(ann, 'alone');
    const [before, bad, writing, after] = await Promise.allSettled([
      look(ann, hers.id),
      look(ann, 'no id'),
      batchedRead(fixtures.work, ann, 'UPDATE tribe SET seats = 1', []),
      look(ann, hers.id),
    ]);
    expect(before).toMatchObject({ status: 'fulfilled', value: [{ name: 'alone' }] });
    expect(bad).toMatchObject({ status: 'rejected', reason: { code: '22P02' } });
    expect(writing).toMatchObject({
      status: 'rejected',
      reason: { message: expect.stringMatching(/read-only/) as unknown },
    });
    expect(after).toMatchObject({ status: 'fulfilled', value: [{ name: 'alone' }] });
  });

  it('leave no role and no actor on the connection, and are not had within a unit of work', async () => {
    const ann = person();
    await fixtures.found(ann, 'gone');
    await look(ann, newId());
    expect(await fixtures.work.read({ role: 'person', id: null }, (tx) => tx.query('SELECT 1 FROM tribe'))).toEqual([]);
    await expect(fixtures.work.run(person(), async () => look(person(), newId()))).rejects.toThrow(NestedUnitOfWork);
  });
});
