import { tribeChanged } from '@kindred/contracts/tribe-events/tribe-changed';
import { tribeFounded } from '@kindred/contracts/tribe-events/tribe-founded';
import { newId } from '@kindred/contracts/uuid';
import { eventually } from '@kindred/testkit/eventually';
import fc from 'fast-check';
import { find } from '../discovery/found-tribes.ts';
import { givenTribe } from '../given-tribes.ts';
import { tribeWorld, type TestPerson, type TribeWorld } from '../tribe-world.ts';

let world: TribeWorld;
beforeAll(async () => {
  world = await tribeWorld();
});
afterAll(() => world?.stop());

const interest = (name: string, isPrimary = false) => ({ category: 'TECHNOLOGY', name, isPrimary });
const many = (count: number, isPrimary = false) =>
  Array.from({ length: count }, (_, nth) => interest(`Thing ${nth}`, isPrimary));

/** What is refused wherever a tribe's details are given. */
const badDetails: [string, string, object][] = [
  ['a blank name', 'INVALID_TEXT', { name: ' \u200b ' }],
  ['a name of marks of direction alone', 'INVALID_TEXT', { name: '\u200e\u200f' }],
  ['a name of 61 letters', 'INVALID_TEXT', { name: 'x'.repeat(61) }],
  ['a name of two lines', 'INVALID_TEXT', { name: 'Walkers\nand more' }],
  ['a name that turns the direction of text', 'INVALID_TEXT', { name: 'Walkers \u202esrek' }],
  ['a name of isolates', 'INVALID_TEXT', { name: '\u2066Walkers\u2069' }],
  ['a name with a Cyrillic letter in a Latin word', 'INVALID_TEXT', { name: 'W\u0430lkers' }],
  ['a name of half an emoji', 'INVALID_TEXT', { name: '\ud83e' }],
  ['a description of 1,001 letters', 'INVALID_TEXT', { description: 'x'.repeat(1_001) }],
  ['a description with a null byte', 'INVALID_TEXT', { description: 'Walks\u0000' }],
  ['a location of 121 letters', 'INVALID_TEXT', { location: 'x'.repeat(121) }],
  ['a latitude beyond a pole', 'INVALID_LOCATION', { point: { latitude: 90.000_1, longitude: 0 } }],
  ['a longitude beyond the antimeridian', 'INVALID_LOCATION', { point: { latitude: 0, longitude: -180.000_1 } }],
  ['three seats', 'INVALID_MEMBER_LIMIT', { maxMembers: 3 }],
  ['nine seats', 'INVALID_MEMBER_LIMIT', { maxMembers: 9 }],
];

describe('founding a tribe', () => {
  it.each(badDetails)('refuses %s', async (_, code, change) => {
    await (await world.person()).isRefused(code, 'createTribe', { name: 'Walkers', ...change });
  });

  it.each<[string, string, object[]]>([
    ['eleven interests', 'INVALID_INTERESTS', many(11)],
    ['four primary interests', 'INVALID_INTERESTS', many(4, true)],
    ['an interest twice, in another case and width', 'INVALID_INTERESTS', [interest('Chess'), interest('ｃHESS')]],
    ['a blank interest', 'INVALID_TEXT', [interest('\u200b')]],
    ['an interest that turns the direction of text', 'INVALID_TEXT', [interest('Chess\u202e')]],
  ])('refuses %s', async (_, code, interests) => {
    await (await world.person()).isRefused(code, 'createTribe', { name: 'Walkers', interests });
    const { founder, tribeId } = await givenTribe(world);
    await founder.isRefused(code, 'setTribeInterests', { tribeId, interests });
  });

  it('refuses a public tribe of a person without the role', async () => {
    const founder = await world.person();
    await founder.isRefused('PUBLIC_NOT_ALLOWED', 'createTribe', { name: 'Walkers', privacy: 'PUBLIC' });
  });

  it.each([
    ['one emoji', '\u{1f97e}'],
    ['an emoji of several', '\u{1f469}\u200d\u{1f33e}'],
    ['another alphabet that looks like this one', '\u0420\u043e\u0440\u0435'],
    ['words of two alphabets', '\u041f\u043e\u0445\u043e\u0434\u044b & Hikes'],
    ['a right-to-left alphabet', '\u0646\u0627\u062f\u064a'],
  ])('keeps a name of %s as it was written', async (_, name) => {
    const founder = await world.person();
    expect(await founder.does('createTribe', { name }, 'tribe { name }')).toEqual({ tribe: { name } });
  });

  it.each([
    ['zero, zero', { latitude: 0, longitude: 0 }],
    ['the north pole', { latitude: 90, longitude: 45 }],
    ['the south pole', { latitude: -90, longitude: -180 }],
    ['the antimeridian', { latitude: -17, longitude: -180 }],
  ])('takes a point at %s, which others see and find rounded', async (_, point) => {
    const founder = await world.person('TRIBE_CREATOR');
    const input = { name: 'Edge', privacy: 'PUBLIC', point };
    const { tribe } = await founder.does<{ tribe: { id: string } }>(
      'createTribe',
      input,
      'tribe { id point { latitude longitude } approximatePoint { latitude longitude } }',
    );
    expect(tribe).toMatchObject({ point });
    expect(tribe).not.toMatchObject({ approximatePoint: point });
    const stranger = await world.person();
    for (const near of [point, { ...point, longitude: point.longitude === -180 ? 180 : point.longitude }])
      expect((await find(stranger, { near: { point: near, radiusMiles: 1 } })).nodes).toMatchObject([{ id: tribe.id }]);
  });

  it('makes the founder its creator and only member, and publishes it', async () => {
    const founder = await world.person();
    const input = {
      name: 'Walkers',
      description: 'Slow walks.',
      interests: [interest('Maps'), interest('Boots', true)],
    };
    const { tribe } = await founder.does<{ tribe: { id: string } }>(
      'createTribe',
      input,
      'tribe { id status privacy maxMembers memberCount freeSeats creator { id } interests { name isPrimary } } membership { role status }',
    );
    expect(tribe).toMatchObject({
      status: 'FORMING',
      privacy: 'PRIVATE',
      maxMembers: 8,
      memberCount: 1,
      freeSeats: 7,
      creator: { id: founder.id },
      interests: [{ name: 'Boots', isPrimary: true }, { name: 'Maps' }],
    });
    await eventually(async () =>
      expect(await world.events(tribeFounded, tribe.id)).toEqual([
        { tribeId: tribe.id, foundedBy: founder.id, privacy: 'PRIVATE', maxMembers: 8 },
      ]),
    );
  });
});

describe('editing a tribe', () => {
  it('is refused to everyone but its creator', async () => {
    const { founder, tribeId, members } = await givenTribe(world, 1);
    const stranger = await world.person('ADMIN');
    for (const [mutation, input] of [
      ['updateTribe', { name: 'Runners' }],
      ['setTribeInterests', { interests: [] }],
    ] as const) {
      await members[0]!.isRefused('CREATOR_ONLY', mutation, { tribeId, ...input });
      await stranger.isRefused('NOT_FOUND', mutation, { tribeId, ...input });
      await founder.isRefused('NOT_FOUND', mutation, { tribeId: newId(), ...input });
    }
  });

  it.each(badDetails)('refuses %s, and changes nothing', async (_, code, change) => {
    const { founder, tribeId } = await givenTribe(world);
    await founder.isRefused(code, 'updateTribe', { tribeId, location: 'Here', ...change });
    expect(await said(founder, tribeId)).toMatchObject({ name: 'Walkers', location: null });
  });

  it('refuses fewer seats than are taken, and to make a tribe public without the role', async () => {
    const { founder, tribeId, members } = await givenTribe(world, 4);
    await founder.isRefused('INVALID_MEMBER_LIMIT', 'updateTribe', { tribeId, maxMembers: 4 });
    await founder.does('handOverTribe', { tribeId, userId: members[0]!.id }, 'tribe { id }');
    await members[0]!.isRefused('PUBLIC_NOT_ALLOWED', 'updateTribe', { tribeId, privacy: 'PUBLIC' });
  });

  it('is refused for a tribe that was dissolved', async () => {
    const { founder, tribeId } = await givenTribe(world);
    world.pass(14.01);
    await world.runJob('advance-tribe-lifecycles');
    await founder.isRefused('TRIBE_DISSOLVED', 'updateTribe', { tribeId, name: 'Again' });
    await founder.isRefused('TRIBE_DISSOLVED', 'setTribeInterests', { tribeId, interests: [] });
  });

  it('changes what is given, clears what is null, and publishes what is different', async () => {
    const { founder, tribeId } = await givenTribe(world, 0, { description: 'Walks.', location: 'Here' });
    const point = { latitude: 1, longitude: 2 };
    await founder.does(
      'updateTribe',
      { tribeId, name: null, description: null, location: 'Here', point },
      'tribe { id }',
    );
    expect(await said(founder, tribeId)).toMatchObject({ name: 'Walkers', description: null, location: 'Here', point });
    const interests = [interest('Maps')];
    for (let nth = 0; nth < 2; nth += 1)
      await founder.does('setTribeInterests', { tribeId, interests }, 'tribe { id }');
    await founder.does('updateTribe', { tribeId, name: ' Walkers ', point }, 'tribe { id }');
    await eventually(async () =>
      expect(await world.events(tribeChanged, tribeId)).toEqual([
        { tribeId, changedBy: founder.id, fields: ['DESCRIPTION', 'POINT'] },
        { tribeId, changedBy: founder.id, fields: ['INTERESTS'] },
      ]),
    );
  });

  it('keeps any name in NFC or refuses it with a code, whatever it is made of', async () => {
    const { founder, tribeId } = await givenTribe(world);
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 70 }), fc.string({ unit: 'grapheme', maxLength: 70 }));
    const mutation = 'mutation ($input: UpdateTribeInput!) { updateTribe(input: $input) { tribe { name } } }';
    await fc.assert(
      fc.asyncProperty(text, async (name) => {
        const { data, errors } = await founder.graph.request<{ updateTribe: { tribe: { name: string } } }>(mutation, {
          input: { tribeId, name },
        });
        if (errors.length > 0) expect(errors[0]?.extensions?.code).toBe('INVALID_TEXT');
        else expect(data?.updateTribe.tribe.name).toBe(name.normalize('NFC').trim());
      }),
      { numRuns: 60 },
    );
  });
});

async function said(viewer: TestPerson, tribeId: string): Promise<object> {
  const query = 'query ($id: ID!) { tribe(id: $id) { name description location point { latitude longitude } } }';
  return (await viewer.asks<{ tribe: object }>(query, { id: tribeId })).tribe;
}
