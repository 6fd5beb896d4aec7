import { ownOnly } from '@kindred/service/own-only';
import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import type { reminderLoaders } from './loaders.ts';
import { removeReminder, setReminder } from './set-reminder.ts';

export const reminderResolvers: Resolvers<Context<typeof reminderLoaders>> = {
  Mutation: {
    setJournalReminder: async (_, { input }, { work, person }) => {
      const reminder = await setReminder(work, person(), input);
      return { reminder, owner: { id: reminder.ownerId } };
    },
    removeJournalReminder: async (_, __, { work, person }) => {
      const { id } = person();
      await removeReminder(work, person());
      return { owner: { id } };
    },
  },
  User: {
    journalReminder: ({ id }, _, { caller, loaders }) => ownOnly(caller, id, () => loaders.journalReminderOf.load(id)),
  },
};
