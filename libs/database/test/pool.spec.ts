import { skip } from '@kindred/testkit/skip';
import { Reads } from '../src/reads.ts';
import { now, openFixtures, person, type Fixtures } from './fixtures.ts';
import { Tribe } from './tribe.fixture.ts';

let fixtures: Fixtures;
beforeAll(async () => (fixtures = await openFixtures({ poolSize: 5 })));
afterAll(async () => fixtures?.close());

interface Locals {
  readonly actor: string;
  readonly role: string;
  readonly session: string;
  readonly user: string;
}

const locals = `SELECT current_setting('app.actor_id', true) AS actor, current_setting('app.actor_role', true) AS role,
  current_setting('app.current_session_id', true) AS session, current_user AS user`;

describe('connections that many people share', () => {
  it('carry nothing of one person into another’s unit of work, also after failures', async () => {
    const people = Array.from({ length: 8 }, person);
    const rounds = fixtures.throwaway.kind === 'server' ? 60 : 12;
    await Promise.all(people.map(({ id }, at) => fixtures.found({ role: 'person', id }, `of ${at}`)));

    /** One unit of work of each kind, some of them failing. Each checks what it has seen. */
    const oneRound = async (id: string, round: number) => {
      const ai = { role: 'ai', id, sessionId: `session of ${id}` } as const;
      const check = ({ actor, role, user }: Locals) =>
        expect({ actor, role, user }).toEqual({ actor: id, role: 'person', user: 'fixtures_app' });
      await fixtures.work.run({ role: 'person', id }, async (tx) => {
        check((await tx.query<Locals>(locals))[0] as Locals);
        for (const tribe of await tx.find(Tribe, {})) expect(tribe.ownerId).toBe(id);
      });
      const failing = fixtures.work.run({ role: 'person', id }, async (tx) => {
        if (round % 3 === 0) await tx.query('SELECT 1 / 0');
        if (round % 3 === 1) tx.add(Tribe.found(id, 'of 0', now));
        if (round % 3 === 2) throw new Error('refused');
      });
      await expect(failing).rejects.toThrow(/division|duplicate|refused/);
      await expect(
        fixtures.work.run({ role: 'person', id, databaseRole: 'nobody_of_that_name' }, async () => undefined),
      ).rejects.toThrow(/nobody/);
      expect(await fixtures.work.read(ai, (tx) => tx.query(locals))).toEqual([
        { actor: id, role: 'ai', session: ai.sessionId, user: 'fixtures_app' },
      ]);
      const seen = await new Reads(fixtures.work, { role: 'person', id }).run((tx) => tx.query<Locals>(locals));
      expect(seen[0]?.session).toBe('');
      check(seen[0] as Locals);
      expect(await fixtures.work.read({ role: 'person', id: null }, (tx) => tx.find(Tribe, {}))).toEqual([]);
    };
    await Promise.all(
      people.map(async ({ id }) => {
        for (let round = 0; round < rounds; round += 1) await oneRound(id, round);
      }),
    );
  });

  it('come back clean from a statement that took too long', async () => {
    if (fixtures.throwaway.kind === 'embedded') skip('PGlite does not interrupt a statement; set DATABASE_URL');
    const slow = person();
    await Promise.all(
      Array.from({ length: 5 }, () =>
        expect(fixtures.work.run(slow, (tx) => tx.query('SELECT pg_sleep(20)'))).rejects.toThrow(/statement timeout/),
      ),
    );
    const next = await Promise.all(
      Array.from({ length: 10 }, async () => {
        const { id } = person();
        const [row] = await fixtures.work.read({ role: 'person', id }, (tx) => tx.query<Locals>(locals));
        return row?.actor === id;
      }),
    );
    expect(next).not.toContain(false);
  });

  it('are replaced when the server cut them, and the one who was cut off hears that the database is away', async () => {
    if (fixtures.throwaway.kind === 'embedded') skip('PGlite has no connections to cut; set DATABASE_URL');
    const { isDatabaseAway } = await import('../src/conflict.ts');
    const cutOff = fixtures.work.run(person(), async (tx) => {
      const [own] = await tx.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
      await fixtures.asOwner('SELECT pg_terminate_backend($1)', [own?.pid]);
      await tx.query('SELECT pg_sleep(1)');
      await tx.query('SELECT 1');
    });
    expect(isDatabaseAway(await cutOff.catch((error: unknown) => error))).toBe(true);
    expect(await fixtures.work.read(person(), (tx) => tx.query('SELECT 1 AS one'))).toEqual([{ one: 1 }]);
  });
});
