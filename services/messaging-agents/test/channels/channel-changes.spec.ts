import { messagingWorld, type MessagingWorld, type TestPerson } from '../messaging-world.ts';
import { givenChannel, joinsChannel, sends } from './given-channels.ts';

let world: MessagingWorld;
beforeAll(async () => {
  world = await messagingWorld();
});
afterAll(() => world?.stop());

interface Seen {
  readonly lastSequence: number;
  readonly latestSequence: number;
  readonly changes: readonly { readonly kind: string; readonly user: { readonly id: string } | null }[];
}

async function seenBy(person: TestPerson, channelId: string): Promise<Seen> {
  const query = `query ($id: ID!) { channelChanges(channelId: $id, after: 0) {
    lastSequence latestSequence changes { kind user { id } } } }`;
  return (await person.asks<{ channelChanges: Seen }>(query, { id: channelId })).channelChanges;
}

const ofMembers = ({ changes }: Seen) =>
  changes.filter(({ kind }) => kind === 'MEMBERS' || kind === 'READ').map(({ user }) => user?.id);

describe('who comes, goes and reads in a channel', () => {
  it('is hidden from people who are not in a PUBLIC one, who still learn how far they have read', async () => {
    const { channelId, creator, owner, stranger } = await givenChannel(world, 'PUBLIC');
    await joinsChannel(owner, channelId);
    await sends(creator, channelId, 'For all');
    await owner.does('markChannelRead', { channelId }, 'member { id }');
    const seen = await seenBy(stranger, channelId);
    expect(seen.changes.map(({ kind }) => kind)).toEqual(['SENT']);
    expect(seen.lastSequence).toBe(seen.latestSequence);
    expect(ofMembers(await seenBy(creator, channelId))).toEqual([creator.id, owner.id, owner.id]);
  });

  it('is hidden across a block, both ways', async () => {
    const { channelId, creator, owner, admin } = await givenChannel(world);
    await joinsChannel(owner, channelId);
    await joinsChannel(admin, channelId);
    await world.block(owner, admin);
    expect(ofMembers(await seenBy(owner, channelId))).toEqual([creator.id, owner.id]);
    expect(ofMembers(await seenBy(admin, channelId))).toEqual([creator.id, admin.id]);
    expect(ofMembers(await seenBy(creator, channelId))).toEqual([creator.id, owner.id, admin.id]);
  });
});
