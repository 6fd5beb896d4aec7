import { pagesOfActivities } from './list-activities.ts';

export const activityLoaders = { activitiesOfTribe: pagesOfActivities };
