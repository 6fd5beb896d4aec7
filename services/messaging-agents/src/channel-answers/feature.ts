import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../dependencies.ts';
import { answerDue } from './answer-due.ts';
import { DueAnswer } from './due-answer.ts';
import { channelAnswerResolvers } from './resolvers.ts';

/** The answers that agents owe in channels. */
export const channelAnswers = defineFeature<Dependencies>({
  name: 'channel-answers',
  entities: [DueAnswer],
  resolvers: [channelAnswerResolvers],
  jobs: [answerDue],
  otherTables: [{ table: 'agent_answer', because: 'ids and times of answers that are owed' }],
});
