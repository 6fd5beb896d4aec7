import { messageDeleted } from '@kindred/contracts/tribe-events/message-deleted';
import { messageEdited } from '@kindred/contracts/tribe-events/message-edited';
import { messageReacted } from '@kindred/contracts/tribe-events/message-reacted';
import { newId } from '@kindred/contracts/uuid';
import { eventually } from '@kindred/testkit/eventually';
import { givenScheduled } from '../events/given-events.ts';
import { tribeWorld, type TestPerson, type TribeWorld } from '../tribe-world.ts';
import { givenChat, messagesOf, sends, talkOf } from './given-chats.ts';

let world: TribeWorld;
beforeAll(async () => {
  world = await tribeWorld();
});
afterAll(() => world?.stop());

const minute = 1 / 1440;
const edits = (person: TestPerson, messageId: string, content: string) =>
  person.does('editTribeMessage', { messageId, content }, 'message { id }');
const deletes = (person: TestPerson, messageId: string) =>
  person.does('deleteTribeMessage', { messageId }, 'message { content deletedAt }');
const reacts = (person: TestPerson, messageId: string, emoji: string) =>
  person.does('reactToTribeMessage', { messageId, emoji }, 'message { id }');

interface Reaction {
  readonly emoji: string;
  readonly count: number;
  readonly viewerReacted: boolean;
  readonly users: readonly { readonly id: string }[];
}
async function reactionsOf(person: TestPerson, tribeId: string): Promise<Reaction[]> {
  const fields = 'reactions { emoji count viewerReacted users { id } }';
  return (await messagesOf<{ reactions: Reaction[] }>(person, tribeId, fields, '(first: 1)'))![0]!.reactions;
}

describe('editing a message', () => {
  it('refuses strangers, other senders, what is too long, what was deleted, and what is no text', async () => {
    const tribe = await givenChat(world);
    const { founder, member, tribeId } = tribe;
    const messageId = await sends(member, tribeId, 'First');
    const content = 'Second';
    for (const id of [messageId, newId()])
      await (await world.person()).isRefused('NOT_FOUND', 'editTribeMessage', { messageId: id, content });
    await founder.isRefused('NOT_SENDER', 'editTribeMessage', { messageId, content });
    await member.isRefused('INVALID_TEXT', 'editTribeMessage', { messageId, content: 'a'.repeat(4001) });
    await deletes(member, messageId);
    await member.isRefused('MESSAGE_DELETED', 'editTribeMessage', { messageId, content });
    const eventId = await givenScheduled(world, tribe);
    const { message } = await member.does<{ message: { id: string } }>(
      'shareTribeEvent',
      { eventId, content: 'Come!', idempotencyKey: newId() },
      'message { id }',
    );
    await member.isRefused('MESSAGE_FIXED', 'editTribeMessage', { messageId: message.id, content });
  });

  it('refuses an edit after 15 minutes', async () => {
    const { founder, tribeId } = await givenChat(world, 0);
    const messageId = await sends(founder, tribeId, 'First');
    world.pass(14 * minute);
    await edits(founder, messageId, 'In time');
    world.pass(2 * minute);
    await founder.isRefused('EDIT_TOO_LATE', 'editTribeMessage', { messageId, content: 'Too late' });
    expect(await talkOf(founder, tribeId)).toEqual(['In time']);
  });

  it('tells when, and publishes the length alone; the same words change nothing', async () => {
    const { founder, member, tribeId } = await givenChat(world);
    const messageId = await sends(founder, tribeId, 'First');
    await edits(founder, messageId, 'First');
    expect(await messagesOf(member, tribeId, 'editedAt', '(first: 1)')).toEqual([{ editedAt: null }]);
    await edits(founder, messageId, 'Second one');
    const shown = await messagesOf(member, tribeId, 'content editedAt', '(first: 1)');
    expect(shown).toEqual([{ content: 'Second one', editedAt: expect.any(String) }]);
    await eventually(async () =>
      expect(await world.events(messageEdited, messageId)).toEqual([{ messageId, tribeId, length: 10 }]),
    );
  });
});

describe('deleting a message', () => {
  it('refuses strangers, other members, and lines of the system', async () => {
    const { founder, members, tribeId } = await givenChat(world, 2);
    const messageId = await sends(members[0]!, tribeId, 'Mine');
    await (await world.person()).isRefused('NOT_FOUND', 'deleteTribeMessage', { messageId });
    await members[1]!.isRefused('NOT_SENDER', 'deleteTribeMessage', { messageId });
    const [, line] = (await messagesOf<{ id: string; messageType: string }>(founder, tribeId, 'id messageType'))!;
    expect(line?.messageType).toBe('SYSTEM');
    await founder.isRefused('MESSAGE_FIXED', 'deleteTribeMessage', { messageId: line?.id });
  });

  it('takes away words and reactions, for the sender and for the creator of the tribe', async () => {
    const { founder, member, tribeId } = await givenChat(world);
    const [own, other] = [await sends(member, tribeId, 'One'), await sends(member, tribeId, 'Two')];
    const answer = await sends(founder, tribeId, 'An answer', { replyToId: own });
    await reacts(founder, own, '👍');
    for (const [person, id] of [[member, own] as const, [founder, other] as const])
      expect(await deletes(person, id)).toEqual({ message: { content: null, deletedAt: expect.any(String) } });
    await deletes(member, own);
    const fields = 'content reactions { emoji } metadata { replyTo { content deletedAt } }';
    const [last] = (await messagesOf(founder, tribeId, fields, '(first: 1)'))!;
    expect(last).toMatchObject({ metadata: { replyTo: { content: null, deletedAt: expect.any(String) } } });
    await member.isRefused('MESSAGE_DELETED', 'reactToTribeMessage', { messageId: own, emoji: '👍' });
    await member.isRefused('MESSAGE_DELETED', 'sendTribeMessage', {
      tribeId,
      content: 'Another answer',
      replyToId: own,
      idempotencyKey: newId(),
    });
    await eventually(async () => {
      const told = { tribeId, deletedBy: 'SENDER' };
      expect(await world.events(messageDeleted, own)).toEqual([{ messageId: own, ...told }]);
      expect(await world.events(messageDeleted, other)).toEqual([{ messageId: other, tribeId, deletedBy: 'CREATOR' }]);
      expect(await world.events(messageDeleted, answer)).toEqual([]);
    });
  });
});

describe('deleting one’s own message', () => {
  const takesBack = (person: TestPerson, messageId: string) =>
    person.does<{ deletedId: string }>('deleteTribeMessage', { messageId }, 'deletedId');

  it('is possible after leaving and after a removal, without a look at the chat', async () => {
    const { founder, members, tribeId } = await givenChat(world, 3);
    const [left, removed, other] = members as [TestPerson, TestPerson, TestPerson];
    const [ofLeft, ofRemoved] = [await sends(left, tribeId, 'One'), await sends(removed, tribeId, 'Two')];
    const ofOther = await sends(other, tribeId, 'Three');
    await left.does('leaveTribe', { tribeId }, '__typename');
    await founder.does('removeTribeMember', { tribeId, userId: removed.id }, '__typename');
    await left.isRefused('NOT_FOUND', 'deleteTribeMessage', { messageId: ofOther });
    expect(await takesBack(left, ofLeft)).toEqual({ deletedId: ofLeft });
    expect(await takesBack(left, ofLeft)).toEqual({ deletedId: ofLeft });
    await takesBack(removed, ofRemoved);
    const input = { messageId: ofLeft };
    const seen = await left.graph.request(
      'mutation ($input: DeleteTribeMessageInput!) { deleteTribeMessage(input: $input) { message { readBy { id } } } }',
      { input },
    );
    expect(seen.errors[0]?.extensions?.code).toBe('NOT_FOUND');
    expect(await talkOf(founder, tribeId)).toEqual(['Three', null, null]);
    await eventually(async () =>
      expect(await world.events(messageDeleted, ofLeft)).toEqual([{ messageId: ofLeft, tribeId, deletedBy: 'SENDER' }]),
    );
  });

  it('is possible in a dissolved tribe, of which nothing else can be changed', async () => {
    const { founder, member, tribeId } = await givenChat(world);
    const [own, other] = [await sends(member, tribeId, 'One'), await sends(founder, tribeId, 'Two')];
    world.pass(15);
    await world.runJob('advance-tribe-lifecycles');
    await founder.isRefused('TRIBE_DISSOLVED', 'deleteTribeMessage', { messageId: own });
    await member.isRefused('TRIBE_DISSOLVED', 'editTribeMessage', { messageId: own, content: 'Three' });
    expect(await deletes(member, own)).toEqual({ message: { content: null, deletedAt: expect.any(String) } });
    await takesBack(founder, other);
    expect(await talkOf(member, tribeId)).toEqual([null, null]);
  });
});

describe('reacting to a message', () => {
  it('refuses strangers, messages of other tribes, and what is not one emoji', async () => {
    const { founder, tribeId } = await givenChat(world, 0);
    const messageId = await sends(founder, tribeId, 'Hello');
    const other = await givenChat(world, 0);
    await other.founder.isRefused('NOT_FOUND', 'reactToTribeMessage', { messageId, emoji: '👍' });
    await other.founder.isRefused('NOT_FOUND', 'removeTribeMessageReaction', { messageId, emoji: '👍' });
    for (const emoji of ['', 'ok', '👍👍', '\u202e👍'])
      await founder.isRefused('INVALID_EMOJI', 'reactToTribeMessage', { messageId, emoji });
  });

  it('refuses a 21st kind, and still takes one of the 20', async () => {
    const { founder, member, tribeId } = await givenChat(world);
    const messageId = await sends(founder, tribeId, 'Hello');
    const kinds = [...'😀😁😂😃😄😅😆😇😈😉😊😋😌😍😎😏😐😑😒😓'];
    for (const emoji of kinds) await reacts(founder, messageId, emoji);
    await member.isRefused('TOO_MANY_REACTIONS', 'reactToTribeMessage', { messageId, emoji: '😔' });
    await reacts(member, messageId, kinds[0]!);
  });

  it('refuses the 61st change in a minute', async () => {
    const { founder, tribeId } = await givenChat(world, 0);
    const messageId = await sends(founder, tribeId, 'Hello');
    world.stopClock(true);
    for (let nth = 0; nth < 30; nth += 1) {
      await reacts(founder, messageId, '👍');
      await founder.does('removeTribeMessageReaction', { messageId, emoji: '👍' }, '__typename');
    }
    await founder.isRefused('TOO_MANY_CHANGES', 'reactToTribeMessage', { messageId, emoji: '👍' });
    world.stopClock(false);
  });

  it('counts each person once for each emoji, until they take it back', async () => {
    const { founder, member, tribeId } = await givenChat(world);
    const messageId = await sends(founder, tribeId, 'Hello');
    await reacts(founder, messageId, '❤');
    for (const emoji of ['❤️', '❤', '👍']) await reacts(member, messageId, emoji);
    expect(await reactionsOf(member, tribeId)).toEqual([
      { emoji: '❤️', count: 2, viewerReacted: true, users: [{ id: founder.id }, { id: member.id }] },
      { emoji: '👍', count: 1, viewerReacted: true, users: [{ id: member.id }] },
    ]);
    await member.does('removeTribeMessageReaction', { messageId, emoji: '❤️' }, '__typename');
    expect(await reactionsOf(member, tribeId)).toMatchObject([
      { emoji: '❤️', count: 1, viewerReacted: false },
      { emoji: '👍', count: 1 },
    ]);
    const told = { messageId, tribeId, senderId: founder.id };
    await eventually(async () =>
      expect(await world.events(messageReacted, messageId)).toEqual([
        { ...told, reactedBy: founder.id },
        { ...told, reactedBy: member.id },
        { ...told, reactedBy: member.id },
      ]),
    );
  });
});

describe('sharing an event', () => {
  it('refuses events of other tribes', async () => {
    const { founder } = await givenChat(world, 0);
    const other = await givenChat(world, 0);
    const eventId = await givenScheduled(world, other);
    await founder.isRefused('NOT_FOUND', 'shareTribeEvent', { eventId, idempotencyKey: newId() });
  });

  it('shows it as a card, and scheduling shows it too', async () => {
    const tribe = await givenChat(world);
    const eventId = await givenScheduled(world, tribe);
    const input = { eventId, content: 'Come!', idempotencyKey: newId() };
    await tribe.member.does('shareTribeEvent', input, 'message { id } tribe { id }');
    const fields = 'messageType content user { id } metadata { event { id } }';
    const card = { messageType: 'EVENT', metadata: { event: { id: eventId } } };
    expect(await messagesOf(tribe.founder, tribe.tribeId, fields, '(first: 2)')).toEqual([
      { ...card, content: 'Come!', user: { id: tribe.member.id } },
      { ...card, content: null, user: { id: tribe.founder.id } },
    ]);
  });
});
