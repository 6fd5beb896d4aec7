import { messageEdited } from '@kindred/contracts/messaging-agents/message-edited';
import { messageRedacted } from '@kindred/contracts/messaging-agents/message-redacted';
import { messageSent } from '@kindred/contracts/messaging-agents/message-sent';
import { newId } from '@kindred/contracts/uuid';
import { eventually } from '@kindred/testkit/eventually';
import { confirmMessage } from '../../src/messages/confirm-message.ts';
import { messagingWorld, type MessagingWorld } from '../messaging-world.ts';
import {
  channelField,
  creates,
  givenChannel,
  joinsChannel,
  refusesSending,
  sends,
  talkOf,
} from '../channels/given-channels.ts';
import { seenMessage } from './seen-message.ts';

let world: MessagingWorld;
beforeAll(async () => {
  world = await messagingWorld();
});
afterAll(() => world?.stop());

const asJob = (sql: string, parameters: unknown[]) =>
  world.running.service.work.run({ role: 'job', id: null }, (tx) => tx.query(sql, parameters));

describe('sending a message', () => {
  it.each([
    ['nothing', '', 'INVALID_TEXT'],
    ['spaces and line breaks', ' \n\t ', 'INVALID_TEXT'],
    ['900 kB', 'a'.repeat(900_000), 'INVALID_MESSAGE'],
    ['12,289 bytes', 'a'.repeat(12_289), 'INVALID_MESSAGE'],
    ['6,145 characters of two bytes', 'é'.repeat(6_145), 'INVALID_MESSAGE'],
    ['6,145 quotation marks, which count twice', '"'.repeat(6_145), 'INVALID_MESSAGE'],
    ['an override of the direction', 'pay \u202e0001', 'INVALID_TEXT'],
    ['an isolate', '\u2066a\u2069', 'INVALID_TEXT'],
    ['a null byte', 'a\u0000b', 'INVALID_TEXT'],
    ['half a character', 'a\ud83d', 'INVALID_TEXT'],
  ])('refuses %s', async (_name, content, code) => {
    const { creator, channelId } = await givenChannel(world);
    await refusesSending(code, creator, channelId, content);
    await refusesSending(code, creator, channelId, 'Fine', { html: content });
  });

  it('refuses a megabyte', async () => {
    const { creator, channelId } = await givenChannel(world);
    await refusesSending('VARIABLES_TOO_LARGE', creator, channelId, 'a'.repeat(1_000_000));
  });

  it('refuses HTML that says nothing without its script, and takes a script out of other HTML', async () => {
    const { creator, channelId } = await givenChannel(world);
    const script = '<script>alert(1)</script>';
    await refusesSending('INVALID_MESSAGE', creator, channelId, 'Hello', { html: script });
    const html = `<b onclick="x()">Hello</b>${script}<a href="javascript:x()">there</a><img src="https://a.b/c">`;
    const id = await sends(creator, channelId, 'Hello there', { html });
    const seen = await seenMessage<{ content: string; html: string }>(creator, id, 'content html');
    expect(seen.content).toBe('Hello there');
    expect(seen.html).toBe('<b>Hello</b><a rel="noopener" target="_blank">there</a>');
  });

  it('refuses an answer to a message of another channel, to none, and to a deleted one', async () => {
    const { creator, channelId, microDaoId } = await givenChannel(world);
    const elsewhere = await sends(creator, await creates(creator, microDaoId, 'MICRODAO'), 'Elsewhere');
    for (const id of [elsewhere, newId()]) {
      await refusesSending('NOT_FOUND', creator, channelId, 'An answer', { replyToId: id });
      await refusesSending('NOT_FOUND', creator, channelId, 'An answer', { threadRootId: id });
    }
    const deleted = await sends(creator, channelId, 'Going');
    await creator.does('deleteChannelMessage', { messageId: deleted }, 'deletedId');
    await refusesSending('MESSAGE_DELETED', creator, channelId, 'An answer', { replyToId: deleted });
  });

  it('refuses the 31st message in a minute, and a second one in slow mode', async () => {
    const { creator, owner, channelId } = await givenChannel(world);
    await creator.does('changeChannel', { channelId, slowModeSeconds: 3_600 }, 'channel { id }');
    await joinsChannel(owner, channelId);
    await sends(owner, channelId, 'One');
    await refusesSending('SLOW_MODE', owner, channelId, 'Two');
    world.pass(1.01);
    await sends(owner, channelId, 'Two');
    await creator.does('changeChannel', { channelId, slowModeSeconds: 0 }, 'channel { id }');
    await asJob('UPDATE channel_member SET sent_in_window = 30, window_began_at = $2 WHERE user_id = $1', [
      creator.id,
      world.now(),
    ]);
    await refusesSending('TOO_MANY_MESSAGES', creator, channelId, 'Number 31');
    world.pass(0.05);
    await sends(creator, channelId, 'Number 31');
  });

  it('keeps a preview of 500 characters beside the text, and publishes ids and the length alone', async () => {
    const { creator, channelId } = await givenChannel(world);
    const content = '🐝'.repeat(600);
    const id = await sends(creator, channelId, content);
    const fields = 'preview content contentAvailable length isSent senderType createdByAgent user { id }';
    expect(await seenMessage(creator, id, fields)).toEqual({
      preview: '🐝'.repeat(500),
      content,
      contentAvailable: true,
      length: 600,
      isSent: false,
      senderType: 'HUMAN',
      createdByAgent: false,
      user: { id: creator.id },
    });
    await eventually(async () =>
      expect(await world.events(messageSent, id)).toEqual([
        {
          messageId: id,
          channelId,
          sequence: expect.any(Number),
          senderType: 'HUMAN',
          userId: creator.id,
          length: 600,
          fromMatrix: false,
        },
      ]),
    );
  });

  it('sends once, however often it is asked for under the same key', async () => {
    const { creator, channelId } = await givenChannel(world);
    const input = { idempotencyKey: newId() };
    const first = await sends(creator, channelId, 'Once', input);
    expect(await sends(creator, channelId, 'Once', input)).toBe(first);
    await refusesSending('IDEMPOTENCY_KEY_REUSED', creator, channelId, 'Twice', input);
    expect(await talkOf(creator, channelId)).toEqual(['Once']);
  });
});

describe('a row of a message', () => {
  it.each([
    ['no sender', ['null', 'null', 'null']],
    ['two kinds of sender', ['uuid_generate_v4()', 'uuid_generate_v4()', 'null']],
    ['three kinds of sender', ['uuid_generate_v4()', 'uuid_generate_v4()', 'uuid_generate_v4()']],
  ])('refuses %s', async (_name, senders) => {
    const { channelId } = await givenChannel(world);
    const insert = `INSERT INTO channel_message (id, channel_id, sequence, place, sender_user_id, sender_agent_id, sender_guest_id,
      sender_type, preview, is_whole, length, sent_at, version)
      VALUES (uuid_generate_v4(), $1, 999, 999, ${senders.join(', ')}, 'HUMAN', 'Hello', true, 5, now(), 0)`;
    await expect(asJob(insert, [channelId])).rejects.toThrow(/check/);
  });
});

describe('the order of messages', () => {
  it('is the homeserver’s, and what it has not confirmed is last', async () => {
    const { creator, channelId } = await givenChannel(world);
    const [first, second, third] = [
      await sends(creator, channelId, 'One'),
      await sends(creator, channelId, 'Two'),
      await sends(creator, channelId, 'Three'),
    ];
    const confirm = (id: string) =>
      world.running.service.work.run({ role: 'job', id: null }, (tx) => confirmMessage(tx, id, `$${id}`));
    await confirm(third);
    await confirm(first);
    await confirm(first);
    expect(await talkOf(creator, channelId)).toEqual(['Two', 'One', 'Three']);
    expect(await seenMessage(creator, second, 'isSent matrixEventId')).toEqual({ isSent: false, matrixEventId: null });
    expect(await seenMessage(creator, first, 'isSent matrixEventId')).toEqual({
      isSent: true,
      matrixEventId: `$${first}`,
    });
  });
});

describe('changing a message', () => {
  it('refuses another member’s, and a deleted one', async () => {
    const { creator, owner, member, channelId } = await givenChannel(world);
    await joinsChannel(owner, channelId);
    const messageId = await sends(owner, channelId, 'First');
    await member.isRefused('NOT_SENDER', 'editChannelMessage', { messageId, content: 'Second' });
    const own = await sends(creator, channelId, 'Mine');
    const other = await world.person();
    await other.isRefused('NOT_FOUND', 'deleteChannelMessage', { messageId: own });
    await owner.does('deleteChannelMessage', { messageId }, 'deletedId');
    await owner.isRefused('MESSAGE_DELETED', 'editChannelMessage', { messageId, content: 'Second' });
    await owner.isRefused('MESSAGE_DELETED', 'reactToChannelMessage', { messageId, emoji: '👍' });
  });

  it('edits, and takes away what it said for the sender and for admins', async () => {
    const { admin, owner, channelId } = await givenChannel(world);
    await joinsChannel(owner, channelId);
    await joinsChannel(admin, channelId);
    const messageId = await sends(owner, channelId, 'First');
    await owner.does('editChannelMessage', { messageId, content: 'Second' }, 'message { id }');
    const shown = await seenMessage<{ editedAt: string }>(admin, messageId, 'content editedAt');
    expect(shown).toEqual({ content: 'Second', editedAt: expect.any(String) });
    await admin.does('deleteChannelMessage', { messageId }, 'message { content contentAvailable }');
    await admin.does('deleteChannelMessage', { messageId }, 'deletedId');
    expect(await seenMessage(owner, messageId, 'content preview contentAvailable')).toEqual({
      content: null,
      preview: null,
      contentAvailable: false,
    });
    await eventually(async () => {
      expect(await world.events(messageEdited, messageId)).toEqual([{ messageId, channelId, length: 6 }]);
      expect(await world.events(messageRedacted, messageId)).toEqual([{ messageId, channelId, redactedBy: 'ADMIN' }]);
    });
  });

  it('lets a person who left take back what they said, and nothing else', async () => {
    const { owner, creator, channelId } = await givenChannel(world, 'PUBLIC');
    await joinsChannel(owner, channelId);
    const [own, other] = [await sends(owner, channelId, 'Mine'), await sends(creator, channelId, 'Yours')];
    await owner.does('leaveChannel', { channelId }, 'member { id }');
    await owner.isRefused('NOT_CHANNEL_MEMBER', 'deleteChannelMessage', { messageId: other });
    expect(await owner.does('deleteChannelMessage', { messageId: own }, 'deletedId')).toEqual({ deletedId: own });
    expect(await talkOf(creator, channelId)).toEqual(['Yours', null]);
  });
});

describe('reactions, pins and threads', () => {
  it('counts reactions by kind, each person once', async () => {
    const { creator, owner, channelId } = await givenChannel(world);
    await joinsChannel(owner, channelId);
    const messageId = await sends(creator, channelId, 'Honey!');
    await owner.isRefused('INVALID_EMOJI', 'reactToChannelMessage', { messageId, emoji: 'ok' });
    for (const person of [owner, owner, creator])
      await person.does('reactToChannelMessage', { messageId, emoji: '🍯' }, 'message { id }');
    const fields = 'reactions { emoji count viewerReacted users { id } }';
    expect(await seenMessage(owner, messageId, fields)).toEqual({
      reactions: [{ emoji: '🍯', count: 2, viewerReacted: true, users: [{ id: owner.id }, { id: creator.id }] }],
    });
    await owner.does('removeChannelMessageReaction', { messageId, emoji: '🍯' }, 'message { id }');
    expect(await seenMessage(owner, messageId, 'reactions { count viewerReacted }')).toEqual({
      reactions: [{ count: 1, viewerReacted: false }],
    });
  });

  it('pins for admins, until it is unpinned or deleted', async () => {
    const { creator, owner, guest, channelId } = await givenChannel(world);
    await creator.does('inviteToChannel', { channelId, userId: guest.id }, 'member { id }');
    const [one, two] = [await sends(creator, channelId, 'One'), await sends(creator, channelId, 'Two')];
    await guest.isRefused('CHANNEL_ROLE_TOO_LOW', 'pinChannelMessage', { messageId: one, isPinned: true });
    for (const messageId of [one, two])
      await creator.does('pinChannelMessage', { messageId, isPinned: true }, 'message { pinnedAt }');
    await creator.does('pinChannelMessage', { messageId: one, isPinned: false }, 'message { pinnedAt }');
    expect(await channelField(owner, channelId, 'pinnedMessages { id }')).toEqual([{ id: two }]);
    await creator.does('deleteChannelMessage', { messageId: two }, 'deletedId');
    expect(await channelField(owner, channelId, 'pinnedMessages { id }')).toEqual([]);
  });

  it('shows the answers of a thread', async () => {
    const { creator, channelId } = await givenChannel(world);
    const root = await sends(creator, channelId, 'Root');
    for (const nth of [1, 2]) await sends(creator, channelId, `Answer ${nth}`, { threadRootId: root, replyToId: root });
    expect(
      await seenMessage(creator, root, 'threadCount thread { totalCount nodes { content replyTo { id } } }'),
    ).toEqual({
      threadCount: 2,
      thread: {
        totalCount: 2,
        nodes: [1, 2].map((nth) => ({ content: `Answer ${nth}`, replyTo: { id: root } })),
      },
    });
  });
});
