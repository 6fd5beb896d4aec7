import { ownOnly } from '@kindred/service/own-only';
import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import { correctMemory, emptyMemory, forgetMemory } from './change-memory.ts';
import { listMemory } from './list-memory.ts';
import type { memoryLoaders } from './loaders.ts';

export const memoryResolvers: Resolvers<Context<typeof memoryLoaders>> = {
  Mutation: {
    correctMemory: async (_, { input }, { work, dependencies, person }) => ({
      item: await correctMemory(work, dependencies, person(), input),
    }),
    forgetMemory: async (_, { input: { memoryItemId } }, { work, person }) => {
      const actor = person();
      await forgetMemory(work, actor, memoryItemId);
      return { deletedId: memoryItemId, owner: { id: actor.id } };
    },
    emptyMemory: async (_, __, { work, person }) => {
      const actor = person();
      return { forgotten: await emptyMemory(work, actor), owner: { id: actor.id } };
    },
  },
  User: {
    companionMemory: ({ id }, args, { caller, reads, cursors }) =>
      ownOnly(caller, id, () => listMemory(reads, cursors, id, args)),
  },
  MemoryItem: {
    text: ({ sealedText }, _, { loaders }) => loaders.memoryText.load(sealedText),
  },
};
