import { channelArchived } from '@kindred/contracts/messaging-agents/channel-archived';
import { channelCreated } from '@kindred/contracts/messaging-agents/channel-created';
import { channelMemberAdded } from '@kindred/contracts/messaging-agents/channel-member-added';
import { channelMemberRemoved } from '@kindred/contracts/messaging-agents/channel-member-removed';
import { newId } from '@kindred/contracts/uuid';
import { eventually } from '@kindred/testkit/eventually';
import { leaveChannelsOf } from '../../src/channels/leave-all.ts';
import { givenFour, joins } from '../micro-daos/given-micro-daos.ts';
import { decides, reports } from '../safety/given-reports.ts';
import { messagingWorld, type MessagingWorld, type TestPerson } from '../messaging-world.ts';
import {
  channelField,
  creates,
  givenChannel,
  invites,
  joinsChannel,
  refusedQuery,
  refusesSending,
  roleOf,
  sends,
  stayOf,
} from './given-channels.ts';

let world: MessagingWorld;
beforeAll(async () => {
  world = await messagingWorld();
});
afterAll(() => world?.stop());

const channelQuery = 'query ($id: ID!) { channel(id: $id) { id } }';
const changesQuery = 'query ($id: ID!) { channelChanges(channelId: $id, after: 0) { lastSequence } }';

describe('who sees a channel', () => {
  it.each(['MICRODAO', 'PRIVATE'] as const)(
    'hides a %s one from a stranger as if it did not exist',
    async (visibility) => {
      const { channelId, creator, stranger, guest } = await givenChannel(world, visibility);
      const messageId = await sends(creator, channelId, 'Not for strangers');
      for (const person of [stranger, guest]) {
        for (const query of [channelQuery, changesQuery])
          expect(await refusedQuery(person, query, { id: channelId })).toEqual(['NOT_FOUND']);
        for (const mutation of [
          'joinChannel',
          'leaveChannel',
          'archiveChannel',
          'markChannelRead',
          'setChannelNotifications',
        ])
          await person.isRefused('NOT_FOUND', mutation, { channelId });
        await person.isRefused('NOT_FOUND', 'inviteToChannel', { channelId, userId: stranger.id });
        await person.isRefused('NOT_FOUND', 'changeChannel', { channelId, name: 'Mine' });
        await refusesSending('NOT_FOUND', person, channelId, 'Hello');
        await person.isRefused('NOT_FOUND', 'editChannelMessage', { messageId, content: 'Other words' });
        await person.isRefused('NOT_FOUND', 'deleteChannelMessage', { messageId });
        await person.isRefused('NOT_FOUND', 'reactToChannelMessage', { messageId, emoji: '👍' });
        await person.isRefused('NOT_FOUND', 'pinChannelMessage', { messageId, isPinned: true });
        const search = 'query ($id: ID!) { searchChannelMessages(text: "strangers", channelId: $id) { totalCount } }';
        expect(await refusedQuery(person, search, { id: channelId })).toEqual(['NOT_FOUND']);
        const entity = `query ($id: ID!) { _entities(representations: [{ __typename: "ChannelMessage", id: $id }]) { __typename } }`;
        expect(await person.asks(entity, { id: messageId })).toEqual({ _entities: [null] });
      }
    },
  );

  it('shows a PUBLIC one to a stranger, who reads it and writes after joining as a GUEST', async () => {
    const { channelId, creator, stranger } = await givenChannel(world, 'PUBLIC');
    const messageId = await sends(creator, channelId, 'For all');
    expect(await channelField(stranger, channelId, 'lastMessage { id }')).toEqual({ id: messageId });
    expect(await channelField(stranger, channelId, 'members { totalCount }')).toBeNull();
    await refusesSending('NOT_CHANNEL_MEMBER', stranger, channelId, 'Hello');
    await stranger.isRefused('NOT_CHANNEL_MEMBER', 'reactToChannelMessage', { messageId, emoji: '👍' });
    expect((await joinsChannel(stranger, channelId)).member.role).toBe('GUEST');
    await sends(stranger, channelId, 'Hello');
    await stranger.isRefused('CHANNEL_ROLE_TOO_LOW', 'inviteToChannel', { channelId, userId: creator.id });
  });

  it('shows a PRIVATE one to its members alone, not to the owner of the microDAO', async () => {
    const { channelId, owner, creator, guest } = await givenChannel(world, 'PRIVATE');
    expect(await refusedQuery(owner, channelQuery, { id: channelId })).toEqual(['NOT_FOUND']);
    await owner.isRefused('NOT_FOUND', 'archiveChannel', { channelId });
    await invites(creator, channelId, guest);
    expect(await channelField(guest, channelId, 'name')).toBe('Honey');
  });

  it('lists those that one sees', async () => {
    const { microDaoId, member, admin, guest } = await givenFour(world);
    const [common, hidden] = [
      await creates(member, microDaoId, 'MICRODAO'),
      await creates(member, microDaoId, 'PRIVATE'),
    ];
    const open = await creates(admin, microDaoId, 'PUBLIC');
    const stranger = await world.person();
    const listed = async (person: TestPerson) => {
      const query = `query ($id: ID!) { microDao(id: $id) { channels { totalCount nodes { id } } } }`;
      type Page = { microDao: { channels: { totalCount: number; nodes: { id: string }[] } } };
      const { channels } = (await person.asks<Page>(query, { id: microDaoId })).microDao;
      expect(channels.totalCount).toBe(channels.nodes.length);
      return channels.nodes.map(({ id }) => id);
    };
    expect(await listed(member)).toEqual([common, hidden, open]);
    expect(await listed(admin)).toEqual([common, open]);
    for (const person of [guest, stranger]) expect(await listed(person)).toEqual([open]);
  });
});

describe('creating a channel', () => {
  it('refuses guests, a PUBLIC one of a member, bad details, and a slug that is taken', async () => {
    const { microDaoId, member, admin, guest } = await givenFour(world);
    const input = { microDaoId, slug: 'honey', name: 'Honey', visibility: 'MICRODAO' };
    await guest.isRefused('ROLE_TOO_LOW', 'createChannel', input);
    await member.isRefused('ROLE_TOO_LOW', 'createChannel', { ...input, visibility: 'PUBLIC' });
    await (await world.person()).isRefused('NOT_FOUND', 'createChannel', input);
    for (const slug of ['', 'H', '7up', 'a b', 'a'.repeat(41)])
      await member.isRefused('INVALID_SLUG', 'createChannel', { ...input, slug });
    await member.isRefused('INVALID_TEXT', 'createChannel', { ...input, name: ' ' });
    await member.isRefused('INVALID_SLOW_MODE', 'createChannel', { ...input, slowModeSeconds: 21_601 });
    await member.isRefused('CONFIDENTIAL_IS_PRIVATE', 'createChannel', { ...input, isConfidential: true });
    const channelId = await creates(member, microDaoId, 'MICRODAO', { slug: 'honey' });
    await admin.isRefused('SLUG_TAKEN', 'createChannel', input);
    const other = await creates(member, microDaoId, 'MICRODAO');
    await member.isRefused('SLUG_TAKEN', 'changeChannel', { channelId: other, slug: 'honey' });
    await member.does('changeChannel', { channelId, slug: 'honey', topic: 'Bees' }, 'channel { topic }');
    const elsewhere = await givenFour(world);
    await creates(elsewhere.member, elsewhere.microDaoId, 'MICRODAO', { slug: 'honey' });
  });

  it('makes its creator the owner, and tells the world', async () => {
    const { channelId, creator, microDaoId } = await givenChannel(world, 'PRIVATE');
    expect(await channelField(creator, channelId, 'viewerMembership { role }')).toEqual({ role: 'OWNER' });
    await eventually(async () => {
      expect(await world.events(channelCreated, channelId)).toEqual([
        {
          channelId,
          microDaoId,
          visibility: 'PRIVATE',
          isConfidential: false,
          isDirect: false,
          createdByUserId: creator.id,
        },
      ]);
      expect(await world.events(channelMemberAdded, channelId)).toMatchObject([
        { userId: creator.id, role: 'OWNER', via: 'CREATION', memberCount: 1 },
      ]);
    });
  });

  it('keeps a confidential one free of messages', async () => {
    const { channelId, creator } = await givenChannel(world, 'PRIVATE', { isConfidential: true });
    await refusesSending('CHANNEL_CONFIDENTIAL', creator, channelId, 'Nothing of this is kept');
    expect(await channelField(creator, channelId, 'messages { totalCount }')).toEqual({ totalCount: 0 });
  });
});

describe('the members of a channel', () => {
  it('are in it once, and bring in members of the microDAO alone', async () => {
    const { channelId, creator, owner, stranger } = await givenChannel(world);
    await creator.isRefused('ALREADY_CHANNEL_MEMBER', 'joinChannel', { channelId });
    await joinsChannel(owner, channelId);
    await owner.isRefused('ALREADY_CHANNEL_MEMBER', 'joinChannel', { channelId });
    await creator.isRefused('ALREADY_CHANNEL_MEMBER', 'inviteToChannel', { channelId, userId: owner.id });
    for (const userId of [stranger.id, newId()])
      await creator.isRefused('NOT_FOUND', 'inviteToChannel', { channelId, userId });
  });

  it('leave and come back, and the role of the owner goes to the next', async () => {
    const { channelId, creator, owner, admin } = await givenChannel(world);
    await admin.isRefused('NOT_CHANNEL_MEMBER', 'leaveChannel', { channelId });
    await joinsChannel(admin, channelId);
    await joinsChannel(owner, channelId);
    await creator.does('leaveChannel', { channelId }, 'member { status }');
    expect(await channelField(admin, channelId, 'viewerMembership { role }')).toEqual({ role: 'OWNER' });
    expect(await channelField(creator, channelId, 'viewerMembership { role }')).toBeNull();
    expect((await joinsChannel(creator, channelId)).member.role).toBe('MEMBER');
    expect(await channelField(owner, channelId, 'members { totalCount }')).toEqual({ totalCount: 3 });
    await eventually(async () =>
      expect(await world.events(channelMemberRemoved, channelId)).toMatchObject([
        { userId: creator.id, how: 'LEFT', memberCount: 2 },
      ]),
    );
  });

  it('who were removed come back by an invitation', async () => {
    const { channelId, creator, admin, microDaoId } = await givenChannel(world);
    const person = await world.person();
    await joins(person, microDaoId);
    const { member } = await joinsChannel(person, channelId);
    const removal = { channelId, memberId: member.id };
    await person.isRefused('CHANNEL_ROLE_TOO_LOW', 'removeFromChannel', removal);
    await creator.does('removeFromChannel', removal, 'member { status }');
    await person.isRefused('CHANNEL_INVITATION_NEEDED', 'joinChannel', { channelId });
    await refusesSending('NOT_CHANNEL_MEMBER', person, channelId, 'Hello');
    await invites(creator, channelId, person);
    await admin.does(
      'removeFromChannel',
      { channelId, memberId: await stayOf(person, channelId) },
      'member { status }',
    );
  });
});

describe('leaving a microDAO', () => {
  it('ends the stays in its channels', async () => {
    const { channelId, guest, creator, microDaoId } = await givenChannel(world, 'PRIVATE');
    await invites(creator, channelId, guest);
    await world.running.service.work.run({ role: 'job', id: null }, (tx) =>
      leaveChannelsOf(tx, world.running.service.dependencies, microDaoId, { userId: guest.id }, 'LEFT'),
    );
    expect(await refusedQuery(guest, channelQuery, { id: channelId })).toEqual(['NOT_FOUND']);
    expect(await channelField(creator, channelId, 'memberCount')).toBe(1);
  });
});

describe('an archived channel', () => {
  it('is read, and nothing in it changes', async () => {
    const { channelId, creator, owner } = await givenChannel(world);
    await joinsChannel(owner, channelId);
    const messageId = await sends(owner, channelId, 'Before');
    const input = { channelId };
    await creator.does('archiveChannel', input, 'channel { archivedAt }');
    await refusesSending('CHANNEL_ARCHIVED', owner, channelId, 'After');
    await owner.isRefused('CHANNEL_ARCHIVED', 'editChannelMessage', { messageId, content: 'Other' });
    await creator.isRefused('CHANNEL_ARCHIVED', 'archiveChannel', input);
    await creator.isRefused('CHANNEL_ARCHIVED', 'changeChannel', { channelId, name: 'Other' });
    expect(await channelField(owner, channelId, 'lastMessage { content }')).toEqual({ content: 'Before' });
    await owner.does('deleteChannelMessage', { messageId }, 'deletedId');
    await eventually(async () =>
      expect(await world.events(channelArchived, channelId)).toEqual([{ channelId, archivedBy: creator.id }]),
    );
  });
});

describe('a direct channel', () => {
  const opens = (person: TestPerson, { id: userId }: { id: string }) =>
    person.does<{ channel: { id: string; directWith: { id: string } } }>(
      'openDirectChannel',
      { userId },
      'channel { id directWith { id } }',
    );

  it('is refused with oneself, with strangers, and with a block', async () => {
    const { member, admin, owner } = await givenFour(world);
    await member.isRefused('CANNOT_TALK_ALONE', 'openDirectChannel', { userId: member.id });
    for (const userId of [newId(), (await world.person()).id])
      await member.isRefused('NOT_FOUND', 'openDirectChannel', { userId });
    await world.block(admin, member);
    await member.isRefused('NOT_FOUND', 'openDirectChannel', { userId: admin.id });
    const { channel } = await opens(member, owner);
    await sends(owner, channel.id, 'Hello');
    await world.block(owner, member);
    await member.isRefused('NOT_FOUND', 'openDirectChannel', { userId: owner.id });
    await refusesSending('NOT_FOUND', member, channel.id, 'Hello');
  });

  it('is not opened again by a person who is banned from it, until the ban is lifted', async () => {
    const { member, admin } = await givenFour(world);
    const { channel } = await opens(member, admin);
    const { id: reportId } = await reports(admin, await sends(member, channel.id, 'Get out of here'), 'MESSAGE');
    const moderator = await world.person('ADMIN');
    const { sanction } = await decides(moderator, reportId, 'BANNED', { scope: 'CHANNEL' });
    await member.isRefused('BANNED', 'openDirectChannel', { userId: admin.id });
    expect((await opens(admin, member)).channel.id).toBe(channel.id);
    expect(await roleOf(member, channel.id)).toBeNull();
    await moderator.does('liftMessagingSanction', { sanctionId: sanction?.id }, '__typename');
    expect((await opens(member, admin)).channel.id).toBe(channel.id);
    expect(await roleOf(member, channel.id)).toBe('MEMBER');
  });

  it('is one for two people, hidden from all others, and stays', async () => {
    const { member, admin, owner } = await givenFour(world);
    const { channel } = await opens(member, admin);
    expect(channel.directWith).toEqual({ id: admin.id });
    expect((await opens(admin, member)).channel).toEqual({ id: channel.id, directWith: { id: member.id } });
    expect(await refusedQuery(owner, channelQuery, { id: channel.id })).toEqual(['NOT_FOUND']);
    await member.isRefused('CHANNEL_DIRECT', 'leaveChannel', { channelId: channel.id });
    await member.isRefused('CHANNEL_DIRECT', 'inviteToChannel', { channelId: channel.id, userId: owner.id });
  });
});

describe('notifications of a channel', () => {
  it('are set by each member for themselves', async () => {
    const { channelId, creator, owner } = await givenChannel(world);
    const mutedUntil = new Date(world.now().getTime() + 3_600_000).toISOString();
    const long = new Date(world.now().getTime() + 400 * 86_400_000).toISOString();
    await creator.isRefused('INVALID_MUTE', 'setChannelNotifications', { channelId, mutedUntil: long });
    await owner.isRefused('NOT_CHANNEL_MEMBER', 'setChannelNotifications', { channelId, level: 'NONE' });
    await creator.does('setChannelNotifications', { channelId, level: 'MENTIONS', mutedUntil }, 'member { id }');
    const own = 'viewerMembership { notificationLevel mutedUntil }';
    expect(await channelField(creator, channelId, own)).toEqual({ notificationLevel: 'MENTIONS', mutedUntil });
    await joinsChannel(owner, channelId);
    const seen = 'members(first: 1) { nodes { notificationLevel mutedUntil } }';
    expect(await channelField(owner, channelId, seen)).toEqual({
      nodes: [{ notificationLevel: null, mutedUntil: null }],
    });
  });
});
