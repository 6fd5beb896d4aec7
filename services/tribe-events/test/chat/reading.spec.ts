import { newId } from '@kindred/contracts/uuid';
import { purge } from '@kindred/database/purge';
import definition from '../../src/service.ts';
import { blocked } from '../hives/given-hives.ts';
import { erased } from '../events/told-by-identity.ts';
import { ownFields } from '../given-tribes.ts';
import { tribeWorld, type TestPerson, type TribeWorld } from '../tribe-world.ts';
import { accept, givenChat, invite, messagesOf, sends, talkOf } from './given-chats.ts';

let world: TribeWorld;
beforeAll(async () => {
  world = await tribeWorld();
});
afterAll(() => world?.stop());

const marks = (person: TestPerson, tribeId: string, messageId?: string) =>
  person.does('markTribeRead', { tribeId, messageId: messageId ?? null }, 'tribe { unreadCount }');

async function unreadOf(person: TestPerson, tribeId: string): Promise<number> {
  const { tribe } = await person.asks<{ tribe: { unreadCount: number } }>(
    `{ tribe(id: "${tribeId}") { unreadCount } }`,
  );
  return tribe.unreadCount;
}

async function found(person: TestPerson, text: string, args = ''): Promise<(string | null)[]> {
  const query = `query ($text: String!) { searchTribeMessages(text: $text${args}) { nodes { content } } }`;
  const { searchTribeMessages } = await person.asks<{ searchTribeMessages: { nodes: { content: string | null }[] } }>(
    query,
    { text },
  );
  return searchTribeMessages.nodes.map(({ content }) => content);
}

interface Change {
  readonly sequence: number;
  readonly kind: string;
  readonly message: { readonly id: string } | null;
  readonly user: { readonly id: string } | null;
}

const changesQuery = `query ($tribeId: ID!, $after: Int!, $first: Int) { tribeChanges(tribeId: $tribeId, after: $after, first: $first) {
  lastSequence latestSequence hasMore changes { sequence kind message { id } user { id } emoji } } }`;

async function changesOf({ asks }: TestPerson, tribeId: string, after: number, first?: number) {
  type Page = { changes: Change[]; lastSequence: number; latestSequence: number; hasMore: boolean };
  return (await asks<{ tribeChanges: Page }>(changesQuery, { tribeId, after, first: first ?? null })).tribeChanges;
}

async function refusedChanges({ graph }: TestPerson, tribeId: string, after: number, first: number | null = null) {
  const { errors } = await graph.request(changesQuery, { tribeId, after, first });
  return errors.map(({ extensions }) => extensions?.['code']);
}

describe('reading a chat', () => {
  it('refuses strangers, and messages of other tribes', async () => {
    const { founder, tribeId } = await givenChat(world, 0);
    const other = await givenChat(world, 0);
    const messageId = await sends(other.founder, other.tribeId, 'Elsewhere');
    await other.founder.isRefused('NOT_FOUND', 'markTribeRead', { tribeId });
    for (const id of [messageId, newId()])
      await founder.isRefused('NOT_FOUND', 'markTribeRead', { tribeId, messageId: id });
  });

  it('counts what others said since, and never goes back', async () => {
    const { founder, member, tribeId } = await givenChat(world);
    const ids: string[] = [];
    for (const content of ['1', '2', '3']) ids.push(await sends(founder, tribeId, content));
    expect([await unreadOf(founder, tribeId), await unreadOf(member, tribeId)]).toEqual([0, 3]);
    await marks(member, tribeId, ids[1]);
    expect(await unreadOf(member, tribeId)).toBe(1);
    await marks(member, tribeId, ids[0]);
    expect(await unreadOf(member, tribeId)).toBe(1);
    await founder.does('deleteTribeMessage', { messageId: ids[2] }, '__typename');
    expect(await unreadOf(member, tribeId)).toBe(0);
    await sends(founder, tribeId, '4');
    await sends(member, tribeId, 'An answer');
    expect(await unreadOf(member, tribeId)).toBe(0);
  });

  it('shows who has read a message, without its sender and people who left', async () => {
    const { founder, members, tribeId } = await givenChat(world, 3);
    const [reader, leaver, other] = members;
    const messageId = await sends(founder, tribeId, 'Read me');
    await marks(reader!, tribeId, messageId);
    await marks(leaver!, tribeId);
    await leaver!.does('leaveTribe', { tribeId }, '__typename');
    const fields = 'id isRead readBy { id }';
    const shown = async (person: TestPerson) =>
      (await messagesOf<{ id: string }>(person, tribeId, fields))!.find(({ id }) => id === messageId);
    expect(await shown(other!)).toEqual({ id: messageId, isRead: false, readBy: [{ id: reader!.id }] });
    expect(await shown(reader!)).toMatchObject({ isRead: true });
    const { tribe } = await founder.asks<{ tribe: { readCursors: { user: { id: string } }[] } }>(
      `{ tribe(id: "${tribeId}") { readCursors { user { id } sequence readAt } } }`,
    );
    expect(tribe.readCursors.map(({ user }) => user.id)).not.toContain(leaver!.id);
  });

  it('counts the unread messages of all tribes in one statement, and nothing from before one joined', async () => {
    const person = await world.person();
    const ids: string[] = [];
    for (const messages of [0, 1, 2]) {
      const { founder, tribeId } = await givenChat(world, 0);
      await sends(founder, tribeId, 'Before');
      await invite(founder, tribeId, person);
      await accept(person, tribeId);
      for (let nth = 0; nth < messages; nth += 1) await sends(founder, tribeId, 'After');
      ids.push(tribeId);
    }
    const { statements: log } = world.running.service.database;
    const asked = () =>
      ownFields<{ tribeMemberships: { tribe: { id: string; unreadCount: number } }[] }>(
        person,
        'tribeMemberships { tribe { id unreadCount } }',
      );
    const { result, statements } = await log.during(asked);
    expect(result.tribeMemberships.map(({ tribe }) => tribe)).toEqual(
      ids.map((id, unreadCount) => ({ id, unreadCount })),
    );
    // Consumers read messages meanwhile.
    expect(statements.filter((sql) => sql.includes('AS unread'))).toHaveLength(1);
  });

  it('mutes a tribe until a time, for oneself', async () => {
    const { founder, member, tribeId } = await givenChat(world);
    const until = new Date(world.now().getTime() + 3_600_000).toISOString();
    const yesterday = new Date(world.now().getTime() - 86_400_000).toISOString();
    await member.isRefused('INVALID_MUTE', 'muteTribe', { tribeId, until: yesterday });
    await (await world.person()).isRefused('NOT_FOUND', 'muteTribe', { tribeId, until });
    await member.does('muteTribe', { tribeId, until }, 'tribe { id }');
    const muted = async (person: TestPerson) =>
      (
        await person.asks<{ tribe: { members: { mutedUntil: string | null }[] } }>(
          `{ tribe(id: "${tribeId}") { members { mutedUntil } } }`,
        )
      ).tribe.members.map(({ mutedUntil }) => mutedUntil);
    expect(await muted(member)).toEqual([null, until]);
    expect(await muted(founder)).toEqual([null, null]);
    await member.does('muteTribe', { tribeId, until: null }, 'tribe { id }');
    expect(await muted(member)).toEqual([null, null]);
  });
});

describe('the changes of a chat', () => {
  it('refuse strangers, numbers that were not given, and pages of another size', async () => {
    const { founder, tribeId } = await givenChat(world, 0);
    await sends(founder, tribeId, 'Hello');
    expect(await refusedChanges(await world.person(), tribeId, 0)).toEqual(['NOT_FOUND']);
    expect(await refusedChanges(founder, tribeId, -1)).toEqual(['INVALID_SEQUENCE']);
    expect(await refusedChanges(founder, tribeId, 2)).toEqual(['INVALID_SEQUENCE']);
    for (const first of [0, 101])
      expect(await refusedChanges(founder, tribeId, 0, first)).toEqual(['INVALID_PAGE_SIZE']);
  });

  it('tell of everything that happened, in order and without a gap', async () => {
    const { founder, member, tribeId } = await givenChat(world);
    const { latestSequence: after } = await changesOf(founder, tribeId, 0);
    const messageId = await sends(founder, tribeId, 'One');
    await member.does('reactToTribeMessage', { messageId, emoji: '👍' }, '__typename');
    await member.does('removeTribeMessageReaction', { messageId, emoji: '👍' }, '__typename');
    await founder.does('editTribeMessage', { messageId, content: 'Two' }, '__typename');
    await marks(member, tribeId);
    await founder.does('deleteTribeMessage', { messageId }, '__typename');
    const page = await changesOf(member, tribeId, after);
    expect(page.changes.map(({ kind, user, sequence }) => [sequence - after, kind, user?.id])).toEqual([
      [1, 'SENT', founder.id],
      [2, 'REACTED', member.id],
      [3, 'UNREACTED', member.id],
      [4, 'EDITED', founder.id],
      [5, 'READ', member.id],
      [6, 'DELETED', founder.id],
    ]);
    expect(page.changes.every(({ message }) => message?.id === messageId)).toBe(true);
    expect(await changesOf(member, tribeId, after, 2)).toMatchObject({ lastSequence: after + 2, hasMore: true });
    expect(await changesOf(member, tribeId, after + 6)).toMatchObject({ changes: [], hasMore: false });
  });

  it('are refused once they are no longer kept', async () => {
    const { founder, tribeId } = await givenChat(world, 0);
    for (const content of ['1', '2', '3']) await sends(founder, tribeId, content);
    const [oldest, newer] = [await changesOf(founder, tribeId, 0), await changesOf(founder, tribeId, 2)];
    expect([oldest.changes.length, newer.changes.length]).toEqual([3, 1]);
    world.pass(31);
    await sends(founder, tribeId, '4');
    await purge(world.running.service.work, definition.retention, world.now());
    for (const after of [0, 1]) expect(await refusedChanges(founder, tribeId, after)).toEqual(['CHANGES_GONE']);
    expect((await changesOf(founder, tribeId, 3)).changes).toHaveLength(1);
  });
});

describe('searching a chat', () => {
  it('refuses tribes of others, and texts without words or with too many', async () => {
    const { tribeId } = await givenChat(world, 0);
    const person = await world.person();
    const query = 'query ($text: String!, $id: ID) { searchTribeMessages(text: $text, tribeId: $id) { nodes { id } } }';
    const code = async (text: string, id: string | null = null) =>
      (await person.graph.request(query, { text, id })).errors[0]?.extensions?.code;
    expect(await code('word', tribeId)).toBe('NOT_FOUND');
    expect(await code('🎉 !')).toBe('INVALID_SEARCH_TEXT');
    expect(await code('a b c d e f g h i j k')).toBe('INVALID_SEARCH_TEXT');
    expect(await code(' ')).toBe('INVALID_TEXT');
    expect(await found(person, 'word')).toEqual([]);
  });

  it('finds all words in one’s own tribes alone, as they are now', async () => {
    const { founder, member, tribeId } = await givenChat(world);
    const other = await givenChat(world, 0);
    await sends(other.founder, other.tribeId, 'Café at noon');
    const edited = await sends(founder, tribeId, 'Meet at the café');
    await sends(member, tribeId, 'The CAFE is closed at noon');
    const gone = await sends(member, tribeId, 'Café again');
    expect(await found(founder, 'cafe')).toEqual(['Café again', 'The CAFE is closed at noon', 'Meet at the café']);
    expect(await found(founder, 'noon café')).toEqual(['The CAFE is closed at noon']);
    expect(await found(founder, 'caf')).toEqual([]);
    await founder.does('editTribeMessage', { messageId: edited, content: 'Meet in the park' }, '__typename');
    await member.does('deleteTribeMessage', { messageId: gone }, '__typename');
    expect(await found(founder, 'café', `, tribeId: "${tribeId}"`)).toEqual(['The CAFE is closed at noon']);
  });
});

describe('a block between members', () => {
  it('collapses messages for the person who blocked alone, who can still read them', async () => {
    const { members, tribeId } = await givenChat(world, 2);
    const [blocker, offender] = members;
    await sends(offender!, tribeId, 'Something rude');
    await sends(blocker!, tribeId, 'Hello');
    await blocked(world, blocker!, offender!);
    await sends(offender!, tribeId, 'More');
    expect(await talkOf(blocker!, tribeId)).toEqual([null, 'Hello', null]);
    expect(await messagesOf(blocker!, tribeId, 'isCollapsed content(evenIfBlocked: true)', '(first: 1)')).toEqual([
      { isCollapsed: true, content: 'More' },
    ]);
    expect(await unreadOf(blocker!, tribeId)).toBe(0);
    expect(await found(blocker!, 'rude')).toEqual([]);
    expect(await talkOf(offender!, tribeId)).toEqual(['More', 'Hello', 'Something rude']);
    expect(await messagesOf(offender!, tribeId, 'isCollapsed', '(first: 3)')).toEqual([
      { isCollapsed: false },
      { isCollapsed: false },
      { isCollapsed: false },
    ]);
  });
});

describe('an erasure', () => {
  it('deletes what the person said and how far they read, and tells clients to load anew', async () => {
    const { founder, member, tribeId } = await givenChat(world);
    const messageId = await sends(member, tribeId, 'A secret word');
    const own = await sends(founder, tribeId, 'Mine', { replyToId: messageId });
    await member.does('reactToTribeMessage', { messageId: own, emoji: '👍' }, '__typename');
    const { latestSequence } = await changesOf(founder, tribeId, 0);
    await erased(world, member);
    const fields = 'content user { id } deletedAt reactions { emoji } metadata { replyTo { content } }';
    const shown = (await messagesOf(founder, tribeId, `messageType ${fields}`))!.filter(
      (one) => (one as { messageType: string }).messageType === 'TEXT',
    );
    expect(shown).toMatchObject([
      { content: 'Mine', reactions: [], metadata: { replyTo: { content: null } } },
      { content: null, user: null, deletedAt: expect.any(String) },
    ]);
    expect(await found(founder, 'secret')).toEqual([]);
    const { changes } = await changesOf(founder, tribeId, latestSequence);
    expect(changes.map(({ kind }) => kind)).toContain('ERASED');
    const { changes: all } = await changesOf(founder, tribeId, 0);
    expect(all.some(({ user }) => user?.id === member.id)).toBe(false);
  });
});
