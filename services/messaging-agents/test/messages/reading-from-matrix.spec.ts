import { newId } from '@kindred/contracts/uuid';
import { job } from '@kindred/database/actor';
import { HomeserverAway } from '../../src/homeserver/refusals.ts';
import { addMessage } from '../../src/messages/add-message.ts';
import { messagingWorld, type MessagingWorld, type TestPerson } from '../messaging-world.ts';
import { channelField, creates, givenChannel, joinsChannel, refusedQuery, sends } from '../channels/given-channels.ts';
import { letFail, type Faults } from './given-homeserver-faults.ts';
import { seenMessage } from './seen-message.ts';

let world: MessagingWorld;
let faults: Faults;
beforeAll(async () => {
  world = await messagingWorld({ MATRIX_READ_WAIT_MS: '300' }, { runConsumers: false });
  faults = letFail(world.running.service.dependencies.matrix.homeserver);
});
afterAll(() => world?.stop());
beforeEach(() => {
  Object.assign(faults, { of: null });
  faults.called.length = 0;
});

const { words, long } = { words: 'bees '.repeat(200).trim(), long: 999 };
const drain = () => world.running.service.dependencies.matrix.outbound.drain();
const write = (sql: string, parameters: unknown[]) =>
  world.running.service.work.run(job(), (tx) => tx.query(sql, parameters));

const fields = 'preview content html contentAvailable length';
interface Shown {
  readonly content: string | null;
  readonly contentAvailable: boolean;
}
const onlyPreview = { preview: words.slice(0, 500), content: null, html: null, contentAvailable: false, length: long };

/** A channel with texts beyond their previews, which the homeserver has. */
async function givenLongTexts(count = 1) {
  const given = await givenChannel(world);
  await joinsChannel(given.owner, given.channelId);
  const ids: string[] = [];
  for (let nth = 0; nth < count; nth += 1) ids.push(await sends(given.creator, given.channelId, words));
  await drain();
  faults.called.length = 0;
  return { ...given, messageId: ids[0]!, ids };
}

describe('a text beyond its preview', () => {
  it('is not shown while the homeserver is away, refuses, or does not answer in time', async () => {
    const { owner, messageId } = await givenLongTexts();
    for (const fault of [{ before: new HomeserverAway('away') }, { hangs: true } as const]) {
      faults.of = (method) => (method === 'readEvents' ? fault : null);
      expect(await seenMessage(owner, messageId, fields)).toEqual(onlyPreview);
    }
  });

  it('is not waited for while the homeserver is known to be away', async () => {
    const { owner, messageId } = await givenLongTexts();
    await write(`UPDATE matrix_contact SET state = 'AWAY'`, []);
    expect(await seenMessage(owner, messageId, fields)).toEqual(onlyPreview);
    await write(`UPDATE matrix_contact SET state = 'THERE'`, []);
    expect(faults.called).toEqual([]);
  });

  it('is shown to no stranger, and is gone once it was deleted', async () => {
    const { creator, stranger, messageId } = await givenLongTexts();
    expect(await seenMessage(stranger, messageId, fields)).toBeNull();
    await creator.does('deleteChannelMessage', { messageId }, 'deletedId');
    expect(await seenMessage<Shown>(creator, messageId, 'content contentAvailable')).toEqual({
      content: null,
      contentAvailable: false,
    });
    expect(faults.called).toEqual([]);
  });

  it('comes from the homeserver, each room asked once a request, and from the store while it is unsent', async () => {
    const { owner, creator, channelId, microDaoId } = await givenLongTexts(3);
    const html = `<b>${words}</b>`;
    const unsent = await sends(creator, channelId, words, { html });
    type Page = { readonly nodes: readonly (Shown & { html: string | null })[] };
    const page = await channelField<Page>(owner, channelId, `messages { nodes { content html contentAvailable } }`);
    expect(page.nodes[0]).toEqual({ content: words, html, contentAvailable: true });
    expect(page.nodes.slice(1)).toEqual(
      Array.from({ length: 3 }, () => ({ content: words, html: null, contentAvailable: true })),
    );
    expect(faults.called).toEqual(['readEvents']);

    await drain();
    await sends(owner, await creates(owner, microDaoId, 'PRIVATE'), words);
    await drain();
    faults.called.length = 0;
    expect(await seenMessage(owner, unsent, 'content html')).toEqual({ content: words, html });
    const found = await owner.asks<{ channelOverview: { lastMessage: Shown | null }[] }>(
      '{ channelOverview { lastMessage { content contentAvailable } } }',
    );
    expect(found.channelOverview.map(({ lastMessage }) => lastMessage?.content)).toEqual([words, words]);
    expect(faults.called).toEqual(['readEvents', 'readEvents', 'readEvents']);
  });

  it('is that of the latest edit', async () => {
    const { owner, creator, messageId } = await givenLongTexts();
    const content = `${words} and honey`;
    await creator.does('editChannelMessage', { messageId, content }, 'message { id }');
    expect(await seenMessage(owner, messageId, 'content')).toEqual({ content });
    await drain();
    expect(await seenMessage(owner, messageId, 'content')).toEqual({ content });
  });

  it('costs the same statements for 1 message and for 20', async () => {
    const { owner, channelId, ids } = await givenLongTexts(20);
    const log = world.running.service.database.statements;
    const cost = async (first: number) =>
      (await log.during(() => channelField(owner, channelId, `messages(first: ${first}) { nodes { content } }`)))
        .statements.length;
    expect(ids).toHaveLength(20);
    await cost(1);
    expect(await cost(20)).toBe(await cost(1));
  });
});

describe('editing a message that came from Matrix', () => {
  it('is refused, also for the person with the linked account', async () => {
    const { creator, channelId } = await givenChannel(world);
    const { work, dependencies } = world.running.service;
    const { id: messageId } = await work.run(job(), (tx) =>
      addMessage(tx, dependencies.sealer, channelId, {
        body: 'From Element',
        html: null,
        sender: { userId: creator.id },
        matrixEventId: `$${newId()}`,
      }),
    );
    await creator.isRefused('SENT_IN_MATRIX', 'editChannelMessage', { messageId, content: 'From here' });
    expect(await seenMessage(creator, messageId, 'content delivery')).toEqual({
      content: 'From Element',
      delivery: 'DELIVERED',
    });
  });
});

describe('the message at a moment', () => {
  const query = `query ($id: ID!, $at: DateTime!) { channelMessageAt(channelId: $id, at: $at) { id } }`;
  const at = async (person: TestPerson, id: string, when: Date) =>
    (await person.asks<{ channelMessageAt: { id: string } | null }>(query, { id, at: when.toISOString() }))
      .channelMessageAt?.id ?? null;

  it('is refused to a stranger', async () => {
    const { stranger, channelId } = await givenChannel(world);
    const variables = { id: channelId, at: world.now().toISOString() };
    expect(await refusedQuery(stranger, query, variables)).toEqual(['NOT_FOUND']);
  });

  it('is the first of that moment or later, and none after the last', async () => {
    const { owner, creator, channelId } = await givenChannel(world);
    const first = await sends(creator, channelId, 'One');
    const between = new Date(world.now().getTime() + 60_000);
    world.pass(1);
    const second = await sends(creator, channelId, 'Two');
    expect(await at(owner, channelId, new Date(0))).toBe(first);
    expect(await at(owner, channelId, between)).toBe(second);
    expect(await at(owner, channelId, new Date(world.now().getTime() + 60_000))).toBeNull();
  });
});
