import { profileChanged } from '@kindred/contracts/identity/profile-changed';
import { granted } from '@kindred/testkit/graph-client';
import { given, refused, type TestPerson } from '../given.ts';
import { runningIdentity, type RunningIdentity } from '../running-identity.ts';

const fields =
  'name bio location point { latitude longitude } approximatePoint { latitude longitude } communicationStyle maxTravelDistanceMiles languages language timeZone quietHours { from to } freeEvenings';
const updateProfile = /* GraphQL */ `mutation ($input: UpdateProfileInput!) { updateProfile(input: $input) { ${fields} } }`;
const profileOf = /* GraphQL */ `query ($id: ID!) { user(id: $id) { profile { ${fields} } } }`;

let identity: RunningIdentity;
beforeAll(async () => {
  identity = await runningIdentity();
});
afterAll(() => identity.stop());

const update = (person: TestPerson, input: object) =>
  person.ask<{ updateProfile: Record<string, unknown> }>(updateProfile, { input });
const told = (person: TestPerson) => identity.told(profileChanged, person.id);

/** What nothing was ever said of: the travel distance has a default, which its owner is shown. */
const nothing = {
  name: null,
  bio: null,
  location: null,
  point: null,
  approximatePoint: null,
  communicationStyle: null,
  maxTravelDistanceMiles: 25,
  languages: [],
  language: null,
  timeZone: null,
  quietHours: null,
  freeEvenings: [],
};

describe('a profile', () => {
  it('is changed by nobody who is not signed in', async () => {
    await refused(given(identity).nobody.request(updateProfile, { input: { name: 'Ann' } }), 'UNAUTHENTICATED');
  });

  it.each([
    ['a text as long as variables may be', { bio: 'x'.repeat(900_000) }, 'INVALID_TEXT'],
    ['a megabyte', { bio: 'x'.repeat(1_000_000) }, 'VARIABLES_TOO_LARGE'],
    ['more than 2,000 characters about oneself', { bio: 'x'.repeat(2_001) }, 'INVALID_TEXT'],
    ['more than 80 characters of a name', { name: 'x'.repeat(81) }, 'INVALID_TEXT'],
    ['a name of two lines', { name: 'Ann\nBob' }, 'INVALID_TEXT'],
    ['a null byte', { location: 'Lon\u0000don' }, 'INVALID_TEXT'],
    ['half a surrogate pair', { name: 'Ann \ud83d' }, 'INVALID_TEXT'],
    ['a turned direction', { name: 'Ann \u202e' }, 'INVALID_TEXT'],
    ['a point beyond the pole', { point: { latitude: 90.1, longitude: 0 } }, 'INVALID_LOCATION'],
    ['a point beyond the antimeridian', { point: { latitude: 0, longitude: -180.1 } }, 'INVALID_LOCATION'],
    ['half a point', { point: { latitude: 1 } }, 'BAD_USER_INPUT'],
    ['no distance at all', { maxTravelDistanceMiles: 0 }, 'INVALID_LOCATION'],
    ['a distance of 101 miles', { maxTravelDistanceMiles: 101 }, 'INVALID_LOCATION'],
    ['a language that is none', { languages: ['en', 'qqx'] }, 'INVALID_LANGUAGE'],
    ['a language with a region', { languages: ['de-CH'] }, 'INVALID_LANGUAGE'],
    ['the language tag for none', { languages: ['und'] }, 'INVALID_LANGUAGE'],
    ['six languages', { languages: ['en', 'de', 'fr', 'it', 'rm', 'es'] }, 'INVALID_LANGUAGE'],
    ['a language twice', { languages: ['he', 'IW'] }, 'INVALID_LANGUAGE'],
    ['a time zone that is none', { timeZone: 'Europe/Atlantis' }, 'INVALID_TIME_ZONE'],
    ['an offset', { timeZone: '+01:00' }, 'INVALID_TIME_ZONE'],
    ['a time zone of 10 kB', { timeZone: 'A'.repeat(10_000) }, 'INVALID_TIME_ZONE'],
    ['quiet hours of no length', { quietHours: { from: '22:00', to: '22:00' } }, 'INVALID_QUIET_HOURS'],
    ['quiet hours from 24:00', { quietHours: { from: '24:00', to: '07:00' } }, 'INVALID_QUIET_HOURS'],
    ['quiet hours with seconds', { quietHours: { from: '22:00:00', to: '07:00' } }, 'INVALID_QUIET_HOURS'],
    ['an evening of no weekday', { freeEvenings: ['SOMEDAY'] }, 'BAD_USER_INPUT'],
    ['a style that is none', { communicationStyle: 'LOUD' }, 'BAD_USER_INPUT'],
  ])('refuses %s, and keeps nothing of what came with it', async (_, input, code) => {
    const ann = await given(identity).person('ann');
    await refused(update(ann, { communicationStyle: 'DIRECT', ...input }), code);
    expect(granted(await ann.ask(profileOf, { id: ann.id }))).toEqual({ user: { profile: null } });
    expect(await told(ann)).toEqual([]);
  });

  it('refuses all faults of an input at once, each with its field', async () => {
    const ann = await given(identity).person('ann');
    const faulty = {
      name: 'x'.repeat(81),
      maxTravelDistanceMiles: 0,
      point: { latitude: 91, longitude: 0 },
      languages: ['en', 'qqx'],
      timeZone: 'Here',
      quietHours: { from: '7', to: '8' },
    };
    const { extensions } = await refused(update(ann, faulty), 'INVALID_TEXT');
    expect(extensions).toMatchObject({
      details: {
        field: 'name',
        faults: [
          { code: 'INVALID_TEXT', field: 'name', reason: 'TOO_LONG', maxLength: 80 },
          { code: 'INVALID_LOCATION', field: 'maxTravelDistanceMiles' },
          { code: 'INVALID_LOCATION', field: 'point' },
          { code: 'INVALID_LANGUAGE', field: 'languages', index: 1 },
          { code: 'INVALID_TIME_ZONE', field: 'timeZone' },
          { code: 'INVALID_QUIET_HOURS', field: 'quietHours' },
        ],
      },
    });
  });

  it.each([
    [{ name: 'Ann\nBob' }, { field: 'name', reason: 'SEVERAL_LINES', maxLength: 80 }],
    [{ maxTravelDistanceMiles: 0 }, { field: 'maxTravelDistanceMiles', reason: 'OUT_OF_RANGE' }],
    [{ point: { latitude: 91, longitude: 0 } }, { field: 'point', reason: 'OUT_OF_RANGE' }],
  ])('says of %j which field is refused, and why', async (input, details) => {
    const { extensions } = (await update(await given(identity).person('ann'), input)).errors?.[0] ?? {};
    expect(extensions).toMatchObject({ details });
  });

  it('has no field that could name another person', async () => {
    const [ann, bob] = [await given(identity).person('ann'), await given(identity).person('bob')];
    for (const other of [{ userId: bob.id }, { id: bob.id }])
      await refused(update(ann, { name: 'Bob', ...other }), 'BAD_USER_INPUT');
    expect(await told(bob)).toEqual([]);
  });

  it('is null before anything was said', async () => {
    const ann = await given(identity).person('ann');
    expect(granted(await ann.ask(profileOf, { id: ann.id }))).toEqual({ user: { profile: null } });
  });

  it('keeps what is left out, and clears what is null or blank', async () => {
    const ann = await given(identity).person('ann');
    const whole = {
      name: 'Ann',
      bio: 'Walks.\nSwims.',
      location: 'Zürich',
      communicationStyle: 'THOUGHTFUL',
      maxTravelDistanceMiles: 40,
    };
    expect(granted(await update(ann, whole)).updateProfile).toEqual({ ...nothing, ...whole });
    expect(
      granted(await update(ann, { bio: null, location: '  ', maxTravelDistanceMiles: null })).updateProfile,
    ).toEqual({ ...nothing, name: 'Ann', communicationStyle: 'THOUGHTFUL' });
    expect(granted(await update(ann, {})).updateProfile).toMatchObject({ name: 'Ann' });
  });

  it('keeps languages, time zone, quiet hours and free evenings in one form', async () => {
    const ann = await given(identity).person('ann');
    const said = {
      languages: ['DE', 'iw', 'en'],
      timeZone: 'Europe/Zurich',
      quietHours: { from: '22:30', to: '07:00' },
      freeEvenings: ['FRIDAY', 'MONDAY', 'FRIDAY'],
    };
    const kept = { ...said, languages: ['de', 'he', 'en'], language: 'de', freeEvenings: ['MONDAY', 'FRIDAY'] };
    expect(granted(await update(ann, said)).updateProfile).toEqual({ ...nothing, ...kept });
    expect(granted(await update(ann, { timeZone: 'Europe/Kyiv', quietHours: null })).updateProfile).toEqual({
      ...nothing,
      ...kept,
      timeZone: 'Europe/Kyiv',
      quietHours: null,
    });
    const cleared = { languages: null, timeZone: null, freeEvenings: null };
    expect(granted(await update(ann, cleared)).updateProfile).toEqual(nothing);
  });

  it('tells that preferences changed as a part of the profile', async () => {
    const ann = await given(identity).person('ann');
    for (const _ of [1, 2]) await update(ann, { languages: ['de'], quietHours: { from: '22:00', to: '07:00' } });
    await update(ann, { timeZone: null, freeEvenings: [] });
    expect(await told(ann)).toEqual([{ userId: ann.id, parts: ['PROFILE'] }]);
  });

  it('tells which parts changed, not what, and nothing where nothing did', async () => {
    const ann = await given(identity).person('ann');
    await update(ann, { name: 'Ann', location: 'Zürich' });
    await update(ann, { name: 'Ann' });
    await update(ann, { name: ' Ann ', maxTravelDistanceMiles: 30 });
    await update(ann, { bio: 'Walks.' });
    expect(await told(ann)).toEqual([
      { userId: ann.id, parts: ['PROFILE', 'LOCATION'] },
      { userId: ann.id, parts: ['LOCATION'] },
      { userId: ann.id, parts: ['PROFILE'] },
    ]);
  });
});
