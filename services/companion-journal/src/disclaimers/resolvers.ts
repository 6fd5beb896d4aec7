import { ownOnly } from '@kindred/service/own-only';
import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import { acceptDisclaimer } from './accept-disclaimer.ts';
import type { DisclaimerAcceptance } from './disclaimer-acceptance.ts';
import type { Disclaimer } from './disclaimer.ts';
import { listAcceptances, listDisclaimers } from './list-disclaimers.ts';
import { current, type disclaimerLoaders } from './loaders.ts';
import { publishDisclaimer } from './publish-disclaimer.ts';

type DisclaimerContext = Context<typeof disclaimerLoaders>;

export const disclaimerResolvers: Resolvers<DisclaimerContext> = {
  Query: {
    disclaimer: (_, __, { loaders }) => currentOf(loaders),
    disclaimers: (_, args, { reads, cursors }) => listDisclaimers(reads, cursors, args),
  },
  Mutation: {
    acceptDisclaimer: async (_, { input }, { work, person }) => {
      const acceptance = await acceptDisclaimer(work, person(), input);
      return { acceptance, user: { id: acceptance.userId } };
    },
    publishDisclaimer: async (_, { input }, { work, admin }) => ({
      disclaimer: await publishDisclaimer(work, admin(), input),
    }),
  },
  User: {
    disclaimerAccepted: ({ id }, _, context) =>
      ownOnly(context.caller, id, async () => {
        const last = await context.loaders.lastAcceptanceOf.load(id);
        return last !== null && isInForce(last, context);
      }),
    disclaimerAcceptedAt: ({ id }, _, { caller, loaders }) =>
      ownOnly(caller, id, async () => (await loaders.lastAcceptanceOf.load(id))?.acceptedAt ?? null),
    disclaimerVersion: ({ id }, _, { caller, loaders }) =>
      ownOnly(caller, id, async () => {
        const last = await loaders.lastAcceptanceOf.load(id);
        return last && (await disclaimerOf(last, loaders)).number;
      }),
    disclaimerAcceptances: ({ id }, args, { caller, reads, cursors }) =>
      ownOnly(caller, id, () => listAcceptances(reads, cursors, id, args)),
  },
  Disclaimer: {
    __resolveReference: ({ id }, { loaders }) => loaders.disclaimer.load(id),
    version: ({ number }) => number,
    isCurrent: async ({ id }, _, { loaders }) => (await currentOf(loaders)).id === id,
  },
  DisclaimerAcceptance: {
    __resolveReference: ({ id }, { loaders }) => loaders.disclaimerAcceptance.load(id),
    disclaimer: (acceptance, _, { loaders }) => disclaimerOf(acceptance, loaders),
    isInForce: (acceptance, _, context) => isInForce(acceptance, context),
  },
};

async function isInForce(acceptance: DisclaimerAcceptance, { loaders, work }: DisclaimerContext): Promise<boolean> {
  return acceptance.isInForce(await currentOf(loaders), work.now);
}

async function currentOf(loaders: DisclaimerContext['loaders']): Promise<Disclaimer> {
  const found = await loaders.currentDisclaimer.load(current);
  if (!found) throw new Error('There always is a disclaimer.');
  return found;
}

async function disclaimerOf(
  { disclaimerId }: DisclaimerAcceptance,
  loaders: DisclaimerContext['loaders'],
): Promise<Disclaimer> {
  const disclaimer = await loaders.disclaimer.load(disclaimerId);
  if (!disclaimer) throw new Error('A disclaimer is never deleted.');
  return disclaimer;
}
