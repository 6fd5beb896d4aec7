import { newId } from '@kindred/contracts/uuid';
import { databaseNames } from '@kindred/database/names';
import { granted, graphClient, type GraphClient } from '@kindred/testkit/graph-client';
import { given, refused, type TestPerson } from '../given.ts';
import { runningIdentity, type RunningIdentity } from '../running-identity.ts';
import { serviceToken } from '../service-token.ts';

const contacts = /* GraphQL */ `
  query ($userIds: [ID!]!) {
    contacts(userIds: $userIds) { userId address language timeZone quietHours { from to } }
  }
`;
const say = /* GraphQL */ `mutation {
  updateProfile(input: { languages: ["de", "en"], timeZone: "Europe/Zurich", quietHours: { from: "22:00", to: "07:00" } }) { id }
}`;

let identity: RunningIdentity;
beforeAll(async () => {
  identity = await runningIdentity();
});
afterAll(() => identity.stop());

const service = async (scope: string): Promise<GraphClient> =>
  graphClient(`${identity.service.url}/graphql`, { token: await serviceToken(identity, 'tribe-events', scope) });
const ask = async (userIds: readonly string[]) =>
  (await service('contact:read')).request<{ contacts: readonly object[] }>(contacts, { userIds });
const readsOf = (person: TestPerson) =>
  identity.service.work.read(
    { role: 'person', id: person.id, databaseRole: databaseNames('identity').roles.app },
    (tx) =>
      tx.query(
        'SELECT reader_role, reader_service, kind, purpose, cardinality(item_ids) AS items FROM access_record WHERE subject_id = $1',
        [person.id],
      ),
  );

describe('where and how people want to be written to', () => {
  it('is told to nobody but a service with the scope for it', async () => {
    const ann = await given(identity).person('ann');
    const admin = await given(identity).person('eve').admin();
    const asked = { userIds: [ann.id] };
    await refused(given(identity).nobody.request(contacts, asked), 'UNAUTHENTICATED');
    for (const person of [ann, admin]) await refused(person.ask(contacts, asked), 'UNAUTHENTICATED');
    for (const scope of ['matching:read', 'blocks:read'])
      await refused((await service(scope)).request(contacts, asked), 'FORBIDDEN');
    expect(await readsOf(ann)).toEqual([]);
  });

  it('is told of 500 people at once, and of no more', async () => {
    const strangers = Array.from({ length: 501 }, newId);
    await refused(ask(strangers), 'TOO_MANY_IDS');
    expect(granted(await ask(strangers.slice(1)))).toEqual({ contacts: [] });
  });

  it('leaves out who is not ACTIVE, and records no read of them', async () => {
    const gone = await given(identity).person('dan');
    granted(await gone.ask(/* GraphQL */ `mutation { deactivateAccount { __typename } }`));
    expect(granted(await ask([gone.id]))).toEqual({ contacts: [] });
    expect(await readsOf(gone)).toEqual([]);
  });

  it('has no address that was not proven', async () => {
    const ann = await given(identity).person('ann');
    await identity.rows('UPDATE identity.account SET is_verified = false WHERE id = $1', [ann.id]);
    expect(granted(await ask([ann.id]))).toMatchObject({ contacts: [{ userId: ann.id, address: null }] });
  });

  it('is answered in one order, and each read is recorded', async () => {
    const [ann, bob] = [await given(identity).person('ann'), await given(identity).person('bob')];
    granted(await ann.ask(say));
    const expected = [
      {
        userId: ann.id,
        address: ann.email,
        language: 'de',
        timeZone: 'Europe/Zurich',
        quietHours: { from: '22:00', to: '07:00' },
      },
      { userId: bob.id, address: bob.email, language: null, timeZone: null, quietHours: null },
    ];
    expect(granted(await ask([bob.id, ann.id, ann.id]))).toEqual({ contacts: expected });
    const read = {
      reader_role: 'service',
      reader_service: 'tribe-events',
      kind: 'CONTACT',
      purpose: 'NOTIFYING',
      items: 1,
    };
    for (const person of [ann, bob]) expect(await readsOf(person)).toEqual([read]);
  });

  it('takes as many statements for many as for one', async () => {
    const people = await Promise.all(Array.from({ length: 12 }, (_, nth) => given(identity).person(`p${nth}`)));
    const { statements } = identity.service.database;
    const one = await statements.during(() => ask([people[0]!.id]));
    const many = await statements.during(() => ask(people.map(({ id }) => id)));
    expect(granted(many.result).contacts).toHaveLength(12);
    expect(many.statements).toHaveLength(one.statements.length);
  });
});
