import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../dependencies.ts';
import { synthesisLoaders } from './loaders.ts';
import { synthesisResolvers } from './resolvers.ts';
import { StageSynthesis } from './stage-synthesis.ts';

/** A short account of what a person keeps in their vessel, for each stage. */
export const synthesis = defineFeature<Dependencies, typeof synthesisLoaders>({
  name: 'synthesis',
  entities: [StageSynthesis],
  resolvers: [synthesisResolvers],
  loaders: synthesisLoaders,
  idsOfThings: ['progress_id', 'session_id', 'maker'],
  personalData: [
    {
      table: 'stage_synthesis',
      kind: 'SYNTHESIS',
      what: 'An account of a stage, made of what the person keeps in their vessel.',
      class: 'HIGHLY_SENSITIVE',
      purpose: 'CONTRACT',
      owner: 'owner_id',
      sealed: { text: { rowId: 'progress_id' } },
      archive: {
        as: 'syntheses',
        rows: 'VISIBLE',
        order: 'made_at',
        fields: { sessionId: 'session_id', progressId: 'progress_id', text: 'text', madeAt: 'made_at' },
      },
    },
  ],
});
