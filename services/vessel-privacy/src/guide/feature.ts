import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../dependencies.ts';
import { answerLeftMessages } from './answer-left-messages.ts';
import { eraseAnswers } from './erase-answers.ts';
import { guideReplyLifecycle } from './guide-reply-lifecycle.ts';
import { GuideReply } from './guide-reply.ts';
import { guideLoaders } from './loaders.ts';
import { guideResolvers } from './resolvers.ts';

/** The guide: what it is given, what it answers, and what it costs. */
export const guide = defineFeature<Dependencies, typeof guideLoaders>({
  name: 'guide',
  entities: [GuideReply],
  resolvers: [guideResolvers],
  loaders: guideLoaders,
  jobs: [answerLeftMessages],
  lifecycles: { GuideReply: guideReplyLifecycle },
  idsOfThings: ['message_id', 'session_id', 'rests_on', 'claim'],
  personalData: [
    {
      table: 'session_message',
      kind: 'ANSWER',
      what: 'What the guide answered a person.',
      class: 'HIGHLY_SENSITIVE',
      purpose: 'CONTRACT',
      owner: 'owner_id',
      erase: eraseAnswers,
      archive: { leftOut: 'is given with the messages' },
    },
    {
      table: 'guide_reply',
      kind: 'REPLY',
      what: 'How far the guide has come with the answer to a message.',
      class: 'SENSITIVE',
      purpose: 'CONTRACT',
      owner: 'owner_id',
      archive: { leftOut: 'the progress of an answer; the answers are among the messages' },
    },
    {
      table: 'model_usage',
      kind: 'MODEL_USAGE',
      what: 'How much of the language model a person used on a day.',
      class: 'INTERNAL',
      purpose: 'CONTRACT',
      owner: 'user_id',
      archive: { leftOut: 'counts of a day, deleted after two' },
      endOfLife: {
        expired: `day < $1::timestamptz - interval '2 days'`,
        because: '2 days: a budget is by the day',
      },
    },
  ],
});
