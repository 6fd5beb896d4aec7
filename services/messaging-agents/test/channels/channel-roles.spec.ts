import { givenFour, givesRole, joins } from '../micro-daos/given-micro-daos.ts';
import { messagingWorld, type MessagingWorld, type TestPerson } from '../messaging-world.ts';
import {
  creates,
  givenChannel,
  invites,
  joinsChannel,
  refusesSending,
  removes,
  roleOf,
  sends,
  stayOf,
} from './given-channels.ts';

let world: MessagingWorld;
beforeAll(async () => {
  world = await messagingWorld();
});
afterAll(() => world?.stop());

const removesFromMicroDao = (admin: TestPerson, microDaoId: string, { id: userId }: TestPerson) =>
  admin.does('removeMicroDaoMember', { microDaoId, userId }, 'member { status }');

describe('an admin of the microDAO in a channel', () => {
  it('keeps their power after joining as a MEMBER', async () => {
    const { channelId, admin, creator, microDaoId } = await givenChannel(world);
    const person = await world.person();
    await joins(person, microDaoId);
    await joinsChannel(person, channelId);
    expect((await joinsChannel(admin, channelId)).member.role).toBe('MEMBER');
    await admin.does('changeChannel', { channelId, topic: 'Bees' }, 'channel { topic }');
    await removes(admin, channelId, person);
    await admin.isRefused('CHANNEL_ROLE_TOO_LOW', 'removeFromChannel', {
      channelId,
      memberId: await stayOf(creator, channelId),
    });
  });

  it('is not removed by an admin of the channel whose role is no higher', async () => {
    const { channelId, owner, admin, creator } = await givenChannel(world);
    await joinsChannel(owner, channelId);
    await joinsChannel(admin, channelId);
    const memberId = await stayOf(owner, channelId);
    await creator.isRefused('CHANNEL_ROLE_TOO_LOW', 'removeFromChannel', { channelId, memberId });
    await removes(creator, channelId, admin);
    expect((await joinsChannel(admin, channelId)).member.role).toBe('MEMBER');
  });

  it('loses it with the role', async () => {
    const { channelId, owner, admin, microDaoId } = await givenChannel(world);
    await joinsChannel(admin, channelId);
    await givesRole(owner, microDaoId, admin, 'MEMBER');
    await admin.isRefused('CHANNEL_ROLE_TOO_LOW', 'changeChannel', { channelId, topic: 'Bees' });
  });
});

describe('a person who was removed from a channel', () => {
  it('is not brought back by a member, and comes back by an admin', async () => {
    const { channelId, creator, owner, microDaoId } = await givenChannel(world);
    const [person, member] = [await world.person(), await world.person()];
    for (const one of [person, member]) {
      await joins(one, microDaoId);
      await joinsChannel(one, channelId);
    }
    await removes(creator, channelId, person);
    await person.isRefused('CHANNEL_INVITATION_NEEDED', 'joinChannel', { channelId });
    await member.isRefused('CHANNEL_ROLE_TOO_LOW', 'inviteToChannel', { channelId, userId: person.id });
    await joinsChannel(owner, channelId);
    await invites(owner, channelId, person);
    expect(await roleOf(person, channelId)).toBe('MEMBER');
  });
});

describe('a person who was removed from the microDAO', () => {
  it('does not come back through a PUBLIC channel, also one that they were never in', async () => {
    const { channelId, admin, owner, microDaoId } = await givenChannel(world, 'PUBLIC');
    const other = await creates(admin, microDaoId, 'PUBLIC');
    const person = await world.person();
    await joins(person, microDaoId);
    await joinsChannel(person, channelId);
    await removesFromMicroDao(owner, microDaoId, person);
    await refusesSending('NOT_CHANNEL_MEMBER', person, channelId, 'Hello');
    for (const id of [channelId, other])
      await person.isRefused('CHANNEL_INVITATION_NEEDED', 'joinChannel', { channelId: id });
    await owner.does('inviteToMicroDao', { microDaoId, userId: person.id }, 'invitation { id }');
    await person.does('acceptMicroDaoInvitation', { microDaoId }, 'member { id }');
    await joinsChannel(person, other);
    await person.isRefused('CHANNEL_INVITATION_NEEDED', 'joinChannel', { channelId });
  });

  it('who left by themselves joins a PUBLIC one again, as a GUEST', async () => {
    const { channelId, member, microDaoId } = await givenChannel(world, 'PUBLIC');
    await joinsChannel(member, channelId);
    await member.does('leaveMicroDao', { microDaoId }, 'member { status }');
    expect(await roleOf(member, channelId)).toBeNull();
    expect((await joinsChannel(member, channelId)).member.role).toBe('GUEST');
    await joins(member, microDaoId);
    expect(await roleOf(member, channelId)).toBe('MEMBER');
  });
});

describe('a member who becomes a GUEST of the microDAO', () => {
  it('leaves its MICRODAO channels, and is a GUEST in the others', async () => {
    const { owner, admin, member, microDaoId } = await givenFour(world);
    const [common, hidden] = [
      await creates(admin, microDaoId, 'MICRODAO'),
      await creates(member, microDaoId, 'PRIVATE'),
    ];
    const open = await creates(admin, microDaoId, 'PUBLIC');
    for (const id of [common, open]) await joinsChannel(member, id);
    await invites(member, hidden, owner);
    await givesRole(owner, microDaoId, member, 'GUEST');
    expect([await roleOf(member, common), await roleOf(member, hidden), await roleOf(member, open)]).toEqual([
      null,
      'GUEST',
      'GUEST',
    ]);
    expect(await roleOf(owner, hidden)).toBe('OWNER');
    await member.isRefused('CHANNEL_ROLE_TOO_LOW', 'changeChannel', { channelId: hidden, name: 'Mine' });
    await givesRole(owner, microDaoId, member, 'MEMBER');
    expect(await roleOf(member, hidden)).toBe('MEMBER');
    await joinsChannel(member, common);
  });
});

describe('leaving and joining a channel', () => {
  it('resets neither slow mode nor the window of sends', async () => {
    const { channelId, admin, microDaoId } = await givenChannel(world, 'PUBLIC', { slowModeSeconds: 600 });
    const person = await world.person();
    await joins(person, microDaoId);
    await joinsChannel(person, channelId);
    await sends(person, channelId, 'One');
    await person.does('leaveChannel', { channelId }, 'member { id }');
    await joinsChannel(person, channelId);
    await refusesSending('SLOW_MODE', person, channelId, 'Two');
    await admin.does('changeChannel', { channelId, slowModeSeconds: 0 }, 'channel { id }');
    for (let sent = 1; sent < 30; sent += 1) await sends(person, channelId, `Message ${sent}`);
    await person.does('leaveChannel', { channelId }, 'member { id }');
    await joinsChannel(person, channelId);
    await refusesSending('TOO_MANY_MESSAGES', person, channelId, 'Too many');
  });
});
