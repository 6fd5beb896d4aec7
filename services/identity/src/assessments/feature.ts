import { defineFeature } from '@kindred/service/features/define-feature';
import { Assessment } from './assessment.ts';
import { assessmentLoaders } from './loaders.ts';
import { PersonalityTrait } from './personality-trait.ts';
import { assessmentResolvers } from './resolvers.ts';

/** The personality assessment, its answers and scores. */
export const assessments = defineFeature({
  name: 'assessments',
  entities: [Assessment, PersonalityTrait],
  resolvers: [assessmentResolvers],
  loaders: assessmentLoaders,
  personalData: [
    {
      table: 'personality_trait',
      kind: 'TRAIT',
      what: 'Scores of the personality assessment.',
      class: 'HIGHLY_SENSITIVE',
      purpose: 'CONTRACT',
      owner: 'user_id',
      archive: { as: 'traits', fields: { trait: 'trait', score: 'score', assessedAt: 'assessed_at' } },
    },
    {
      table: 'assessment',
      kind: 'ASSESSMENT',
      what: 'Answers to the personality assessment.',
      class: 'HIGHLY_SENSITIVE',
      purpose: 'CONTRACT',
      owner: 'user_id',
      sealed: { answers: { json: true } },
      archive: { as: 'assessments', fields: { takenAt: 'taken_at', answers: 'answers' } },
    },
  ],
  securityEvents: { submitAssessment: null },
});
