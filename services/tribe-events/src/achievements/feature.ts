import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../dependencies.ts';
import { Achievement } from './achievement.ts';
import { awardAchievements } from './award-achievements.ts';
import * as counting from './count-what-people-do.ts';
import { countWhenMessageSent } from './count-messages.ts';
import { iconRoute } from './icon-route.ts';
import { achievementLoaders } from './loaders.ts';
import { achievementResolvers } from './resolvers.ts';
import { UserAchievement } from './user-achievement.ts';

/** What people can earn by what they do with others, and who has earned it. */
export const achievements = defineFeature<Dependencies, typeof achievementLoaders>({
  name: 'achievements',
  entities: [Achievement, UserAchievement],
  resolvers: [achievementResolvers],
  loaders: achievementLoaders,
  consumers: [
    counting.countWhenEventCompleted,
    counting.countWhenMemberJoined,
    counting.countWhenGoalCompleted,
    counting.countWhenHiveJoined,
    countWhenMessageSent,
  ],
  jobs: [awardAchievements],
  routes: iconRoute,
  idsOfThings: ['achievement_id', 'thing_id'],
  personalData: [
    {
      // Erased first: the job that awards has locked this row.
      table: 'person_to_award',
      kind: 'ACHIEVEMENT_NOTE',
      what: 'That something was counted of a person, deleted once a job has looked at it.',
      class: 'INTERNAL',
      purpose: 'CONTRACT',
      owner: 'user_id',
      counted: 'NEVER',
      archive: { leftOut: 'says no more than that something was counted' },
    },
    {
      table: 'achievement_progress',
      kind: 'ACHIEVEMENT_PROGRESS',
      what: 'What counts for the achievements of a person: events, tribes, goals, hives, prompts, and messages by the day.',
      class: 'INTERNAL',
      purpose: 'CONTRACT',
      owner: 'user_id',
      archive: {
        as: 'achievementProgress',
        order: 'day, thing_id',
        fields: { metric: 'metric', day: 'day::text', about: 'thing_id', times: 'times' },
      },
      endOfLife: {
        expired: `day < $1::timestamptz - interval '3650 days'`,
        because: 'achievements look back ten years at most',
      },
    },
    {
      table: 'user_achievement',
      kind: 'ACHIEVEMENT',
      what: 'What a person has earned, and what counted for it.',
      class: 'INTERNAL',
      purpose: 'CONTRACT',
      owner: 'user_id',
      archive: {
        as: 'achievements',
        order: 'awarded_at, id',
        fields: {
          id: 'id',
          achievementId: 'achievement_id',
          awardedAt: 'awarded_at',
          counts: 'counts',
          eventId: 'event_id',
          tribeId: 'tribe_id',
        },
      },
    },
  ],
  otherTables: [
    { table: 'achievement', because: 'what anybody can earn' },
    {
      table: 'achievement_to_check',
      because: 'achievements of which a job looks who has earned them already, with how far it is',
    },
  ],
});
