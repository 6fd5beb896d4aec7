import { newId } from '@kindred/contracts/uuid';
import { givenFour, givesRole, joins } from '../micro-daos/given-micro-daos.ts';
import { messagingWorld, type MessagingWorld, type TestPerson } from '../messaging-world.ts';
import { channelField, creates, invites, joinsChannel, refusedQuery, roleOf } from './given-channels.ts';

let world: MessagingWorld;
beforeAll(async () => {
  world = await messagingWorld();
});
afterAll(() => world?.stop());

const channelQuery = 'query ($id: ID!) { channel(id: $id) { id } }';

/** A microDAO with a team of the member, another member, and a channel of the team. */
async function givenTeam(visibility: 'MICRODAO' | 'PRIVATE' = 'MICRODAO') {
  const four = await givenFour(world);
  const { admin, member, microDaoId } = four;
  const other = await world.person();
  await joins(other, microDaoId);
  const teamId = await makesTeam(admin, microDaoId);
  await addsToTeam(admin, teamId, member);
  const channelId = await creates(member, microDaoId, visibility, { teamId });
  return { ...four, other, teamId, channelId };
}

async function makesTeam(admin: TestPerson, microDaoId: string): Promise<string> {
  const { team } = await admin.does<{ team: { id: string } }>(
    'createTeam',
    { microDaoId, name: `Team ${newId()}` },
    'team { id }',
  );
  return team.id;
}

const addsToTeam = (admin: TestPerson, teamId: string, { id: userId }: TestPerson) =>
  admin.does('addTeamMember', { teamId, userId }, 'team { id }');
const takesOut = (admin: TestPerson, teamId: string, { id: userId }: TestPerson) =>
  admin.does('removeTeamMember', { teamId, userId }, 'team { id }');

describe('a channel of a team', () => {
  it('is created by the team and the admins alone, is not PUBLIC, and is of a team of the microDAO', async () => {
    const { admin, member, other, microDaoId, teamId } = await givenTeam();
    const input = { microDaoId, teamId, slug: 'honey', name: 'Honey', visibility: 'MICRODAO' };
    await other.isRefused('NOT_FOUND', 'createChannel', input);
    await member.isRefused('NOT_FOUND', 'createChannel', { ...input, teamId: newId() });
    await admin.isRefused('TEAM_CHANNEL_NOT_PUBLIC', 'createChannel', { ...input, visibility: 'PUBLIC' });
    const elsewhere = await givenTeam();
    await admin.isRefused('NOT_FOUND', 'createChannel', { ...input, teamId: elsewhere.teamId });
    await creates(admin, microDaoId, 'MICRODAO', { teamId });
  });

  it('is hidden from members who are not in the team, and seen by the team and the admins', async () => {
    const { owner, admin, guest, other, teamId, channelId } = await givenTeam();
    for (const person of [other, guest, await world.person()]) {
      expect(await refusedQuery(person, channelQuery, { id: channelId })).toEqual(['NOT_FOUND']);
      await person.isRefused('NOT_FOUND', 'joinChannel', { channelId });
    }
    for (const person of [owner, admin])
      expect(await channelField(person, channelId, 'team { id }')).toEqual({ id: teamId });
    await joinsChannel(admin, channelId);
    await addsToTeam(admin, teamId, guest);
    expect((await joinsChannel(guest, channelId)).member.role).toBe('GUEST');
  });

  it.each(['MICRODAO', 'PRIVATE'] as const)('takes in members of the team alone, if it is %s', async (visibility) => {
    const { admin, member, other, teamId, channelId } = await givenTeam(visibility);
    await member.isRefused('NOT_FOUND', 'inviteToChannel', { channelId, userId: other.id });
    await addsToTeam(admin, teamId, other);
    await invites(member, channelId, other);
    expect(await roleOf(other, channelId)).toBe('MEMBER');
  });

  it.each(['MICRODAO', 'PRIVATE'] as const)('is left with the team, if it is %s', async (visibility) => {
    const { owner, admin, member, other, teamId, channelId, microDaoId } = await givenTeam(visibility);
    await addsToTeam(admin, teamId, other);
    await invites(member, channelId, other);
    await invites(member, channelId, admin);
    await takesOut(admin, teamId, other);
    expect(await refusedQuery(other, channelQuery, { id: channelId })).toEqual(['NOT_FOUND']);
    await member.does('removeTeamMember', { teamId, userId: member.id }, 'team { id }');
    expect(await roleOf(member, channelId)).toBeNull();
    expect(await roleOf(admin, channelId)).toBe('OWNER');
    await givesRole(owner, microDaoId, admin, 'MEMBER');
    expect(await roleOf(admin, channelId)).toBeNull();
  });
});
