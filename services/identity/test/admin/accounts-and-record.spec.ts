import { granted } from '@kindred/testkit/graph-client';
import { given, refused, type TestPerson } from '../given.ts';
import { runningIdentity, type RunningIdentity } from '../running-identity.ts';

const accounts = /* GraphQL */ `
  query ($filter: AccountFilter, $first: Int, $after: String) {
    accounts(filter: $filter, first: $first, after: $after) { edges { cursor node { id username email status role isVerified } } pageInfo { hasNextPage endCursor } }
  }`;
const actions = /* GraphQL */ `
  query ($userId: ID, $first: Int, $after: String) {
    adminActions(userId: $userId, first: $first, after: $after) { edges { node { action reason role at admin { id } user { id username status } } } pageInfo { hasNextPage endCursor } }
  }`;
const suspend = /* GraphQL */ `mutation ($id: ID!) { suspendUser(input: { userId: $id, reason: FRAUD }) { user { id } } }`;

interface Page<Node> {
  readonly edges: readonly { readonly node: Node }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}
interface Account {
  readonly id: string;
  readonly username: string;
  readonly email: string;
  readonly status: string;
}

let identity: RunningIdentity;
let admin: TestPerson;
beforeAll(async () => {
  identity = await runningIdentity();
  admin = await given(identity).person('warden').admin();
});
afterAll(() => identity.stop());

const listed = async (variables: object) =>
  granted(await admin.ask<{ accounts: Page<Account> }>(accounts, variables)).accounts;
const found = async (filter: object) => (await listed({ filter, first: 100 })).edges.map(({ node }) => node.id);

describe('the list of accounts', () => {
  it('is refused to who is no admin', async () => {
    await refused(given(identity).nobody.request(accounts), 'UNAUTHENTICATED');
    await refused((await given(identity).person('ann')).ask(accounts), 'FORBIDDEN');
    await refused((await given(identity).person('ann')).ask(actions), 'FORBIDDEN');
  });

  it.each([{ first: 101 }, { first: -1 }, { first: 0 }])('is refused in a page of %j', async (page) => {
    await refused(admin.ask(accounts, page), 'INVALID_PAGE_SIZE');
  });

  it('is refused after a cursor that was made up, or of another list', async () => {
    const { users } = granted(
      await admin.ask<{ users: Page<Account> }>(
        '{ users(first: 1) { edges { node { id } } pageInfo { hasNextPage endCursor } } }',
      ),
    );
    for (const after of ['MQ', users.pageInfo.endCursor])
      await refused(admin.ask(accounts, { after }), 'INVALID_CURSOR');
  });

  it('shows accounts whatever their status, by status, by the beginning of a name, and by a whole address', async () => {
    const [bob, eve, zoe] = [
      await given(identity).person('bobby'),
      await given(identity).person('bobolink').registered(),
      await given(identity).person('zoe'),
    ];
    granted(await admin.ask(suspend, { id: zoe.id }));
    expect(await found({ status: 'PENDING' })).toEqual([eve.id]);
    expect(await found({ status: 'SUSPENDED' })).toEqual([zoe.id]);
    expect(await found({ search: 'BOB' })).toEqual([bob.id, eve.id]);
    expect(await found({ search: 'bob', status: 'ACTIVE' })).toEqual([bob.id]);
    expect(await found({ search: zoe.email })).toEqual([zoe.id]);
    expect(await found({ search: zoe.email.slice(0, -1) })).toEqual([]);
    expect(await found({ search: '%' })).toEqual([]);
    expect(await found({ search: 'b_b' })).toEqual([]);
    expect(await found({ role: 'ADMIN' })).toEqual([admin.id]);
  });

  it('comes in pages that leave nobody out and show nobody twice', async () => {
    for (const name of ['page-a', 'page-b', 'page-c', 'page-d', 'page-e'])
      await given(identity).person(name).verified();
    const all = await found({});
    const seen: string[] = [];
    for (let after: string | undefined; ;) {
      const { edges, pageInfo } = await listed({ first: 2, after });
      seen.push(...edges.map(({ node }) => node.id));
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    expect(seen).toEqual(all);
  });

  it('leaves a trace of who was shown to whom', async () => {
    const bob = await given(identity).person('traced');
    await found({ search: bob.username });
    expect(
      await identity.rows(
        'SELECT reader_role, reader_id, kind, purpose FROM identity.access_record WHERE subject_id = $1',
        [bob.id],
      ),
    ).toEqual([{ reader_role: 'admin', reader_id: admin.id, kind: 'ACCOUNT', purpose: 'ADMINISTRATION' }]);
  });

  it('costs the same statements however long it is', async () => {
    const count = async (first: number) =>
      (await identity.service.database.statements.during(() => listed({ first }))).statements.length;
    expect(await count(8)).toBe(await count(2));
  });
});

describe('the record of what admins did', () => {
  it('shows who did what to whom, the newest first, in pages', async () => {
    const [bob, carl] = [await given(identity).person('bob'), await given(identity).person('carl')];
    granted(await admin.ask(suspend, { id: bob.id }));
    granted(
      await admin.ask(
        'mutation ($id: ID!) { setUserRole(input: { userId: $id, role: TRIBE_CREATOR }) { user { id } } }',
        { id: carl.id },
      ),
    );
    granted(
      await admin.ask('mutation ($id: ID!) { reinstateUser(input: { userId: $id }) { user { id } } }', { id: bob.id }),
    );

    const pages = [];
    for (let after: string | undefined; pages.length < 3;) {
      const { adminActions } = granted(await admin.ask<{ adminActions: Page<object> }>(actions, { first: 1, after }));
      pages.push(...adminActions.edges.map(({ node }) => node));
      after = adminActions.pageInfo.endCursor;
    }
    const who = { admin: { id: admin.id }, at: identity.clock.now.toISOString() };
    expect(pages).toEqual([
      {
        ...who,
        action: 'REINSTATED',
        reason: null,
        role: null,
        user: { id: bob.id, username: bob.username, status: 'ACTIVE' },
      },
      {
        ...who,
        action: 'ROLE_SET',
        reason: null,
        role: 'TRIBE_CREATOR',
        user: { id: carl.id, username: carl.username, status: 'ACTIVE' },
      },
      {
        ...who,
        action: 'SUSPENDED',
        reason: 'FRAUD',
        role: null,
        user: { id: bob.id, username: bob.username, status: 'ACTIVE' },
      },
    ]);
    const { adminActions } = granted(
      await admin.ask<{ adminActions: Page<{ action: string }> }>(actions, { userId: bob.id }),
    );
    expect(adminActions.edges.map(({ node }) => node.action)).toEqual(['REINSTATED', 'SUSPENDED']);
  });

  it.each(['UPDATE admin_action SET reason = NULL', 'DELETE FROM admin_action', 'TRUNCATE admin_action'])(
    'refuses %s to every role that an operation takes',
    async (statement) => {
      for (const databaseRole of ['identity_app', 'identity_door']) {
        for (const role of ['admin', 'person', 'service', 'job'] as const) {
          await expect(
            identity.service.work.run({ role, id: admin.id, databaseRole }, (tx) => tx.query(statement)),
          ).rejects.toThrow('permission denied');
        }
      }
    },
  );

  it('takes no row in another admin’s name, and none from who is no admin', async () => {
    const [bob, other] = [await given(identity).person('bob'), await given(identity).person('other').admin()];
    const insert = `INSERT INTO admin_action (id, at, admin_id, subject_id, action) VALUES (gen_random_uuid(), now(), $1, $2, 'REINSTATED')`;
    const databaseRole = 'identity_door';
    await expect(
      identity.service.work.run({ role: 'admin', id: admin.id, databaseRole }, (tx) =>
        tx.query(insert, [other.id, bob.id]),
      ),
    ).rejects.toThrow('row-level security');
    await expect(
      identity.service.work.run({ role: 'person', id: admin.id, databaseRole }, (tx) =>
        tx.query(insert, [admin.id, bob.id]),
      ),
    ).rejects.toThrow('row-level security');
    await expect(
      identity.service.work.run({ role: 'admin', id: admin.id }, (tx) => tx.query(insert, [admin.id, bob.id])),
    ).rejects.toThrow('permission denied');
  });

  it('is shown by the database to admins only', async () => {
    const look = (role: 'person' | 'admin' | 'job') =>
      identity.service.work.read({ role, id: admin.id }, (tx) => tx.query('SELECT 1 FROM admin_action LIMIT 1'));
    expect(await look('admin')).toHaveLength(1);
    expect(await look('person')).toEqual([]);
    expect(await look('job')).toEqual([]);
  });

  it('goes after two years, and not before', async () => {
    const left = async () => (await identity.rows('SELECT 1 FROM identity.admin_action')).length;
    const before = await left();
    identity.clock.forward({ days: 729 });
    await identity.job('purge');
    expect(await left()).toBe(before);
    identity.clock.forward({ days: 3 });
    await identity.job('purge');
    expect(await left()).toBe(0);
  });
});
