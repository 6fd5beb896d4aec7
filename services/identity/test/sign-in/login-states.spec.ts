import { newId } from '@kindred/contracts/uuid';
import { granted, graphClient, refusedWith, type GraphClient } from '@kindred/testkit/graph-client';
import { given, type TestPerson } from '../given.ts';
import { runningIdentity, type RunningIdentity } from '../running-identity.ts';
import { serviceToken } from '../service-token.ts';

let identity: RunningIdentity;
let service: GraphClient;
let admin: TestPerson;
beforeAll(async () => {
  identity = await runningIdentity();
  service = await clientFor('logins:read');
  admin = await given(identity).person('root').admin();
});
afterAll(() => identity?.stop());

type Asked = Pick<TestPerson, 'id' | 'loginId'>;
const question = 'query ($logins: [LoginInput!]!) { loginStates(logins: $logins) { isInForce role } }';
const clientFor = async (scope: string) =>
  graphClient(`${identity.service.url}/graphql`, { token: await serviceToken(identity, 'payments', scope) });
const asked = (logins: readonly Asked[]) => ({
  logins: logins.map(({ id: userId, loginId }) => ({ userId, loginId })),
});
const states = async (...logins: readonly Asked[]) =>
  granted(await service.request<{ loginStates: unknown[] }>(question, asked(logins))).loginStates;
const ended = { isInForce: false, role: null };

describe('what logins may do', () => {
  it('is refused to people, admins too, to a service with another scope, and beyond 500', async () => {
    for (const person of [await given(identity).person('ann'), admin])
      refusedWith('UNAUTHENTICATED')(await person.ask(question, asked([person])));
    refusedWith('FORBIDDEN')(await (await clientFor('blocks:read')).request(question, asked([admin])));
    refusedWith('TOO_MANY_ASKED')(await service.request(question, asked(Array.from({ length: 501 }, () => admin))));
  });

  it('is told in the order asked, and nothing of a login that is not the person’s', async () => {
    const [ann, bob] = [await given(identity).person('ann'), await given(identity).person('bob').as('TRIBE_CREATOR')];
    const strangers = [
      { id: ann.id, loginId: bob.loginId },
      { id: newId(), loginId: newId() },
    ];
    expect(await states(bob, ...strangers, admin, ann)).toEqual([
      { isInForce: true, role: 'TRIBE_CREATOR' },
      ended,
      ended,
      { isInForce: true, role: 'ADMIN' },
      { isInForce: true, role: 'USER' },
    ]);
  });

  it('is that of the moment after a demotion, a suspension and a sign-out', async () => {
    const [demoted, suspended, gone] = [
      await given(identity).person('dan').admin(),
      await given(identity).person('sue'),
      await given(identity).person('gil'),
    ];
    granted(
      await admin.ask('mutation ($id: ID!) { setUserRole(input: { userId: $id, role: USER }) { user { id } } }', {
        id: demoted.id,
      }),
    );
    granted(
      await admin.ask('mutation ($id: ID!) { suspendUser(input: { userId: $id, reason: FRAUD }) { user { id } } }', {
        id: suspended.id,
      }),
    );
    granted(await gone.ask('mutation { signOut { endedSessions } }'));
    const [role, ...others] = await states(demoted, suspended, gone);
    expect([{ isInForce: true, role: 'USER' }, ended]).toContainEqual(role);
    expect(others).toEqual([ended, ended]);
  });
});
