import { roomPublished } from '@kindred/contracts/companion-journal/room-published';
import { roomRetired } from '@kindred/contracts/companion-journal/room-retired';
import { eventually } from '@kindred/testkit/eventually';
import { refusedWith } from '@kindred/testkit/graph-client';
import { companionWorld, type CompanionWorld, type TestPerson } from '../companion-world.ts';
import { features, roomInput, step } from './given-rooms.ts';

let world: CompanionWorld;
let admin: TestPerson;
beforeAll(async () => {
  world = await companionWorld();
  admin = await world.person('ADMIN');
});
afterAll(() => world?.stop());

const everything = `id name description purpose samplePrompt promptType tags version retiredAt steps { title question guidance }
  features { replyLength maxPromptLength maxTurns offersKeeping asksMood usesMemory targetQuestion }`;

async function given(id: string, more: object = {}): Promise<void> {
  await admin.does('addRoom', roomInput(id, more), 'room { id }');
}

const roomOf = async (id: string, fields = everything, asking = admin) =>
  (await asking.asks<{ room: object | null }>(`{ room(id: "${id}") { ${fields} } }`)).room;

const versionsOf = (id: string) => `{ roomVersions(roomId: "${id}") { nodes { number purpose } } }`;

describe('adding a room', () => {
  it('refuses people who are no admins, and a slug that is taken', async () => {
    await (await world.person()).isRefused('FORBIDDEN', 'addRoom', roomInput('forbidden'));
    expect(await roomOf('forbidden')).toBeNull();
    await given('taken');
    await admin.isRefused('SLUG_TAKEN', 'addRoom', roomInput('taken'));
  });

  const guided = { promptType: 'GUIDED', steps: [step('One'), step('Two')] };
  it.each([
    ['a blank purpose', { purpose: ' ' }, 'INVALID_TEXT'],
    ['11 tags', { tags: Array.from({ length: 11 }, (_, nth) => `tag ${nth}`) }, 'INVALID_TAGS'],
    ['prompts of 199 characters at most', { features: { ...features, maxPromptLength: 199 } }, 'INVALID_FEATURES'],
    ['prompts of 4,001 characters', { features: { ...features, maxPromptLength: 4_001 } }, 'INVALID_FEATURES'],
    ['51 turns', { features: { ...features, maxTurns: 51 } }, 'INVALID_FEATURES'],
    ['no turn', { features: { ...features, maxTurns: 0 } }, 'INVALID_FEATURES'],
    ['a short form without an end', { promptType: 'SHORT_FORM' }, 'INVALID_FEATURES'],
    [
      'a short form of 7 turns',
      { promptType: 'SHORT_FORM', features: { ...features, maxTurns: 7 } },
      'INVALID_FEATURES',
    ],
    ['a targeted room without a question', { promptType: 'TARGETED' }, 'INVALID_FEATURES'],
    [
      'an open room with the question of a target',
      { features: { ...features, targetQuestion: 'What?' } },
      'INVALID_FEATURES',
    ],
    ['an open room with steps', { steps: guided.steps }, 'INVALID_STEPS'],
    ['a guided room without steps', { promptType: 'GUIDED' }, 'INVALID_STEPS'],
    ['a guided room with one step', { ...guided, steps: [step('One')] }, 'INVALID_STEPS'],
    [
      'a guided room with 13 steps',
      { ...guided, steps: Array.from({ length: 13 }, () => step('One')) },
      'INVALID_STEPS',
    ],
    ['a step without a title', { ...guided, steps: [step('One'), step(' ')] }, 'INVALID_TEXT'],
    ['features of another form', { features: { ...features, anything: true } }, 'BAD_USER_INPUT'],
    ['features that are a text', { features: '{}' }, 'BAD_USER_INPUT'],
  ])('refuses %s', async (_name, fault, code) => {
    await admin.isRefused(code, 'addRoom', roomInput('at-fault', fault));
    expect(await roomOf('at-fault')).toBeNull();
  });

  it.each([
    ['open-room', {}],
    ['guided-room', guided],
    ['short-room', { promptType: 'SHORT_FORM', features: { ...features, maxTurns: 6 } }],
    ['targeted-room', { promptType: 'TARGETED', features: { ...features, targetQuestion: 'Which decision?' } }],
  ])('keeps %s as it was given, and publishes the first version', async (id, more) => {
    await given(id, more);
    expect(await roomOf(id)).toEqual({ ...roomInput(id, more), version: 1, retiredAt: null });
    await eventually(async () => expect(await world.events(roomPublished, id)).toEqual([{ roomId: id, number: 1 }]));
  });
});

describe('changing a room', () => {
  it('refuses people who are no admins, unknown and retired rooms, and what does not fit its type', async () => {
    await given('changed');
    await given('retired');
    await admin.does('retireRoom', { roomId: 'retired' }, 'room { id }');
    const change = { roomId: 'changed', purpose: 'Another.' };
    await (await world.person()).isRefused('FORBIDDEN', 'updateRoom', change);
    await admin.isRefused('NOT_FOUND', 'updateRoom', { ...change, roomId: 'unknown' });
    await admin.isRefused('ROOM_RETIRED', 'updateRoom', { ...change, roomId: 'retired' });
    await admin.isRefused('INVALID_STEPS', 'updateRoom', { ...change, promptType: 'GUIDED' });
    expect(await roomOf('changed', 'purpose version')).toEqual({ purpose: 'To try rooms.', version: 1 });
  });

  it('makes a version of each change, none of the same again, and keeps those before', async () => {
    await given('edited', { promptType: 'GUIDED', steps: [step('One'), step('Two')] });
    const change = { roomId: 'edited', purpose: 'Another.', features };
    for (let times = 0; times < 2; times += 1)
      expect(await admin.does('updateRoom', change, 'room { purpose version }')).toEqual({
        room: { purpose: 'Another.', version: 2 },
      });
    expect(await admin.asks(versionsOf('edited'))).toEqual({
      roomVersions: {
        nodes: [
          { number: 2, purpose: 'Another.' },
          { number: 1, purpose: 'To try rooms.' },
        ],
      },
    });
    await eventually(async () => expect(await world.events(roomPublished, 'edited')).toHaveLength(2));
  });
});

describe('retiring a room', () => {
  it('refuses people who are no admins, and unknown rooms', async () => {
    await given('kept');
    await (await world.person()).isRefused('FORBIDDEN', 'retireRoom', { roomId: 'kept' });
    await admin.isRefused('NOT_FOUND', 'retireRoom', { roomId: 'unknown' });
    expect(await roomOf('kept', 'retiredAt')).toEqual({ retiredAt: null });
  });

  it('takes it out of the list, shows it by its id, and is told once', async () => {
    await given('leaving', { tags: ['leaving'] });
    const list = async (filter: string) =>
      (
        await admin.asks<{ rooms: { nodes: { id: string }[] } }>(
          `{ rooms(filter: { tag: "LEAVING", ${filter} }) { nodes { id } } }`,
        )
      ).rooms.nodes;
    expect(await list('promptType: OPEN')).toEqual([{ id: 'leaving' }]);
    expect(await list('promptType: GUIDED')).toEqual([]);
    await admin.does('retireRoom', { roomId: 'leaving' }, 'room { id }');
    await admin.does('retireRoom', { roomId: 'leaving' }, 'room { id }');
    expect(await list('isRetired: false')).toEqual([]);
    expect(await list('isRetired: true')).toEqual([{ id: 'leaving' }]);
    await eventually(async () => expect(await world.events(roomRetired, 'leaving')).toEqual([{ roomId: 'leaving' }]));
  });
});

describe('the guidance of a step', () => {
  it('is shown to admins only, and versions are too', async () => {
    await given('steps', { promptType: 'GUIDED', steps: [step('One'), step('Two')] });
    const person = await world.person();
    expect(await roomOf('steps', 'steps { question guidance }', person)).toEqual({
      steps: [
        { question: 'One?', guidance: null },
        { question: 'Two?', guidance: null },
      ],
    });
    refusedWith('FORBIDDEN')(await person.graph.request(versionsOf('steps')));
    refusedWith('NOT_FOUND')(await admin.graph.request(versionsOf('unknown')));
  });
});
