import type { Actor } from '@kindred/database/actor';
import { granted } from '@kindred/testkit/graph-client';
import { contactDatabaseRole } from '../../src/contacts/contact-role.ts';
import { comparing, matchingDatabaseRole } from '../../src/matching/matching-role.ts';
import { unauthenticated } from '../../src/unauthenticated.ts';
import { given, type TestPerson } from '../given.ts';
import { runningIdentity, type RunningIdentity } from '../running-identity.ts';

const fields = 'languages language timeZone quietHours { from to } freeEvenings';
const say = /* GraphQL */ `mutation {
  updateProfile(input: {
    languages: ["de", "en"], timeZone: "Europe/Zurich", quietHours: { from: "22:00", to: "07:00" }, freeEvenings: [MONDAY]
  }) { ${fields} }
}`;
const ofUser = /* GraphQL */ `query ($id: ID!) { user(id: $id) { profile { ${fields} updatedAt } } }`;
const updatedAt = /* GraphQL */ `query ($id: ID!) { user(id: $id) { profile { updatedAt } } }`;

const said = {
  languages: ['de', 'en'],
  language: 'de',
  timeZone: 'Europe/Zurich',
  quietHours: { from: '22:00', to: '07:00' },
  freeEvenings: ['MONDAY'],
};
const hidden = { languages: null, language: null, timeZone: null, quietHours: null, freeEvenings: null };

let identity: RunningIdentity;
let ann: TestPerson;
beforeAll(async () => {
  identity = await runningIdentity();
});
afterAll(() => identity.stop());
beforeEach(async () => {
  ann = await given(identity).person('ann');
  expect(granted(await ann.ask(say))).toEqual({ updateProfile: said });
});

const rowsFor = (actor: Actor) =>
  identity.service.work.read(actor, (tx) =>
    tx.query<{ user_id: string }>('SELECT user_id FROM preferences WHERE user_id = $1', [ann.id]),
  );

describe('a person’s preferences', () => {
  it('are null for other people and admins', async () => {
    const others = [await given(identity).person('bob'), await given(identity).person('eve').admin()];
    for (const other of others)
      expect(granted(await other.ask(ofUser, { id: ann.id }))).toMatchObject({ user: { profile: hidden } });
    expect(granted(await ann.ask(ofUser, { id: ann.id }))).toMatchObject({ user: { profile: said } });
  });

  it('do not change when others see the profile as changed', async () => {
    const before = granted(await ann.ask(updatedAt, { id: ann.id }));
    identity.clock.forward({ minutes: 5 });
    granted(await ann.ask(/* GraphQL */ `mutation { updateProfile(input: { timeZone: "Europe/Paris" }) { id } }`));
    expect(granted(await ann.ask(updatedAt, { id: ann.id }))).toEqual(before);
  });

  it('are read from their table by no one but their owner, matching and the question for contacts', async () => {
    const bob = await given(identity).person('bob');
    for (const role of ['admin', 'service', 'job', 'ai'] as const)
      expect(await rowsFor({ role, id: ann.id })).toEqual([]);
    for (const actor of [{ role: 'person', id: bob.id } as const, unauthenticated, comparing])
      expect(await rowsFor(actor)).toEqual([]);
    const service = { role: 'service', id: null } as const;
    for (const actor of [
      { role: 'person', id: ann.id } as const,
      { ...service, databaseRole: matchingDatabaseRole },
      { ...service, databaseRole: contactDatabaseRole },
    ])
      expect(await rowsFor(actor)).toEqual([{ user_id: ann.id }]);
  });

  it('are written by their owner alone', async () => {
    const bob = await given(identity).person('bob');
    await expect(
      identity.service.work.run({ role: 'person', id: bob.id }, (tx) =>
        tx.query('UPDATE preferences SET time_zone = NULL WHERE user_id = $1 RETURNING 1', [ann.id]),
      ),
    ).resolves.toEqual([]);
  });
});
