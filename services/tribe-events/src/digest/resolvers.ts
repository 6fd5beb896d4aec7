import { ownOnly } from '@kindred/service/own-only';
import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import { setDigestFrequency } from './set-frequency.ts';
import type { digestLoaders } from './loaders.ts';

export const digestResolvers: Resolvers<Context<typeof digestLoaders>> = {
  Mutation: {
    setDigestFrequency: (_, { input }, { work, person }) => setDigestFrequency(work, person(), input),
  },
  User: {
    digestFrequency: ({ id }, _, { caller, loaders }) =>
      ownOnly(caller, id, async () => (await loaders.digestSetting.load(id))?.frequency ?? 'DAILY'),
  },
};
