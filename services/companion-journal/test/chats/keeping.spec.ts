import { eventually } from '@kindred/testkit/eventually';
import { chatEnded } from '@kindred/contracts/companion-journal/chat-ended';
import { companionWorld, type CompanionWorld, type TestPerson } from '../companion-world.ts';
import { acceptsDisclaimer } from '../disclaimers/accepts-disclaimer.ts';
import { chatFields, chatting, givenScene, type Chat } from './given-chats.ts';

let world: CompanionWorld;
let talk: ReturnType<typeof chatting>;
let ann: TestPerson;

beforeAll(async () => {
  world = await companionWorld();
  await givenScene(world);
  talk = chatting(world);
});
afterAll(() => world?.stop());
beforeEach(async () => {
  ann = await talk.accepted();
});

const prompt = 'It was a long day by the sea.';

interface Entry {
  readonly id: string;
  readonly prompt: string | null;
  readonly response: string | null;
  readonly turns: readonly { readonly speaker: string; readonly text: string; readonly at?: string }[] | null;
}

async function entriesOf({ id, asks }: TestPerson, ofTurns = 'speaker text'): Promise<readonly Entry[]> {
  const fields = `journalEntries { nodes { id prompt response turns { ${ofTurns} } } }`;
  const query = `{ _entities(representations: [{ __typename: "User", id: "${id}" }]) { ... on User { ${fields} } } }`;
  const [user] = (await asks<{ _entities: { journalEntries: { nodes: Entry[] } }[] }>(query))._entities;
  return user?.journalEntries.nodes ?? [];
}

const change = async (mutation: string, input: object) =>
  (await ann.does<{ chat: Chat }>(mutation, input, `chat { ${chatFields} }`)).chat;

/** Fills the journal, so that nothing more can be kept until there is room. */
const setEntries = (count: number) =>
  world.running.service.work.run({ role: 'person', id: ann.id }, (tx) =>
    tx.query(
      `INSERT INTO journal (owner_id, entries, search_configurations, version) VALUES ($1, $2, '{}', 0)
       ON CONFLICT (owner_id) DO UPDATE SET entries = $2`,
      [ann.id, count],
    ),
  );

describe('the time of a reply in the journal', () => {
  it('is when it was said, and not when it was rated or reported', async () => {
    const { id: chatId } = await talk.start(ann);
    const { id: turnId } = await talk.answered(ann, chatId, prompt);
    const saidBy = world.now().toISOString();
    world.pass(0.01);
    await ann.does('rateReply', { turnId, rating: 'GOOD' }, 'turn { id }');
    await ann.does('reportReply', { turnId, reason: 'OTHER' }, 'turn { id }');
    await change('keepChat', { chatId });
    const [entry] = await entriesOf(ann, 'speaker text at');
    const [, reply] = entry?.turns ?? [];
    expect(reply?.speaker).toBe('PERSONA');
    expect(Date.parse(reply?.at ?? '')).toBeLessThanOrEqual(Date.parse(saidBy));
  });
});

/** Longer than an acceptance of the disclaimer holds. */
const lapsedDays = 91;

describe('without the current disclaimer', () => {
  it('a chat is not kept when that is asked, and can be kept once it is accepted again', async () => {
    const { id: chatId } = await talk.start(ann);
    await talk.answered(ann, chatId, prompt);
    world.pass(lapsedDays);
    await ann.isRefused('DISCLAIMER_REQUIRED', 'keepChat', { chatId });
    expect(await entriesOf(ann)).toEqual([]);
    await acceptsDisclaimer(ann);
    expect((await change('keepChat', { chatId })).keeping).toBe('KEPT');
  });

  it('a chat ends, and says that it was not kept', async () => {
    const { id: chatId } = await talk.start(ann);
    await talk.answered(ann, chatId, prompt);
    world.pass(lapsedDays);
    const ended = await change('endChat', { chatId, keep: true });
    expect([ended.status, ended.keeping]).toEqual(['ENDED', 'FAILED']);
    expect(await entriesOf(ann)).toEqual([]);
  });
});

describe('keeping a chat', () => {
  it('is refused before there is a reply', async () => {
    const { id: chatId } = await talk.start(ann);
    await ann.isRefused('NO_REPLY_YET', 'keepChat', { chatId });
  });

  it('is refused while the first reply is coming, and has not failed by that', async () => {
    const { id: chatId } = await talk.start(ann);
    const { id: turnId } = await talk.answered(ann, chatId, prompt);
    await world.running.service.work.run({ role: 'person', id: ann.id }, (tx) =>
      tx.query(`UPDATE chat_turn SET status = 'WAITING', reply = NULL, try_again_at = 'infinity' WHERE id = $1`, [
        turnId,
      ]),
    );
    await ann.isRefused('NO_REPLY_YET', 'keepChat', { chatId });
    expect((await talk.chat(ann, chatId))?.keeping).toBe('NOT_KEPT');
  });

  it('is not done unless its person wants it', async () => {
    const { id: chatId } = await talk.start(ann);
    await talk.answered(ann, chatId, prompt);
    expect(await change('endChat', { chatId })).toMatchObject({ status: 'ENDED', keeping: 'NOT_KEPT' });
    expect(await entriesOf(ann)).toEqual([]);
  });

  it('makes one entry with the whole conversation, also when it is kept again', async () => {
    const { id: chatId } = await talk.start(ann);
    const first = await talk.answered(ann, chatId, prompt);
    const kept = await change('keepChat', { chatId });
    const second = await talk.answered(ann, chatId, 'The water was cold.');
    expect((await change('endChat', { chatId, keep: true })).keptEntryId).toBe(kept.keptEntryId);
    expect(await entriesOf(ann)).toEqual([
      {
        id: kept.keptEntryId,
        prompt,
        response: first.reply,
        turns: [
          { speaker: 'PERSON', text: prompt },
          { speaker: 'PERSONA', text: first.reply },
          { speaker: 'PERSON', text: 'The water was cold.' },
          { speaker: 'PERSONA', text: second.reply },
        ],
      },
    ]);
    await eventually(async () =>
      expect(await world.events(chatEnded, chatId)).toMatchObject([{ replies: 2, isKept: true }]),
    );
  });

  it('is done after each reply when it is set', async () => {
    const { id: chatId } = await talk.start(ann, { keeps: true });
    const { id } = await talk.answered(ann, chatId, prompt);
    await talk.settled(ann, id);
    expect(await change('endChat', { chatId })).toMatchObject({ keeping: 'KEPT' });
    expect(await entriesOf(ann)).toHaveLength(1);
  });

  it('that fails loses no reply, and can be asked again for 30 days', async () => {
    const { id: chatId } = await talk.start(ann);
    const { id: turnId, reply } = await talk.answered(ann, chatId, prompt);
    await setEntries(100_000);
    expect(await change('endChat', { chatId, keep: true })).toMatchObject({ status: 'ENDED', keeping: 'FAILED' });
    await ann.isRefused('JOURNAL_FULL', 'keepChat', { chatId });
    world.pass(29);
    await world.runJob('delete-quiet-chats');
    expect((await talk.turn(ann, turnId)).reply).toBe(reply);
    await setEntries(0);
    expect(await change('keepChat', { chatId })).toMatchObject({ keeping: 'KEPT' });
    expect((await entriesOf(ann))[0]?.response).toBe(reply);
    await world.runJob('delete-quiet-chats');
    expect(await talk.chat(ann, chatId)).toBeNull();
    expect(await entriesOf(ann)).toHaveLength(1);
  });
});
