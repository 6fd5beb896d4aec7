import { profileChanged } from '@kindred/contracts/identity/profile-changed';
import { granted } from '@kindred/testkit/graph-client';
import { given, refused, type TestPerson } from '../given.ts';
import { runningIdentity, type RunningIdentity } from '../running-identity.ts';

const list = 'interests { category name level isPrimary }';
const setInterests = /* GraphQL */ `mutation ($input: SetInterestsInput!) { setInterests(input: $input) { ${list} } }`;
const interestsOf = /* GraphQL */ `query ($id: ID!) { user(id: $id) { profile { ${list} } } }`;

let identity: RunningIdentity;
beforeAll(async () => {
  identity = await runningIdentity();
});
afterAll(() => identity.stop());

const set = (person: TestPerson, interests: readonly object[]) =>
  person.ask<{ setInterests: { interests: object[] } }>(setInterests, { input: { interests } });
const interest = (name: string, more: object = {}) => ({
  category: 'OUTDOOR_ADVENTURES',
  name,
  level: 'MEDIUM',
  ...more,
});
const several = (count: number, more: object = {}) =>
  Array.from({ length: count }, (_, nth) => interest(`Mountain ${nth}`, more));

describe('interests', () => {
  it('are set by nobody who is not signed in', async () => {
    await refused(given(identity).nobody.request(setInterests, { input: { interests: [] } }), 'UNAUTHENTICATED');
  });

  it.each([
    ['more than 20', several(21), 'INVALID_INTERESTS'],
    ['more than 3 primary ones', several(4, { isPrimary: true }), 'INVALID_INTERESTS'],
    ['one twice, however written', [interest('Hiking'), interest('  HIKING ')], 'INVALID_INTERESTS'],
    ['a blank name', [interest(' ')], 'INVALID_TEXT'],
    ['a long name', [interest('x'.repeat(900_000))], 'INVALID_TEXT'],
    ['a null byte', [interest('Hi\u0000king')], 'INVALID_TEXT'],
    ['half a surrogate pair', [interest('\udc00')], 'INVALID_TEXT'],
    ['a category that is none', [interest('Hiking', { category: 'WORK' })], 'BAD_USER_INPUT'],
    ['somebody else', [interest('Hiking', { userId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01' })], 'BAD_USER_INPUT'],
  ])('refuses %s, and keeps the list as it was', async (_, interests, code) => {
    const ann = await given(identity).person('ann');
    await set(ann, [interest('Swimming')]);
    await refused(set(ann, interests), code);
    expect(granted(await ann.ask(interestsOf, { id: ann.id }))).toMatchObject({
      user: { profile: { interests: [{ name: 'Swimming' }] } },
    });
    expect(await identity.told(profileChanged, ann.id)).toHaveLength(1);
  });

  it('replace the list, the primary ones first, and others see them', async () => {
    const [ann, bob] = [await given(identity).person('ann'), await given(identity).person('bob')];
    await set(ann, several(20));
    const kept = granted(
      await set(ann, [
        interest(' Hiking '),
        interest('Go', { category: 'GAMES_ENTERTAINMENT', level: 'HIGH', isPrimary: true }),
      ]),
    ).setInterests.interests;
    expect(kept).toEqual([
      { category: 'GAMES_ENTERTAINMENT', name: 'Go', level: 'HIGH', isPrimary: true },
      { category: 'OUTDOOR_ADVENTURES', name: 'Hiking', level: 'MEDIUM', isPrimary: false },
    ]);
    expect(granted(await bob.ask(interestsOf, { id: ann.id }))).toEqual({ user: { profile: { interests: kept } } });
  });

  it('are told as a part that changed, and only when they did', async () => {
    const ann = await given(identity).person('ann');
    await set(ann, []);
    await set(ann, several(2));
    await set(ann, several(2));
    await set(ann, several(2).reverse());
    await set(ann, []);
    expect(await identity.told(profileChanged, ann.id)).toEqual(
      Array(3).fill({ userId: ann.id, parts: ['INTERESTS'] }),
    );
  });
});
