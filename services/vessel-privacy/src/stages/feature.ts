import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../dependencies.ts';
import { stageLoaders } from './own-way.ts';
import { stageResolvers } from './resolvers.ts';
import { StageProgress } from './stage-progress.ts';

/** The five stages of a session and the gates between them. */
export const stages = defineFeature<Dependencies, typeof stageLoaders>({
  name: 'stages',
  entities: [StageProgress],
  resolvers: [stageResolvers],
  loaders: stageLoaders,
  idsOfThings: ['session_id'],
  personalData: [
    {
      table: 'stage_progress',
      kind: 'PROGRESS',
      what: 'How far a person has come in a session.',
      class: 'SENSITIVE',
      purpose: 'CONTRACT',
      owner: 'user_id',
      archive: {
        as: 'progress',
        rows: 'VISIBLE',
        order: 'started_at',
        fields: {
          id: 'id',
          sessionId: 'session_id',
          stage: 'stage',
          status: 'status',
          gatesSatisfied: 'gates_satisfied',
          startedAt: 'started_at',
          completedAt: 'completed_at',
        },
      },
    },
  ],
});
