import { sessionsRevoked } from '@kindred/contracts/identity/sessions-revoked';
import { userDeactivated } from '@kindred/contracts/identity/user-deactivated';
import { granted } from '@kindred/testkit/graph-client';
import { given, refused } from '../given.ts';
import { runningIdentity, type RunningIdentity } from '../running-identity.ts';

const mutation = 'mutation { deactivateAccount { user { id status } } }';

let identity: RunningIdentity;
beforeAll(async () => {
  identity = await runningIdentity();
});
afterAll(() => identity.stop());

describe('leaving for a while', () => {
  it('is refused to nobody, and with a token whose session has ended', async () => {
    await refused(given(identity).nobody.request(mutation), 'UNAUTHENTICATED');
    const ann = await given(identity).person('ann');
    granted(await ann.ask(mutation));
    await refused(ann.ask(mutation), 'UNAUTHENTICATED');
    expect(await identity.told(userDeactivated, ann.id)).toHaveLength(1);
  });

  it('is refused to the only admin', async () => {
    const [first, second] = [
      await given(identity).person('first').admin(),
      await given(identity).person('second').admin(),
    ];
    granted(await first.ask(mutation));
    await refused(second.ask(mutation), 'LAST_ADMIN');
    expect(await identity.told(userDeactivated, second.id)).toEqual([]);
  });

  it('hides the person from lists and look-ups, ends their sessions, and tells the world', async () => {
    const [ann, bob] = [await given(identity).person('ann'), await given(identity).person('bob')];
    expect(granted(await ann.ask(mutation))).toEqual({
      deactivateAccount: { user: { id: ann.id, status: 'INACTIVE' } },
    });
    expect(granted(await bob.ask('query ($id: ID!) { user(id: $id) { id } }', { id: ann.id }))).toEqual({ user: null });
    const { users } = granted(
      await bob.ask<{ users: { edges: { node: { id: string } }[] } }>(
        '{ users(first: 100) { edges { node { id } } } }',
      ),
    );
    expect(users.edges.map(({ node }) => node.id)).not.toContain(ann.id);
    expect(await identity.told(userDeactivated, ann.id)).toEqual([{ userId: ann.id }]);
    expect(await identity.told(sessionsRevoked, ann.id)).toEqual([
      { userId: ann.id, sessionIds: [ann.loginId], reason: 'DEACTIVATED' },
    ]);
  });
});
