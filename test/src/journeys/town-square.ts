import { channelCreated } from '@kindred/contracts/messaging-agents/channel-created';
import { channelMemberRemoved } from '@kindred/contracts/messaging-agents/channel-member-removed';
import { messageEdited } from '@kindred/contracts/messaging-agents/message-edited';
import { messageRedacted } from '@kindred/contracts/messaging-agents/message-redacted';
import { messageSent } from '@kindred/contracts/messaging-agents/message-sent';
import { journey } from '../journey.ts';
import { inAMicroDao } from '../micro-daos/in-a-micro-dao.ts';
import { inChannels } from '../micro-daos/in-channels.ts';
import { arriveAs } from '../money/arrive-as.ts';
import { expectSame, expectThat } from '../unexpected.ts';

export default journey(
  'town-square',
  'A microDAO with a public, an inner and a private channel: who sees what, how they talk, and who stays out.',
  async ({ step, graph, mail, events }) => {
    const [ann, ben, cem, dora] = await step('Ann, Ben, Cem and Dora arrive', () =>
      arriveAs(['Ann', 'Ben', 'Cem', 'Dora'], { graph, mail }),
    );
    const microDaos = inAMicroDao(graph);
    const act = inChannels(graph);
    // Words that no other walk has, for the search.
    const unique = ann.id.slice(-12);
    const [lantern, cellar] = [`lantern${unique}`, `cellar${unique}`];

    const made = await step('Ann founds a microDAO with three channels, and invites Cem', async () => {
      const microDaoId = await microDaos.found(ann, `Town of ${unique}`);
      const square = await act.create(ann, microDaoId, { slug: 'square', visibility: 'PUBLIC' });
      const hall = await act.create(ann, microDaoId, { slug: 'hall', visibility: 'MICRODAO' });
      const council = await act.create(ann, microDaoId, { slug: 'council', visibility: 'PRIVATE' });
      await act.run('inviteToMicroDao', 'invitation { id }', ann, { microDaoId, userId: cem.id });
      expectSame('the event', (await events.about(channelCreated, council)).data.visibility, 'PRIVATE');
      return { microDaoId, square, hall, council };
    });
    const { microDaoId, square, hall, council } = made;

    await step('Ben joins, and each sees the channels that are for them', async () => {
      await microDaos.join(ben, microDaoId);
      for (const [person, slugs] of [
        [ann, ['square', 'hall', 'council']],
        [ben, ['square', 'hall']],
        [cem, ['square']],
        [dora, ['square']],
      ] as const)
        expectSame(`what ${person.name} sees`, await act.seenOf(person, microDaoId), slugs);
      for (const [person, channelId] of [
        [ben, council],
        [cem, hall],
        [cem, council],
        [dora, hall],
        [dora, council],
      ] as const) {
        await act.hidden(person, channelId);
        await act.refuses('NOT_FOUND', 'joinChannel', person, { channelId });
      }
      const { members, viewerMembership } = await act.see(dora, square);
      expectSame('what a stranger sees of the members', [members, viewerMembership], [null, null]);
    });

    await step(
      'Cem accepts and is brought into the private channel, and Dora is a guest of the public one',
      async () => {
        await microDaos.accept(cem, microDaoId);
        await act.hidden(cem, council);
        await act.invite(ann, council, cem);
        expectSame('what Cem sees', await act.seenOf(cem, microDaoId), ['square', 'hall', 'council']);
        for (const [person, channelId] of [
          [ben, square],
          [ben, hall],
          [cem, square],
          [cem, hall],
          [dora, square],
        ] as const)
          await act.join(person, channelId);
        expectSame('who Dora is there', (await act.see(dora, square)).viewerMembership?.role, 'GUEST');
        await act.refuses('NOT_FOUND', 'sendChannelMessage', dora, {
          channelId: hall,
          content: 'May I come in?',
          idempotencyKey: `dora-${unique}`,
        });
      },
    );

    const said = await step('they talk: a question, a reply, a thread and a mention', async () => {
      const question = await act.say(ann, square, `Who brings the ${lantern} tonight?`);
      const reply = await act.say(ben, square, 'I do, and bread too', { replyToId: question });
      const aside = await act.say(dora, square, 'I would like to help', { threadRootId: question });
      const named = await act.say(ann, square, 'Cem, will you sing?', { mentionedUserIds: [cem.id, ann.id] });
      const secret = await act.say(cem, council, `The key of the ${cellar} is lost`);
      await act.delivered(ann, square);
      const { messages } = await act.see(dora, square);
      expectSame(
        'the order',
        messages.nodes.map(({ id }) => id),
        [question, reply, aside, named],
      );
      const [first, second, third, fourth] = messages.nodes;
      expectSame('the thread', [first?.threadCount, third?.threadRoot?.id], [1, question]);
      expectSame('the reply', second?.replyTo?.id, question);
      expectSame('whom it mentions', fourth?.mentions, [{ id: cem.id }]);
      return { question, reply, aside, named, secret };
    });
    const { question, reply, aside, named, secret } = said;

    await step('what is not read is counted, and a marker never goes back', async () => {
      const counted = async () => {
        const { unreadCount, mentionCount, messages } = await act.see(cem, square);
        return [unreadCount, mentionCount, messages.nodes.filter(({ isRead }) => isRead).length];
      };
      expectSame('unread, mentions and read before', await counted(), [4, 1, 0]);
      await act.read(cem, square, reply);
      expectSame('after the reply', await counted(), [2, 1, 2]);
      await act.read(cem, square);
      expectSame('after all', await counted(), [0, 0, 4]);
      await act.read(cem, square, question);
      expectSame('after an older one', await counted(), [0, 0, 4]);
      expectSame('what is unread to its sender', (await act.see(ann, square)).unreadCount, 0);
    });

    await step('they react, edit and delete, and the changes after a number are these alone', async () => {
      const after = (await act.see(cem, square)).latestSequence ?? 0;
      await act.run('reactToChannelMessage', 'message { id }', cem, { messageId: named, emoji: '🎶' });
      await act.run('reactToChannelMessage', 'message { id }', cem, { messageId: named, emoji: '🎶' });
      await act.refuses('NOT_SENDER', 'editChannelMessage', ann, { messageId: reply, content: 'I do not' });
      await act.run('editChannelMessage', 'message { id }', ben, { messageId: reply, content: 'I do, and two loaves' });
      await act.refuses('NOT_SENDER', 'deleteChannelMessage', cem, { messageId: aside });
      await act.run('deleteChannelMessage', 'deletedId', ann, { messageId: aside });
      const last = await act.say(dora, square, 'Then I only listen');
      await act.delivered(ann, square);
      const changes = await act.changes(cem, square, after);
      // Each message is confirmed when the homeserver has it.
      const byPeople = changes.filter(({ kind }) => kind !== 'CONFIRMED');
      expectSame(
        'the changes',
        byPeople.map(({ kind, message, user, emoji }) => [kind, message?.id, user?.id, emoji]),
        [
          ['REACTED', named, cem.id, '🎶'],
          ['EDITED', reply, ben.id, null],
          ['DELETED', aside, ann.id, null],
          ['SENT', last, dora.id, null],
        ],
      );
      const latest = changes.at(-1)?.sequence ?? 0;
      expectSame(
        'the numbers',
        changes.map(({ sequence }) => sequence),
        numbersBetween(after, latest),
      );
      expectSame('after the last', await act.changes(cem, square, latest), []);
      const { messages } = await act.see(cem, square);
      expectSame(
        'what they say',
        messages.nodes.map(({ content }) => content),
        [
          `Who brings the ${lantern} tonight?`,
          'I do, and two loaves',
          null,
          'Cem, will you sing?',
          'Then I only listen',
        ],
      );
      const reactions = [{ emoji: '🎶', count: 1, viewerReacted: true }];
      expectSame('the reaction', messages.nodes[3]?.reactions, reactions);
    });

    await step('each finds words of their own channels alone', async () => {
      for (const [person, word, found] of [
        [dora, lantern, [question]],
        [cem, cellar, [secret]],
        [ben, cellar, []],
        [dora, cellar, []],
        [cem, 'loaves', [reply]],
        [cem, 'bread', []],
      ] as const)
        expectSame(`what ${person.name} finds`, await act.search(person, word), found);
    });

    await step('Ben is removed from the hall, and an admin alone brings him back', async () => {
      await act.remove(ann, hall, ben);
      await act.refuses('CHANNEL_INVITATION_NEEDED', 'joinChannel', ben, { channelId: hall });
      await act.refuses('CHANNEL_ROLE_TOO_LOW', 'inviteToChannel', cem, { channelId: hall, userId: ben.id });
      expectSame('the event', (await events.about(channelMemberRemoved, hall)).data.how, 'REMOVED');
      await act.invite(ann, hall, ben);
      expectThat((await act.see(ben, hall)).viewerMembership !== null, 'Ben in the hall', null);
    });

    await step('Cem is removed from the microDAO, and comes back to none of it by himself', async () => {
      await act.run('removeMicroDaoMember', 'member { status }', ann, { microDaoId, userId: cem.id });
      await act.refuses('INVITATION_NEEDED', 'joinMicroDao', cem, { microDaoId });
      await act.refuses('CHANNEL_INVITATION_NEEDED', 'joinChannel', cem, { channelId: square });
      for (const channelId of [hall, council]) await act.hidden(cem, channelId);
      expectSame('what Cem finds', await act.search(cem, cellar), []);
    });

    await step('the events tell ids and lengths, and no word of what was said', async () => {
      const { data: sent } = await events.about(messageSent, reply);
      expectThat(sent.sequence > 0, 'a number', sent);
      const numbers = { sequence: sent.sequence, length: 'I do, and bread too'.length };
      expectSame('what was sent', sent, {
        messageId: reply,
        channelId: square,
        ...numbers,
        senderType: 'HUMAN',
        userId: ben.id,
        fromMatrix: false,
        replyToId: question,
      });
      const edited = { messageId: reply, channelId: square, length: 'I do, and two loaves'.length };
      expectSame('what was edited', (await events.about(messageEdited, reply)).data, edited);
      const redacted = { messageId: aside, channelId: square, redactedBy: 'ADMIN' };
      expectSame('what was deleted', (await events.about(messageRedacted, aside)).data, redacted);
    });
  },
);

/** The numbers after one, up to another. */
function numbersBetween(after: number, last: number): readonly number[] {
  return Array.from({ length: last - after }, (_, nth) => after + nth + 1);
}
