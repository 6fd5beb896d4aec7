import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import { ownOnly } from '@kindred/service/own-only';
import { whyNot } from '../formation/why-not-placed.ts';
import { compareRuns } from './compare-runs.ts';
import { shownMean } from './formation-group.ts';
import { listRuns } from './list-runs.ts';
import type { formationLoaders } from './loaders.ts';
import { progressOf, readRun } from './read-run.ts';
import { startFormation } from './start-formation.ts';

export const formationResolvers: Resolvers<Context<typeof formationLoaders>> = {
  Query: {
    formationRun: (_, { id }, { work, admin }) => readRun(work, admin(), id),
    formationRuns: (_, args, { reads, cursors, admin }) => {
      admin();
      return listRuns(reads, cursors, args);
    },
    formationDifference: (_, ids, { work, admin }) => compareRuns(work, admin(), ids),
  },
  Mutation: {
    startFormation: (_, { input }, { work, admin }) => startFormation(work, admin(), false, input),
    previewFormation: (_, { input }, { work, admin }) => startFormation(work, admin(), true, input),
  },
  FormationRun: {
    progress: async (run, _, { work, loaders }) => progressOf(run, await loaders.phasesOfRun.load(run.id), work.now),
    phases: ({ id }, _, { loaders }) => loaders.phasesOfRun.load(id),
    startedBy: ({ startedBy }) => (startedBy === null ? null : { id: startedBy }),
    meanScore: ({ meanScore, groups }) => shownMean(meanScore, groups),
    formedGroups: ({ id: parentId }, args, { loaders }) => loaders.groupsOfRun.load({ parentId, args }),
  },
  FormationPhase: { meanScore: ({ meanScore, groups }) => shownMean(meanScore ?? null, groups) },
  FormationGroup: {
    people: async ({ id }, _, { loaders }) =>
      (await loaders.peopleOfGroup.load(id)).map(({ userId }) => ({ id: userId })),
    proposal: ({ id }, _, { loaders }) => loaders.proposalOfGroup.load(id),
  },
  User: {
    whyNotInGroup: ({ id }, _, { caller, loaders }) =>
      ownOnly(caller, id, async () => {
        const leftOver = await loaders.whyNotInGroup.load(id);
        return leftOver ? whyNot(leftOver.code ?? 'NO_LOCATION') : null;
      }),
  },
};
