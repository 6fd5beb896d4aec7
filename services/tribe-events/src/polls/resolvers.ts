import { isOwn } from '@kindred/service/own-only';
import type { Resolvers } from '../__generated__/resolvers.ts';
import type { attendanceLoaders } from '../attendance/loaders.ts';
import type { Context } from '../context.ts';
import type { eventLoaders } from '../events/loaders.ts';
import { answerPoll } from './answer-poll.ts';
import { closePoll } from './close-poll.ts';
import type { PollAnswer } from './event-poll-answer.ts';
import type { pollLoaders } from './loaders.ts';
import { openPoll } from './open-poll.ts';

type Loaders = typeof attendanceLoaders & typeof eventLoaders & typeof pollLoaders;

export const pollResolvers: Resolvers<Context<Loaders>> = {
  Mutation: {
    openTribeEventPoll: (_, { input }, { work, person }) => openPoll(work, person(), input),
    answerTribeEventPoll: (_, { input }, { work, person }) => answerPoll(work, person(), input),
    closeTribeEventPoll: (_, { input }, { work, person }) => closePoll(work, person(), input),
  },
  TribeEvent: {
    poll: async ({ id }, _, { loaders }) =>
      (await loaders.partInEvent.load(id))?.isMember ? loaders.pollOfEvent.load(id) : null,
  },
  TribeEventPoll: {
    event: ({ eventId }, _, { loaders }) => loaders.tribeEvent.load(eventId),
    options: ({ id }, _, { loaders }) => loaders.optionsOfPoll.load(id),
    chosenOption: async ({ id, chosenOptionId }, _, { loaders }) => {
      const options = chosenOptionId === null ? [] : await loaders.optionsOfPoll.load(id);
      return options.find((option) => option.id === chosenOptionId) ?? null;
    },
  },
  TribeEventPollOption: {
    yesCount: ({ id }, _, { loaders }) => count(loaders, id, 'YES'),
    ifNeedBeCount: ({ id }, _, { loaders }) => count(loaders, id, 'IF_NEED_BE'),
    noCount: ({ id }, _, { loaders }) => count(loaders, id, 'NO'),
    answers: ({ id }, _, { loaders }) => loaders.answersOfOption.load(id),
    viewerAnswer: async ({ id }, _, { caller, loaders }) => {
      const answers = await loaders.answersOfOption.load(id);
      return answers.find(({ userId }) => isOwn(caller, userId))?.answer ?? null;
    },
  },
  TribeEventPollAnswer: {
    user: ({ userId }) => ({ id: userId }),
  },
};

async function count(loaders: Context<Loaders>['loaders'], optionId: string, wanted: PollAnswer): Promise<number> {
  const answers = await loaders.answersOfOption.load(optionId);
  return answers.filter(({ answer }) => answer === wanted).length;
}
