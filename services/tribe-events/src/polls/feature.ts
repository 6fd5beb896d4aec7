import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../dependencies.ts';
import { dropAnswersWhenMemberGone } from './drop-answers.ts';
import { EventPollAnswer } from './event-poll-answer.ts';
import { EventPollOption } from './event-poll-option.ts';
import { EventPoll } from './event-poll.ts';
import { pollLoaders } from './loaders.ts';
import { pollResolvers } from './resolvers.ts';

/** Polls of possible times of an event. */
export const polls = defineFeature<Dependencies, typeof pollLoaders>({
  name: 'polls',
  entities: [EventPoll, EventPollOption, EventPollAnswer],
  resolvers: [pollResolvers],
  loaders: pollLoaders,
  consumers: [dropAnswersWhenMemberGone],
  idsOfThings: ['option_id', 'poll_id', 'chosen_option_id'],
  personalData: [
    {
      table: 'event_poll_answer',
      kind: 'EVENT_POLL_ANSWER',
      what: 'Which possible times of events suit a person.',
      class: 'INTERNAL',
      purpose: 'CONTRACT',
      owner: 'user_id',
      archive: {
        as: 'eventPollAnswers',
        order: 'answered_at',
        fields: { optionId: 'option_id', answer: 'answer', answeredAt: 'answered_at' },
      },
      endOfLife: {
        expired: `option_id IN (SELECT o.id FROM event_poll_option o JOIN event_poll p ON p.id = o.poll_id
          JOIN tribe_event e ON e.id = p.event_id WHERE e.ended_at < $1::timestamptz - interval '2 years')`,
        because: 'a tribe looks back two years, as its feed does',
      },
    },
  ],
  otherTables: [
    { table: 'event_poll_option', because: 'possible times of an event' },
    { table: 'event_poll', because: 'when possible times of an event were asked about' },
  ],
});
