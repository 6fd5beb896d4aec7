import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../dependencies.ts';
import { CommonGround, CommonGroundParty } from './common-ground.ts';
import { eraseCommonGround } from './erase-common-ground.ts';
import { commonGroundLoaders } from './loaders.ts';
import { commonGroundResolvers } from './resolvers.ts';

/** Needs that two people have in common. */
export const commonGround = defineFeature<Dependencies, typeof commonGroundLoaders>({
  name: 'common-ground',
  entities: [CommonGround, CommonGroundParty],
  resolvers: [commonGroundResolvers],
  loaders: commonGroundLoaders,
  idsOfThings: ['common_ground_id', 'rests_on'],
  personalData: [
    {
      table: 'common_ground',
      kind: 'COMMON_GROUND',
      what: 'A need that a person and their partner have in common.',
      class: 'HIGHLY_SENSITIVE',
      purpose: 'CONTRACT',
      owner: 'proposed_by',
      sealed: { need: {} },
      erase: eraseCommonGround,
      archive: {
        as: 'commonGround',
        rows: 'VISIBLE',
        order: 'created_at',
        fields: {
          id: 'id',
          sessionId: 'session_id',
          need: 'need',
          category: 'category',
          proposedBy: 'proposed_by',
          createdAt: 'created_at',
          confirmedAt: 'confirmed_at',
        },
      },
    },
    {
      table: 'common_ground_party',
      kind: 'COMMON_GROUND_CONFIRMATION',
      what: 'That a person confirmed a need in common.',
      class: 'SENSITIVE',
      purpose: 'CONTRACT',
      owner: 'user_id',
      kept: 'BELONGS_TO_BOTH',
      archive: { leftOut: 'the common ground is given with the time of its confirmation' },
    },
  ],
});
