import { job } from '@kindred/database/actor';
import { requestFillOfAll } from '../../src/backfill/request-fill.ts';
import { homeserverPushes, memberIn, type HomeserverPushes } from '../matrix/homeserver-pushes.ts';
import { givenFour, joins } from '../micro-daos/given-micro-daos.ts';
import { messagingWorld, type MessagingWorld, type TestPerson } from '../messaging-world.ts';
import { channelField, givenChannel, invites, linkAccount, refusedQuery, roleOf, stayOf } from './given-channels.ts';
import { roomsOf } from './given-rooms.ts';

let world: MessagingWorld;
let homeserver: HomeserverPushes;
beforeAll(async () => {
  world = await messagingWorld();
  homeserver = await homeserverPushes(world);
});
afterAll(async () => {
  await homeserver?.close();
  await world?.stop();
});

const confidential = { isConfidential: true } as const;
const rooms = () => roomsOf(world);

async function accountOf({ id, asks }: TestPerson): Promise<string> {
  const query = `query ($id: ID!) { _entities(representations: [{ __typename: "User", id: $id }]) { ... on User { matrixId } } }`;
  const [user] = (await asks<{ _entities: { matrixId: string }[] }>(query, { id }))._entities;
  if (!user) throw new Error('A person sees themselves.');
  return user.matrixId;
}

/** A confidential channel whose owner has joined its room, and a member who was invited before. */
async function givenLeft() {
  const given = await givenChannel(world, 'PRIVATE', confidential);
  const { channelId, creator, admin } = given;
  await linkAccount(world, admin);
  await invites(creator, channelId, admin);
  const account = await accountOf(creator);
  await rooms().joins(channelId, account);
  await homeserver.push([memberIn(`!${channelId}`, account, 'join')]);
  return { ...given, account };
}

describe('a confidential channel', () => {
  it('is refused to a person without a linked account, and takes in none', async () => {
    const { microDaoId, member } = await givenFour(world);
    const input = { microDaoId, slug: 'honey', name: 'Honey', visibility: 'PRIVATE', ...confidential };
    await member.isRefused('MATRIX_ACCOUNT_NEEDED', 'createChannel', input);
    await linkAccount(world, member);
    const { channel } = await member.does<{ channel: { id: string } }>('createChannel', input, 'channel { id }');
    const other = await world.person();
    await joins(other, microDaoId);
    await member.isRefused('MATRIX_ACCOUNT_NEEDED', 'inviteToChannel', { channelId: channel.id, userId: other.id });
    expect(await channelField(member, channel.id, 'memberCount')).toBe(1);
  });

  it('has no ghost in its room, and gives its owner power from the start', async () => {
    const { channelId, creator, admin } = await givenChannel(world, 'PRIVATE', confidential);
    const account = await linkAccount(world, admin);
    await invites(creator, channelId, admin);
    expect(await rooms().members(channelId)).toEqual([]);
    expect(await rooms().membership(channelId, account)).toBe('invite');
    expect(Object.values((await rooms().powers(channelId)) as object)).toEqual([100, 100]);
  });

  it('is left by the bridge once its owner has joined, who alone has power then', async () => {
    const { channelId, account } = await givenLeft();
    expect(await rooms().powers(channelId)).toEqual({ [account]: 100 });
    expect(await rooms().members(channelId)).toEqual([account]);
    expect(await rooms().membership(channelId, world.running.service.dependencies.matrix.homeserver.bridge)).toBe(
      'leave',
    );
  });

  it('is changed in a Matrix client alone once the bridge has left, and shows what was last known', async () => {
    const { channelId, creator, admin, owner } = await givenLeft();
    await linkAccount(world, owner);
    const memberId = await stayOf(admin, channelId);
    await creator.isRefused('CHANNEL_CONFIDENTIAL', 'changeChannel', { channelId, name: 'Wax' });
    await creator.isRefused('CHANNEL_CONFIDENTIAL', 'inviteToChannel', { channelId, userId: owner.id });
    await creator.isRefused('CHANNEL_CONFIDENTIAL', 'removeFromChannel', { channelId, memberId });
    expect(await channelField(admin, channelId, 'members { totalCount }')).toEqual({ totalCount: 2 });
    const before = await homeserver.calls(channelId);
    await admin.does('leaveChannel', { channelId }, 'member { id }');
    expect(await homeserver.calls(channelId)).toEqual(before);
  });

  it('is not compared with the homeserver once the bridge has left', async () => {
    const { channelId } = await givenLeft();
    const { work } = world.running.service;
    await work.run(job(), requestFillOfAll);
    const states = await work.read(job(), (tx) =>
      tx.query('SELECT fill_state FROM matrix_room WHERE channel_id = $1', [channelId]),
    );
    expect(states).toEqual([{ fill_state: 'FILLED' }]);
    await work.run(job(), (tx) => tx.query(`UPDATE matrix_room SET fill_state = 'FILLED'`));
  });

  it('is left with the account that a person unlinks', async () => {
    const { channelId, creator, admin } = await givenChannel(world, 'PRIVATE', confidential);
    const account = await linkAccount(world, admin);
    await invites(creator, channelId, admin);
    await rooms().unlinks(admin);
    expect(await roleOf(admin, channelId)).toBeNull();
    const query = 'query ($id: ID!) { channel(id: $id) { id } }';
    expect(await refusedQuery(admin, query, { id: channelId })).toEqual(['NOT_FOUND']);
    expect(await rooms().membership(channelId, account)).toBe('leave');
  });
});
