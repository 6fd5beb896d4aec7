import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../dependencies.ts';
import { advanceFormations } from './advance-formations.ts';
import { FormationCell } from './formation-cell.ts';
import { FormationGroup } from './formation-group.ts';
import { formationRunLifecycle } from './formation-run-lifecycle.ts';
import { FormationRun } from './formation-run.ts';
import { placeCellWhenReady } from './place-cell-when-ready.ts';
import { formationLoaders } from './loaders.ts';
import { formationResolvers } from './resolvers.ts';

const longAgo = `finished_at < $1::timestamptz - interval '30 days'`;
const endOfLife = {
  expired: `EXISTS (SELECT FROM formation_run r WHERE r.id = run_id AND r.${longAgo})`,
  because: 'a formation is compared with later ones for 30 days',
};

/** The tables of a run's parts. The purge deletes a run after its parts, whatever their order here. */
const parts = ['formation_person', 'formation_group', 'formation_cell', 'formation_tribe'];
const withoutParts = parts.map((table) => `NOT EXISTS (SELECT FROM ${table} p WHERE p.run_id = formation_run.id)`);

/** Formations: runs over all people who can be matched, cell by cell on any replica. */
export const formationRuns = defineFeature<Dependencies, typeof formationLoaders>({
  name: 'formation-runs',
  entities: [FormationRun, FormationCell, FormationGroup],
  lifecycles: { FormationRun: formationRunLifecycle },
  resolvers: [formationResolvers],
  loaders: formationLoaders,
  consumers: [placeCellWhenReady],
  jobs: [advanceFormations],
  idsOfThings: ['run_id', 'cell_id', 'lease'],
  personalData: [
    {
      table: 'formation_person',
      kind: 'FORMATION_PLACE',
      what: 'In which group a formation placed a person, or why in none.',
      class: 'INTERNAL',
      purpose: 'CONSENT',
      owner: 'user_id',
      archive: {
        as: 'formations',
        order: 'run_id',
        fields: { formationId: 'run_id', tribeId: 'tribe_id', whyNot: 'why_not' },
      },
      endOfLife,
    },
    {
      table: 'formation_left_over',
      kind: 'FORMATION_LEFT_OVER',
      what: 'That a person is placed first in the next formation.',
      class: 'INTERNAL',
      purpose: 'CONSENT',
      owner: 'user_id',
      counted: 'NEVER',
      archive: { leftOut: 'says no more than the last formation' },
    },
    {
      table: 'formation_run',
      kind: 'FORMATION_STARTED',
      what: 'Which admin started a formation.',
      class: 'INTERNAL',
      purpose: 'LEGITIMATE_INTEREST',
      owner: 'started_by',
      kept: 'BELONGS_TO_OTHERS',
      counted: 'NEVER',
      erase: async ({ tx, userId }) => {
        await tx.query('UPDATE formation_run SET started_by = NULL, version = version + 1 WHERE started_by = $1', [
          userId,
        ]);
        return {};
      },
      archive: { leftOut: 'tells of an admin’s work and not of the person' },
      endOfLife: { expired: [longAgo, ...withoutParts].join(' AND '), because: endOfLife.because },
    },
  ],
  otherTables: [
    { table: 'formation_cell', because: 'parts of an area, counted', endOfLife },
    { table: 'formation_tribe', because: 'tribes with free seats, as a formation found them', endOfLife },
    { table: 'formation_group', because: 'scores of groups, none of them of one person', endOfLife },
  ],
});
