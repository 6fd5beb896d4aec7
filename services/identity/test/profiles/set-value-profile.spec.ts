import { profileChanged } from '@kindred/contracts/identity/profile-changed';
import { granted } from '@kindred/testkit/graph-client';
import { given, refused, type TestPerson } from '../given.ts';
import { runningIdentity, type RunningIdentity } from '../running-identity.ts';

const setValueProfile = /* GraphQL */ `mutation ($input: SetValueProfileInput!) { setValueProfile(input: $input) { values archetypes } }`;
const valuesOf = /* GraphQL */ `query ($id: ID!) { user(id: $id) { valueProfile { values archetypes } } }`;

let identity: RunningIdentity;
beforeAll(async () => {
  identity = await runningIdentity();
});
afterAll(() => identity.stop());

const set = (person: TestPerson, values: readonly string[], archetypes: readonly string[] = [], more: object = {}) =>
  person.ask<{ setValueProfile: object }>(setValueProfile, { input: { values, archetypes, ...more } });
const words = (count: number) => Array.from({ length: count }, (_, nth) => `Word ${nth}`);

describe('a value profile', () => {
  it('is set by nobody who is not signed in', async () => {
    await refused(
      given(identity).nobody.request(setValueProfile, { input: { values: [], archetypes: [] } }),
      'UNAUTHENTICATED',
    );
  });

  it.each([
    ['more than 10 values', words(11), [], 'INVALID_VALUES'],
    ['more than 3 archetypes', [], ['SAGE', 'HERO', 'RULER', 'LOVER'], 'INVALID_VALUES'],
    ['a value twice, however written', ['Honesty', 'honesty '], [], 'INVALID_VALUES'],
    ['an archetype twice', [], ['SAGE', 'SAGE'], 'INVALID_VALUES'],
    ['a long text', ['x'.repeat(900_000)], [], 'INVALID_TEXT'],
    ['a null byte', ['Hon\u0000esty'], [], 'INVALID_TEXT'],
    ['half a surrogate pair', ['\ud800'], [], 'INVALID_TEXT'],
    ['an archetype that is none', [], ['WIZARD'], 'BAD_USER_INPUT'],
  ])('refuses %s, and keeps what was said', async (_, values, archetypes, code) => {
    const ann = await given(identity).person('ann');
    await set(ann, ['Courage']);
    await refused(set(ann, values, archetypes), code);
    expect(granted(await ann.ask(valuesOf, { id: ann.id }))).toEqual({
      user: { valueProfile: { values: ['Courage'], archetypes: [] } },
    });
    expect(await identity.told(profileChanged, ann.id)).toHaveLength(1);
  });

  it('says which value is refused', async () => {
    const ann = await given(identity).person('ann');
    const { message, extensions } = await refused(set(ann, ['Courage', 'x'.repeat(41)]), 'INVALID_TEXT');
    expect(message).toBe('values, entry 2, has at most 40 characters.');
    expect(extensions).toMatchObject({ details: { field: 'values', index: 1, reason: 'TOO_LONG', maxLength: 40 } });
  });

  it('is nobody’s but one’s own to set', async () => {
    const [ann, bob] = [await given(identity).person('ann'), await given(identity).person('bob')];
    await refused(set(ann, ['Courage'], [], { userId: bob.id }), 'BAD_USER_INPUT');
    expect(granted(await ann.ask(valuesOf, { id: bob.id }))).toEqual({ user: { valueProfile: null } });
  });

  it('is replaced as a whole, told when it changed, and seen by others', async () => {
    const [ann, bob] = [await given(identity).person('ann'), await given(identity).person('bob')];
    await set(ann, ['Courage', 'Honesty'], ['SAGE']);
    await set(ann, ['Courage', 'Honesty'], ['SAGE']);
    await set(ann, [' Honesty', 'Courage'], ['LOVER', 'HERO']);
    expect(granted(await bob.ask(valuesOf, { id: ann.id }))).toEqual({
      user: { valueProfile: { values: ['Honesty', 'Courage'], archetypes: ['LOVER', 'HERO'] } },
    });
    expect(await identity.told(profileChanged, ann.id)).toEqual(Array(2).fill({ userId: ann.id, parts: ['VALUES'] }));
  });
});
