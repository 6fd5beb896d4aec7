import { ownOnly } from '@kindred/service/own-only';
import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import { moodsByWeek, onThisDay, streaks } from './look-back.ts';

export const moodResolvers: Resolvers<Context> = {
  User: {
    journalMoods: ({ id }, args, { caller, reads }) => ownOnly(caller, id, () => moodsByWeek(reads, id, args)),
    journalStreak: ({ id }, args, { caller, reads }) => ownOnly(caller, id, () => streaks(reads, id, args)),
    journalOnThisDay: ({ id }, args, { caller, reads }) => ownOnly(caller, id, () => onThisDay(reads, id, args)),
  },
};
