import type { NodePages } from '@kindred/service/nodes/node-pages';
import type { Context } from '../context.ts';
import type { accountLoaders } from './loaders.ts';

/** References to people also resolve to stubs of hidden and unknown people. `node` finds whom `user` would. */
export const accountNodes = {
  User: async (id: string, { personIfAny, loaders }: Context<typeof accountLoaders>) => {
    if (!personIfAny()) return null;
    const user = await loaders.user.load(id);
    return user?.status === 'DELETED' ? null : user;
  },
} satisfies NodePages;
