import { randomUUID } from 'node:crypto';
import { bridgeUser, ghostUser } from '../../src/homeserver/matrix-names.ts';
import type { MessagingWorld, TestPerson } from '../messaging-world.ts';

/** The rooms of channels on the local homeserver, after all calls were made. */
export function roomsOf(world: MessagingWorld) {
  const { matrix } = world.running.service.dependencies;
  const { homeserver, names } = matrix;
  const ghost = ({ id }: { readonly id: string }) => ghostUser(names, id);
  const state = async (channelId: string, type: string, stateKey = '') => {
    await matrix.outbound.drain();
    return homeserver.readState(`!${channelId}`, type, stateKey);
  };
  return {
    ghost,
    ghosts: (...people: readonly TestPerson[]) => people.map(ghost).toSorted(),
    state,
    /** The powers in a room by Matrix id. */
    powers: async (channelId: string) => (await state(channelId, 'm.room.power_levels'))?.['users'],
    membership: async (channelId: string, userId: string) =>
      (await state(channelId, 'm.room.member', userId))?.['membership'] ?? null,
    /** The users in the room beside the bridge. */
    async members(channelId: string): Promise<string[]> {
      await matrix.outbound.drain();
      const members = await homeserver.listMembers(`!${channelId}`);
      return members.map(({ userId }) => userId).filter((userId) => userId !== bridgeUser(names));
    },
    /** An account of the homeserver. */
    account: () => `@eve-${randomUUID()}:${names.serverName}`,
    joins: async (channelId: string, account: string) => {
      await matrix.outbound.drain();
      await homeserver.join(`!${channelId}`, account);
    },
    /** Links an account as a person's client does, with a token of the homeserver. */
    async links(person: TestPerson, account: string): Promise<void> {
      const token = randomUUID();
      const spy = jest.spyOn(homeserver, 'personOfToken').mockResolvedValueOnce(account);
      await person.does('linkMatrixAccount', { openIdToken: token }, 'user { id }');
      spy.mockRestore();
    },
    unlinks: (person: TestPerson) => person.asks('mutation { unlinkMatrixAccount { user { id } } }'),
  };
}
