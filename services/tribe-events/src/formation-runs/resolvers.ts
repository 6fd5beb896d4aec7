import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import { ownOnly } from '@kindred/service/own-only';
import { whyNot } from '../formation/why-not-placed.ts';
import { compareRuns } from './compare-runs.ts';
import type { formationLoaders } from './loaders.ts';
import { readProgress, readRun } from './read-run.ts';
import { startFormation } from './start-formation.ts';

export const formationResolvers: Resolvers<Context<typeof formationLoaders>> = {
  Query: {
    formationRun: (_, { id }, { work, admin }) => readRun(work, admin(), id),
    formationDifference: (_, ids, { work, admin }) => compareRuns(work, admin(), ids),
  },
  Mutation: {
    startFormation: (_, { input }, { work, admin }) => startFormation(work, admin(), false, input),
    previewFormation: (_, { input }, { work, admin }) => startFormation(work, admin(), true, input),
  },
  FormationRun: {
    progress: (run, _, { work, admin }) => readProgress(work, admin(), run),
    startedBy: ({ startedBy }) => (startedBy === null ? null : { id: startedBy }),
  },
  User: {
    whyNotInGroup: ({ id }, _, { caller, loaders }) =>
      ownOnly(caller, id, async () => {
        const leftOver = await loaders.whyNotInGroup.load(id);
        return leftOver ? whyNot(leftOver.code ?? 'NO_LOCATION') : null;
      }),
  },
};
