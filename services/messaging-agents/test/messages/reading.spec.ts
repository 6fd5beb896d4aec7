import { deletionDue } from '@kindred/contracts/identity/deletion-due';
import { newId } from '@kindred/contracts/uuid';
import { purge } from '@kindred/database/purge';
import { eventually } from '@kindred/testkit/eventually';
import definition from '../../src/service.ts';
import { messagingWorld, type MessagingWorld, type TestPerson } from '../messaging-world.ts';
import {
  channelField,
  creates,
  givenChannel,
  joinsChannel,
  refusedQuery,
  sends,
  talkOf,
} from '../channels/given-channels.ts';

let world: MessagingWorld;
beforeAll(async () => {
  world = await messagingWorld();
});
afterAll(() => world?.stop());

interface Overview {
  readonly channel: { readonly id: string };
  readonly unreadCount: number;
  readonly mentionCount: number;
  readonly lastMessage: { readonly preview: string; readonly user: { readonly id: string } } | null;
}

const overviewQuery = `{ channelOverview { channel { id name } unreadCount mentionCount latestSequence
  lastMessage { preview user { id } } } }`;
const overviewOf = async (person: TestPerson) =>
  (await person.asks<{ channelOverview: Overview[] }>(overviewQuery)).channelOverview;

describe('the overview of one’s channels', () => {
  it('counts what is unread and what mentions, in three statements for 30 channels as for one', async () => {
    const { creator, owner, microDaoId, channelId } = await givenChannel(world);
    await joinsChannel(owner, channelId);
    await sends(creator, channelId, 'One');
    await sends(creator, channelId, 'For you', { mentionedUserIds: [owner.id, creator.id, newId()] });
    await sends(owner, channelId, 'Read that, and then some');
    await sends(creator, channelId, 'Again', { mentionedUserIds: [owner.id] });
    const deleted = await sends(creator, channelId, 'Never mind');
    await creator.does('deleteChannelMessage', { messageId: deleted }, 'deletedId');
    expect(await overviewOf(owner)).toMatchObject([
      {
        channel: { id: channelId },
        unreadCount: 1,
        mentionCount: 1,
        lastMessage: { preview: 'Again', user: { id: creator.id } },
      },
    ]);
    const reads = (sql: string) => sql.includes('channel');
    const log = world.running.service.database.statements;
    const one = (await log.during(() => overviewOf(owner))).statements.filter(reads);
    for (let nth = 0; nth < 29; nth += 1) await creates(owner, microDaoId, 'PRIVATE');
    const many = await log.during(() => overviewOf(owner));
    expect(many.result).toHaveLength(30);
    expect(one).toHaveLength(3);
    expect(many.statements.filter(reads)).toHaveLength(3);
  });

  it('counts nothing once it is read, which never goes back', async () => {
    const { creator, owner, channelId, stranger } = await givenChannel(world);
    await joinsChannel(owner, channelId);
    const [first, last] = [await sends(creator, channelId, 'One'), await sends(creator, channelId, 'Two')];
    const unread = async () => (await overviewOf(owner))[0]?.unreadCount;
    expect(await unread()).toBe(2);
    await stranger.isRefused('NOT_FOUND', 'markChannelRead', { channelId });
    await owner.isRefused('NOT_FOUND', 'markChannelRead', { channelId, messageId: newId() });
    await owner.does('markChannelRead', { channelId, messageId: first }, 'member { id }');
    expect(await unread()).toBe(1);
    await owner.does('markChannelRead', { channelId }, 'member { id }');
    await owner.does('markChannelRead', { channelId, messageId: first }, 'member { id }');
    expect(await unread()).toBe(0);
    const isRead = await channelField(owner, channelId, 'lastMessage { id isRead }');
    expect(isRead).toEqual({ id: last, isRead: true });
  });
});

const changesQuery = `query ($id: ID!, $after: Int!, $first: Int) {
  channelChanges(channelId: $id, after: $after, first: $first) {
    lastSequence latestSequence hasMore changes { sequence kind message { id } user { id } emoji } } }`;

describe('the changes of a channel', () => {
  it('are without a gap, one for each act', async () => {
    const { creator, owner, channelId } = await givenChannel(world);
    await joinsChannel(owner, channelId);
    const messageId = await sends(creator, channelId, 'Hello');
    await owner.does('reactToChannelMessage', { messageId, emoji: '👍' }, 'message { id }');
    await owner.does('markChannelRead', { channelId }, 'member { id }');
    await creator.does('editChannelMessage', { messageId, content: 'Hello!' }, 'message { id }');
    await creator.does('pinChannelMessage', { messageId, isPinned: true }, 'message { id }');
    await creator.does('changeChannel', { channelId, topic: 'Bees' }, 'channel { id }');
    await creator.does('changeChannel', { channelId, topic: 'Bees' }, 'channel { id }');
    await creator.does('deleteChannelMessage', { messageId }, 'deletedId');
    type Page = {
      channelChanges: { changes: { sequence: number; kind: string }[]; latestSequence: number; hasMore: boolean };
    };
    const { channelChanges } = await owner.asks<Page>(changesQuery, { id: channelId, after: 0 });
    expect(channelChanges.changes.map(({ kind }) => kind)).toEqual([
      'MEMBERS',
      'MEMBERS',
      'SENT',
      'REACTED',
      'READ',
      'EDITED',
      'PINNED',
      'CHANNEL',
      'DELETED',
    ]);
    expect(channelChanges.changes.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    const part = await owner.asks<Page>(changesQuery, { id: channelId, after: 7, first: 1 });
    expect(part.channelChanges).toMatchObject({ hasMore: true, latestSequence: 9, changes: [{ kind: 'CHANNEL' }] });
    for (const after of [-1, 10])
      expect(await refusedQuery(owner, changesQuery, { id: channelId, after })).toEqual(['INVALID_SEQUENCE']);
  });

  it('are gone after 30 days', async () => {
    const { creator, channelId } = await givenChannel(world);
    await sends(creator, channelId, 'Long ago');
    world.pass(31 * 24);
    await purge(world.running.service.work, definition.retention, world.now());
    expect(await refusedQuery(creator, changesQuery, { id: channelId, after: 0 })).toEqual(['CHANGES_GONE']);
    expect(await talkOf(creator, channelId)).toEqual(['Long ago']);
  });
});

const searchQuery = `query ($text: String!, $id: ID) {
  searchChannelMessages(text: $text, channelId: $id) { totalCount nodes { preview channel { id } } } }`;

describe('searching messages', () => {
  const found = async (person: TestPerson, text: string, id?: string) =>
    (
      await person.asks<{ searchChannelMessages: { totalCount: number; nodes: { preview: string }[] } }>(searchQuery, {
        text,
        id,
      })
    ).searchChannelMessages.nodes.map(({ preview }) => preview);

  it('refuses no words and too many', async () => {
    const person = await world.person();
    for (const text of ['!', Array.from({ length: 11 }, (_, nth) => `w${nth}`).join(' ')])
      expect(await refusedQuery(person, searchQuery, { text })).toEqual(['INVALID_SEARCH_TEXT']);
  });

  it('finds in one’s channels alone, by all words, and nothing that was deleted or that a block hides', async () => {
    const { creator, owner, stranger, microDaoId, channelId } = await givenChannel(world);
    await joinsChannel(owner, channelId);
    await sends(creator, channelId, 'Crème brûlée with honey');
    await sends(owner, channelId, 'Honey from the roof');
    const hidden = await creates(creator, microDaoId, 'PRIVATE');
    await sends(creator, hidden, 'Secret honey');
    const deleted = await sends(creator, channelId, 'Honey no more');
    await creator.does('deleteChannelMessage', { messageId: deleted }, 'deletedId');
    expect(await found(owner, 'honey')).toEqual(['Honey from the roof', 'Crème brûlée with honey']);
    expect(await found(owner, 'BRULEE honey')).toEqual(['Crème brûlée with honey']);
    expect(await found(creator, 'honey', hidden)).toEqual(['Secret honey']);
    expect(await found(creator, 'honey')).toHaveLength(3);
    expect(await found(stranger, 'honey')).toEqual([]);
    await world.block(owner, creator);
    expect(await found(owner, 'honey')).toEqual(['Honey from the roof']);
  });
});

describe('the erasure of a person', () => {
  it('takes away what they said, their reactions and their stays, and tells the channels', async () => {
    const { creator, owner, channelId } = await givenChannel(world);
    await joinsChannel(owner, channelId);
    const own = await sends(creator, channelId, 'Mine');
    const messageId = await sends(owner, channelId, 'Yours');
    await creator.does('reactToChannelMessage', { messageId, emoji: '👍' }, 'message { id }');
    await world.tells(deletionDue, { userId: creator.id, requestId: newId() });
    const fields = 'messages { nodes { id preview user { id } reactions { count } } }';
    await eventually(async () =>
      expect(await channelField(owner, channelId, fields)).toEqual({
        nodes: [
          { id: messageId, preview: 'Yours', user: { id: owner.id }, reactions: [] },
          { id: own, preview: null, user: null, reactions: [] },
        ],
      }),
    );
    expect(await channelField(owner, channelId, 'viewerMembership { role }')).toEqual({ role: 'OWNER' });
    type Page = { channelChanges: { changes: { kind: string; user: { id: string } | null }[] } };
    const { channelChanges } = await owner.asks<Page>(changesQuery, { id: channelId, after: 0 });
    expect(channelChanges.changes.map(({ kind }) => kind)).toContain('ERASED');
    expect(channelChanges.changes.map(({ user }) => user?.id)).not.toContain(creator.id);
  });
});
