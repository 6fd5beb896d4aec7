import { deletionDue } from '@kindred/contracts/identity/deletion-due';
import { job } from '@kindred/database/actor';
import { eventually } from '@kindred/testkit/eventually';
import { newId } from '@kindred/contracts/uuid';
import { ghostUser } from '../../src/homeserver/matrix-names.ts';
import { HomeserverAway, HomeserverRefused } from '../../src/homeserver/refusals.ts';
import type { RoomEvent } from '../../src/homeserver/room-event.ts';
import { messagingWorld, type MessagingWorld, type TestPerson } from '../messaging-world.ts';
import { givenChannel, joinsChannel, refusesSending, sends, talkOf } from '../channels/given-channels.ts';
import { letFail, type Faults } from './given-homeserver-faults.ts';
import { seenMessage } from './seen-message.ts';

let world: MessagingWorld;
let faults: Faults;

beforeAll(async () => {
  world = await messagingWorld();
  faults = letFail(world.running.service.dependencies.matrix.homeserver);
});
afterAll(() => world?.stop());
beforeEach(() => {
  faults.of = null;
});

const matrix = () => world.running.service.dependencies.matrix;
const drain = () => matrix().outbound.drain();
const eventsIn = async (channelId: string): Promise<readonly RoomEvent[]> =>
  (await matrix().homeserver.readHistory(`!${channelId}`, null, 1_000)).events;
/** What clients of Matrix are shown, the oldest first: messages and edits. */
const bodiesIn = async (channelId: string) =>
  (await eventsIn(channelId)).filter(({ type }) => type === 'm.room.message').map(({ content }) => content['body']);
const rows = <Row>(sql: string, parameters: unknown[]) =>
  world.running.service.work.read(job(), (tx) => tx.query<Row>(sql, parameters));
const storedTexts = (messageId: string) =>
  rows<{ content: Buffer }>('SELECT content FROM channel_message_text WHERE message_id = $1', [messageId]);

const state = 'content contentAvailable isSent delivery deliveryFailure';
const stateOf = (person: TestPerson, messageId: string) => seenMessage(person, messageId, state);
const delivered = { contentAvailable: true, isSent: true, delivery: 'DELIVERED', deliveryFailure: null };

describe('what is not said to Matrix', () => {
  it('is anything of a confidential channel', async () => {
    const { creator, channelId } = await givenChannel(world, 'PRIVATE', { isConfidential: true });
    await refusesSending('CHANNEL_CONFIDENTIAL', creator, channelId, 'A secret');
    const calls = `SELECT 1 FROM matrix_call WHERE channel_id = $1 AND kind = 'SEND_TEXT'`;
    expect(await rows(calls, [channelId])).toEqual([]);
  });

  it('is a message that was deleted before it was sent', async () => {
    const { creator, channelId } = await givenChannel(world);
    const messageId = await sends(creator, channelId, 'Never mind');
    await creator.does('deleteChannelMessage', { messageId }, 'deletedId');
    await drain();
    expect(await bodiesIn(channelId)).toEqual([]);
  });

  it('marks a message that the homeserver refuses, which the graph goes on showing', async () => {
    const { creator, channelId } = await givenChannel(world);
    const messageId = await sends(creator, channelId, 'Too much');
    faults.of = (method) => (method === 'send' ? { before: new HomeserverRefused('no', 413, 'M_TOO_LARGE') } : null);
    await drain();
    expect(await stateOf(creator, messageId)).toEqual({
      content: 'Too much',
      contentAvailable: true,
      isSent: false,
      delivery: 'NOT_DELIVERED',
      deliveryFailure: 'M_TOO_LARGE',
    });
    expect(await storedTexts(messageId)).toHaveLength(1);
    type Changes = { channelChanges: { changes: { kind: string }[] } };
    const query = `query ($id: ID!) { channelChanges(channelId: $id, after: 0) { changes { kind } } }`;
    const { channelChanges } = await creator.asks<Changes>(query, { id: channelId });
    expect(channelChanges.changes.at(-1)).toEqual({ kind: 'UNDELIVERED' });
  });
});

describe('a message with many edits', () => {
  const edited = (messageId: string, times: number) =>
    world.running.service.work.run(job(), (tx) =>
      tx.query(
        `INSERT INTO channel_message_edit (id, message_id, matrix_event_id)
         SELECT gen_random_uuid(), $1, NULL FROM generate_series(1, $2::int)`,
        [messageId, times],
      ),
    );

  it('is edited 100 times at most', async () => {
    const { creator, channelId } = await givenChannel(world);
    const messageId = await sends(creator, channelId, 'First');
    await edited(messageId, 99);
    await creator.does('editChannelMessage', { messageId, content: 'Hundredth' }, 'message { id }');
    await creator.isRefused('TOO_MANY_EDITS', 'editChannelMessage', { messageId, content: 'One more' });
    expect(await seenMessage(creator, messageId, 'content')).toEqual({ content: 'Hundredth' });
  });

  it('is deleted by one call', async () => {
    const { creator, channelId } = await givenChannel(world);
    const messageId = await sends(creator, channelId, 'First');
    for (const content of ['Second', 'Third'])
      await creator.does('editChannelMessage', { messageId, content }, 'message { id }');
    await drain();
    await creator.does('deleteChannelMessage', { messageId }, 'deletedId');
    const waiting = `SELECT kind FROM matrix_call WHERE channel_id = $1 AND state = 'WAITING'`;
    expect(await rows(waiting, [channelId])).toEqual([{ kind: 'REDACT_ALL' }]);
    // It ends between two of its redactions, and goes on there.
    let redacted = 0;
    faults.of = (method) =>
      method === 'redact' && (redacted += 1) === 2 ? { after: new HomeserverAway('away') } : null;
    await drain();
    faults.of = null;
    world.pass(0.1);
    await drain();
    const said = (await eventsIn(channelId)).filter(({ type }) => type === 'm.room.message');
    expect(said.map(({ content }) => content)).toEqual([{}, {}, {}]);
    const redactions = (await eventsIn(channelId)).filter(({ type }) => type === 'm.room.redaction');
    expect(redactions.map(({ sender }) => sender)).toEqual(Array(3).fill(ghostUser(matrix().names, creator.id)));
  });
});

describe('a message', () => {
  it('is kept sealed until the homeserver has it, and then no longer', async () => {
    const { creator, channelId } = await givenChannel(world);
    const messageId = await sends(creator, channelId, 'A secret of bees');
    const [stored] = await storedTexts(messageId);
    expect(stored?.content.includes('secret')).toBe(false);
    expect(await stateOf(creator, messageId)).toMatchObject({ isSent: false, delivery: 'WAITING' });
    await drain();
    expect(await storedTexts(messageId)).toEqual([]);
    expect(await stateOf(creator, messageId)).toEqual({ content: 'A secret of bees', ...delivered });
    const [event] = (await eventsIn(channelId)).filter(({ type }) => type === 'm.room.message');
    expect(event).toMatchObject({
      sender: ghostUser(matrix().names, creator.id),
      content: { body: 'A secret of bees', 'm.mentions': {} },
    });
  });

  it('keeps its text until its latest edit is there', async () => {
    const { creator, channelId } = await givenChannel(world);
    const messageId = await sends(creator, channelId, 'One');
    await drain();
    for (const content of ['Two', 'Three'])
      await creator.does('editChannelMessage', { messageId, content }, 'message { id }');
    let edits = 0;
    faults.of = (method) => (method === 'send' && (edits += 1) === 2 ? { before: new HomeserverAway('away') } : null);
    await drain();
    expect(await storedTexts(messageId)).toHaveLength(1);
    faults.of = null;
    world.pass(0.1);
    await drain();
    expect(await storedTexts(messageId)).toEqual([]);
    expect(await bodiesIn(channelId)).toEqual(['One', '* Three', '* Three']);
    expect(await stateOf(creator, messageId)).toMatchObject({ content: 'Three', delivery: 'DELIVERED' });
  });

  it('answers, mentions, is reacted to, and goes with its edits', async () => {
    const { creator, owner, channelId } = await givenChannel(world);
    await joinsChannel(owner, channelId);
    const root = await sends(creator, channelId, 'Root');
    const mention = { replyToId: root, threadRootId: root, mentionedUserIds: [owner.id] };
    const answer = await sends(creator, channelId, 'Answer', mention);
    await owner.does('reactToChannelMessage', { messageId: answer, emoji: '🍯' }, 'message { id }');
    await creator.does('editChannelMessage', { messageId: answer, content: 'Answered' }, 'message { id }');
    await drain();
    const [first, second, reaction, edit] = (await eventsIn(channelId)).filter(({ stateKey }) => stateKey === null);
    expect(second?.content).toMatchObject({
      'm.mentions': { user_ids: [ghostUser(matrix().names, owner.id)] },
      'm.relates_to': { rel_type: 'm.thread', event_id: first?.eventId, 'm.in_reply_to': { event_id: first?.eventId } },
    });
    expect(reaction?.content['m.relates_to']).toEqual({
      rel_type: 'm.annotation',
      event_id: second?.eventId,
      key: '🍯',
    });
    expect(edit?.content['m.new_content']).toMatchObject({ body: 'Answered' });

    await owner.does('removeChannelMessageReaction', { messageId: answer, emoji: '🍯' }, 'message { id }');
    await creator.does('deleteChannelMessage', { messageId: answer }, 'deletedId');
    await drain();
    const after = await eventsIn(channelId);
    for (const gone of [second, reaction, edit])
      expect(after.find(({ eventId }) => eventId === gone?.eventId)?.content).toEqual({});
  });

  it('says the latest read marker alone while the homeserver is away', async () => {
    const { creator, owner, channelId } = await givenChannel(world);
    await joinsChannel(owner, channelId);
    for (const content of ['One', 'Two', 'Three']) {
      const messageId = await sends(creator, channelId, content);
      await owner.does('markChannelRead', { channelId, messageId }, 'member { id }');
    }
    const waiting = `SELECT 1 FROM matrix_call WHERE channel_id = $1 AND kind = 'READ_MARKER' AND state = 'WAITING'`;
    expect(await rows(waiting, [channelId])).toHaveLength(1);
    await drain();
    expect(await rows(waiting, [channelId])).toEqual([]);
  });
});

describe('a homeserver that is away', () => {
  it('for an hour has all of it afterwards, in order, none twice', async () => {
    const { creator, owner, channelId } = await givenChannel(world);
    await joinsChannel(owner, channelId);
    await sends(creator, channelId, 'Before');
    await drain();
    faults.of = () => ({ before: new HomeserverAway('away') });
    const said: string[] = [];
    for (let minutes = 0; minutes < 60; minutes += 5) {
      const content = `At minute ${minutes}`;
      said.push(content);
      await sends(minutes % 2 === 0 ? creator : owner, channelId, content);
      await drain();
      world.pass(5 / 60);
    }
    expect(await bodiesIn(channelId)).toEqual(['Before']);
    expect(await talkOf(owner, channelId)).toEqual([...said.toReversed(), 'Before']);
    faults.of = null;
    world.pass(0.1);
    await drain();
    expect(await bodiesIn(channelId)).toEqual(['Before', ...said]);
    expect(await talkOf(owner, channelId)).toEqual([...said.toReversed(), 'Before']);
  });

  it('and loses its answers sends no message twice', async () => {
    const { creator, channelId } = await givenChannel(world);
    let lost = 3;
    faults.of = (method) => (method === 'send' && (lost -= 1) >= 0 ? { after: new HomeserverAway('lost') } : null);
    const ids = [await sends(creator, channelId, 'One'), await sends(creator, channelId, 'Two')];
    for (let attempt = 0; attempt < 6; attempt += 1) {
      await drain();
      world.pass(0.1);
    }
    expect(await bodiesIn(channelId)).toEqual(['One', 'Two']);
    for (const id of ids) expect(await stateOf(creator, id)).toMatchObject({ delivery: 'DELIVERED' });
    expect(await rows('SELECT 1 FROM matrix_event WHERE key = ANY ($1::uuid[])', [ids])).toHaveLength(2);
  });

  it('takes a repeated mutation as the same message', async () => {
    const { creator, channelId } = await givenChannel(world);
    const input = { idempotencyKey: newId() };
    await sends(creator, channelId, 'Once', input);
    await sends(creator, channelId, 'Once', input);
    await drain();
    expect(await bodiesIn(channelId)).toEqual(['Once']);
  });
});

describe('the erasure of a person', () => {
  it('redacts in Matrix what they said, their edits and reactions, and sends no more of it', async () => {
    const { creator, owner, channelId } = await givenChannel(world);
    await joinsChannel(owner, channelId);
    const [own, other] = [await sends(creator, channelId, 'Mine'), await sends(owner, channelId, 'Yours')];
    await creator.does('editChannelMessage', { messageId: own, content: 'Mine too' }, 'message { id }');
    await creator.does('reactToChannelMessage', { messageId: other, emoji: '🍯' }, 'message { id }');
    await drain();
    expect(await bodiesIn(channelId)).toEqual(['Mine too', 'Yours', '* Mine too']);
    await sends(creator, channelId, 'Not sent yet');
    await world.tells(deletionDue, { userId: creator.id, requestId: newId() });
    await eventually(async () => expect(await stateOf(owner, own)).toMatchObject({ content: null }));
    let lost = 1;
    faults.of = (method) => (method === 'redact' && (lost -= 1) >= 0 ? { after: new HomeserverAway('lost') } : null);
    for (let attempt = 0; attempt < 2; attempt += 1) {
      await drain();
      world.pass(0.1);
    }
    const events = (await eventsIn(channelId)).filter(({ type }) => type !== 'm.room.redaction');
    expect(await bodiesIn(channelId)).toEqual([undefined, 'Yours', undefined]);
    expect(events.filter(({ type }) => type === 'm.reaction').map(({ content }) => content)).toEqual([{}]);
    const redactions = (await eventsIn(channelId)).filter(({ type }) => type === 'm.room.redaction');
    expect(redactions).toHaveLength(3);
    // What was still queued in the person's name has not made their ghost again.
    expect(await rows('SELECT 1 FROM matrix_ghost WHERE id = $1', [creator.id])).toEqual([]);
  });

  it('takes their name away from the homeserver', async () => {
    const { creator, channelId } = await givenChannel(world);
    await creator.does('setHandle', { handle: `h-${newId().slice(-12)}` }, 'user { id }');
    const own = await sends(creator, channelId, 'Mine');
    await drain();
    const nameOf = () =>
      rows('SELECT name FROM local_user WHERE user_id = $1', [ghostUser(matrix().names, creator.id)]);
    expect(await nameOf()).toEqual([{ name: expect.stringMatching(/^(h-|user:)/) }]);
    await world.tells(deletionDue, { userId: creator.id, requestId: newId() });
    await eventually(async () =>
      expect(await rows('SELECT sender_user_id FROM channel_message WHERE id = $1', [own])).toEqual([
        { sender_user_id: null },
      ]),
    );
    await drain();
    expect(await nameOf()).toEqual([{ name: '' }]);
  });
});
