import { randomUUID } from 'node:crypto';
import { throwawayDatabase, type ThrowawayDatabase } from '@kindred/testkit/throwaway-database';
import { skip } from '@kindred/testkit/skip';
import pg from 'pg';
import { openDatabase } from '../src/data-source.ts';
import { migrateUp } from '../src/migrate.ts';
import { databaseNames } from '../src/names.ts';
import { provision } from '../src/provision.ts';
import { UnitOfWork } from '../src/unit-of-work.ts';
import { migrations } from './fixtures.ts';
import { Keepsake } from './keepsake.fixture.ts';

let throwaway: ThrowawayDatabase;
const password = randomUUID();
const login = databaseNames('fixtures').login;
beforeAll(async () => {
  throwaway = await throwawayDatabase();
  await provision({ service: 'fixtures', ownerUrl: throwaway.url, loginPassword: password, moreRoles: ['desk'] });
  await migrateUp({ service: 'fixtures', ownerUrl: throwaway.url, migrations });
});
afterAll(async () => throwaway?.drop());

async function as<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const loginUrl = () => Object.assign(new URL(throwaway.url), { username: login, password }).href;
const roles = () =>
  as(
    throwaway.url,
    async (client) =>
      (
        await client.query(
          `SELECT rolname, rolcanlogin, rolinherit, rolsuper, rolbypassrls FROM pg_roles WHERE rolname LIKE 'fixtures\\_%' ORDER BY 1`,
        )
      ).rows,
  );

describe('provisioning', () => {
  it('refuses a name that could be more than one', () => {
    for (const name of ['', 'Identity', 'a b', 'a;DROP', 'x"y', '9lives', "o'clock"])
      expect(() => databaseNames(name)).toThrow(/no service name/);
  });

  it('changes nothing when it is repeated, also several at once', async () => {
    const before = await roles();
    const again = () =>
      provision({ service: 'fixtures', ownerUrl: throwaway.url, loginPassword: password, moreRoles: ['desk'] });
    await Promise.all([again(), again(), again()]);
    expect(await roles()).toEqual(before);
  });

  it('gives nobody more than they need: no superuser, nobody past row-level security, and only the login signs in', async () => {
    for (const role of await roles()) {
      expect(role).toMatchObject({ rolsuper: false, rolbypassrls: false, rolcanlogin: role.rolname === login });
      if (role.rolname === login) expect(role.rolinherit).toBe(false);
    }
  });
});

describe('a service’s login, on a real server', () => {
  it('sees nothing until it takes a role, and never another service’s schema', async () => {
    if (throwaway.kind === 'embedded') skip('On PGlite everybody signs in as the superuser; set DATABASE_URL');
    await provision({ service: 'neighbours', ownerUrl: throwaway.url });
    await migrateUp({ service: 'neighbours', ownerUrl: throwaway.url, migrations: [] });
    await as(loginUrl(), async (client) => {
      for (const sql of [
        'SELECT * FROM fixtures.tribe',
        'SELECT * FROM fixtures.outbox',
        'SELECT * FROM fixtures_keys.data_key',
        'CREATE TABLE fixtures.more (id int)',
        'CREATE TABLE public.more (id int)',
        'CREATE SCHEMA more',
        'CREATE ROLE more',
      ]) {
        await expect(client.query(sql)).rejects.toThrow(/permission denied/);
      }
      await expect(client.query('SET ROLE neighbours_app')).rejects.toThrow(/permission denied/);
      for (const role of ['fixtures_app', 'fixtures_relay', 'fixtures_purge', 'fixtures_desk']) {
        await client.query(`SET ROLE ${role}`);
        await expect(client.query('SELECT * FROM neighbours.outbox')).rejects.toThrow(/permission denied/);
        await expect(client.query('ALTER TABLE fixtures.tribe DISABLE ROW LEVEL SECURITY')).rejects.toThrow(
          /must be owner|permission denied/,
        );
        await client.query('RESET ROLE');
      }
      await client.query('SET ROLE fixtures_relay');
      await expect(client.query('SELECT * FROM fixtures.tribe')).rejects.toThrow(/permission denied/);
      await expect(client.query('SELECT * FROM fixtures_keys.data_key')).rejects.toThrow(/permission denied/);
    });
  });

  it('is enough for the service’s own work, and for none of its migrations', async () => {
    if (throwaway.kind === 'embedded') skip('On PGlite everybody signs in as the superuser; set DATABASE_URL');
    const database = await openDatabase({ service: 'fixtures', url: loginUrl(), entities: [Keepsake], poolSize: 2 });
    const work = new UnitOfWork({ service: 'fixtures', database });
    expect(await work.run({ role: 'person', id: null }, (tx) => tx.find(Keepsake, {}))).toEqual([]);
    await database.close();
    await expect(migrateUp({ service: 'fixtures', ownerUrl: loginUrl(), migrations })).rejects.toThrow(
      /permission denied/,
    );
  });
});
