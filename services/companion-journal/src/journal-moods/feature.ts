import { defineFeature } from '@kindred/service/features/define-feature';
import { moodResolvers } from './resolvers.ts';

/** What a person sees when they look back at their journal: moods by week, streaks, and this day in other years. */
export const journalMoods = defineFeature({ name: 'journal-moods', resolvers: [moodResolvers] });
