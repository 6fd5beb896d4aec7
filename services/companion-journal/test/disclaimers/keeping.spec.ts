import { journalWorld, type JournalWorld } from '../journal/journal-world.ts';

let world: JournalWorld;
beforeAll(async () => {
  world = await journalWorld();
});
afterAll(() => world?.stop());

const acceptancesOf = ({ id }: { readonly id: string }) =>
  world.rows<{ id: string }>('SELECT id FROM disclaimer_acceptance WHERE user_id = $1', [id]);

describe('acceptances of the disclaimer', () => {
  it('are seen and changed by no other person, and by no admin, in the database itself', async () => {
    const person = await world.person();
    const { work } = world.running.service;
    const change = 'UPDATE disclaimer_acceptance SET ended_at = now() WHERE user_id = $1 RETURNING id';
    const other = await world.person();
    for (const actor of [
      { role: 'person', id: other.id },
      { role: 'admin', id: other.id },
      { role: 'person', id: null },
    ] as const) {
      expect(
        await work.read(actor, (tx) => tx.query('SELECT FROM disclaimer_acceptance WHERE user_id = $1', [person.id])),
      ).toEqual([]);
      expect(await work.run(actor, (tx) => tx.query(change, [person.id]))).toEqual([]);
    }
    expect(await acceptancesOf(person)).toHaveLength(1);
  });

  it('are in the archive of their person, and erased with them alone', async () => {
    const [person, other] = [await world.person(), await world.person()];
    const [own] = await acceptancesOf(person);
    expect((await world.archive(person.id))['disclaimerAcceptances']).toEqual([
      expect.objectContaining({ id: own?.id, endedAt: null }),
    ]);
    const receipt = await world.erase(person);
    expect(JSON.stringify(receipt)).toContain('DISCLAIMER_ACCEPTANCE');
    expect(await acceptancesOf(person)).toEqual([]);
    expect(await acceptancesOf(other)).toHaveLength(1);
  });

  it('are purged two years after they ended, and not while they are open', async () => {
    const [person, other] = [await world.person(), await world.person()];
    await world.rows(
      `UPDATE disclaimer_acceptance SET ended_at = $2::timestamptz - interval '2 years 1 day' WHERE user_id = $1`,
      [person.id, world.now()],
    );
    await world.purge();
    expect(await acceptancesOf(person)).toEqual([]);
    expect(await acceptancesOf(other)).toHaveLength(1);
  });
});
