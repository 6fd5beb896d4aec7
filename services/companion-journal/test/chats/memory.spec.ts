import { eventually } from '@kindred/testkit/eventually';
import { fakeVesselPrivacy, type FakeVesselPrivacy } from '@kindred/vessel-privacy-client/fake-vessel-privacy';
import { companionWorld, type CompanionWorld, type TestPerson } from '../companion-world.ts';
import { chatting, givenScene } from './given-chats.ts';

let vessels: FakeVesselPrivacy;
let world: CompanionWorld;
let talk: ReturnType<typeof chatting>;
let ann: TestPerson;

beforeAll(async () => {
  vessels = await fakeVesselPrivacy(['COMPANION_MEMORY']);
  world = await companionWorld({ VESSEL_PRIVACY_URL: vessels.url, IDENTITY_URL: vessels.url });
  await givenScene(world);
  talk = chatting(world);
});
afterAll(async () => {
  await world?.stop();
  await vessels?.stop();
});
beforeEach(async () => {
  vessels.away = false;
  ann = await talk.accepted();
});

const prompt = 'I love long walks in the rain. My sister was here.';

interface Item {
  readonly id: string;
  readonly text: string | null;
  readonly correctedAt: string | null;
}

async function memoryOf(who: TestPerson, asking = who): Promise<readonly Item[] | null> {
  const fields = 'companionMemory { nodes { id text correctedAt } }';
  const query = `{ _entities(representations: [{ __typename: "User", id: "${who.id}" }]) { ... on User { ${fields} } } }`;
  const [user] = (await asking.asks<{ _entities: { companionMemory: { nodes: Item[] } | null }[] }>(query))._entities;
  return user?.companionMemory?.nodes ?? null;
}

async function keepsChat(who: TestPerson, keep = true): Promise<void> {
  const { id: chatId } = await talk.start(who);
  await talk.answered(who, chatId, prompt);
  await who.does('endChat', { chatId, keep }, 'chat { id }');
}

/** Ends a chat again, which is no reason to remember it again. */
async function endsAgain(who: TestPerson): Promise<void> {
  const query = `{ _entities(representations: [{ __typename: "User", id: "${who.id}" }]) { ... on User { chats { nodes { id } } } } }`;
  const [user] = (await who.asks<{ _entities: { chats: { nodes: { id: string }[] } }[] }>(query))._entities;
  for (const { id: chatId } of user?.chats.nodes ?? [])
    await who.does('endChat', { chatId, keep: true }, 'chat { id }');
}

async function remembers(who: TestPerson): Promise<Item> {
  vessels.grant(who.id, 'COMPANION_MEMORY');
  await keepsChat(who);
  await eventually(async () => expect(await memoryOf(who)).toHaveLength(1));
  const [item] = (await memoryOf(who)) ?? [];
  if (!item) throw new Error('Nothing is remembered.');
  return item;
}

const usedIn = async (who: TestPerson) => {
  const { id } = await talk.start(who);
  return (await talk.answered(who, id, 'It was a long day.')).basis.remembered.map(({ text }) => text);
};

describe('the memory of companions', () => {
  it('has nothing without consent, and nothing of a chat that was not kept', async () => {
    await keepsChat(ann);
    await eventually(() => expect(JSON.stringify(vessels.asked)).toContain(ann.id));
    vessels.grant(ann.id, 'COMPANION_MEMORY');
    await keepsChat(ann, false);
    await remembers(await talk.accepted());
    expect(await memoryOf(ann)).toEqual([]);
  });

  it('is used for a reply, which says so, until the consent ends or cannot be asked for', async () => {
    const { text } = await remembers(ann);
    expect(text).toBe('You love long walks in the rain.');
    expect(await usedIn(ann)).toEqual([text]);
    vessels.away = true;
    expect(await usedIn(ann)).toEqual([]);
    vessels.away = false;
    vessels.revoke(ann.id, 'COMPANION_MEMORY');
    expect(await usedIn(ann)).toEqual([]);
    expect(await memoryOf(ann)).toHaveLength(1);
  });

  it('is its person’s to read, correct and empty, and looks like nothing to others', async () => {
    const { id } = await remembers(ann);
    const stranger = await talk.accepted();
    expect(await memoryOf(ann, stranger)).toBeNull();
    await stranger.isRefused('NOT_FOUND', 'correctMemory', { memoryItemId: id, text: 'Nonsense.' });
    await stranger.isRefused('NOT_FOUND', 'forgetMemory', { memoryItemId: id });
    await ann.isRefused('INVALID_TEXT', 'correctMemory', { memoryItemId: id, text: ' ' });
    const text = 'You write from ann@kindred.example.';
    await ann.isRefused('IDENTIFIERS_IN_PROMPT', 'correctMemory', { memoryItemId: id, text });
    await ann.does('correctMemory', { memoryItemId: id, text: 'You like the sun.' }, 'item { id }');
    expect(await memoryOf(ann)).toMatchObject([{ id, text: 'You like the sun.', correctedAt: expect.any(String) }]);
    await ann.does('forgetMemory', { memoryItemId: id }, 'deletedId');
    await ann.isRefused('NOT_FOUND', 'forgetMemory', { memoryItemId: id });
    await remembers(ann);
    expect(await ann.asks('mutation { emptyMemory { forgotten } }')).toEqual({ emptyMemory: { forgotten: 1 } });
    expect(await memoryOf(ann)).toEqual([]);
  });

  it('has nothing again that its person forgot', async () => {
    const { id } = await remembers(ann);
    await ann.does('forgetMemory', { memoryItemId: id }, 'deletedId');
    await endsAgain(ann);
    await world.running.service.dependencies.companion.stop();
    expect(await memoryOf(ann)).toEqual([]);
  });
});
