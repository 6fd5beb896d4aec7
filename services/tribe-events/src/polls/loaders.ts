import { manyByKey, oneByKey } from '@kindred/service/loaders';
import { In } from 'typeorm';
import { EventPollAnswer } from './event-poll-answer.ts';
import { EventPollOption } from './event-poll-option.ts';
import { EventPoll } from './event-poll.ts';

/** The caller of these looks first whether the viewer is a member of the tribe. */
export const pollLoaders = {
  /** The last poll of each event. */
  pollOfEvent: oneByKey(
    async (tx, eventIds: readonly string[]) => {
      const last = await tx.query<{ id: string }>(
        `SELECT DISTINCT ON (event_id) id FROM event_poll WHERE event_id = ANY ($1::uuid[])
         ORDER BY event_id, opened_at DESC, id DESC`,
        [eventIds],
      );
      return tx.find(EventPoll, { id: In(last.map(({ id }) => id)) });
    },
    ({ eventId }) => eventId,
  ),
  optionsOfPoll: manyByKey(
    (tx, pollIds: readonly string[]) =>
      tx.find(EventPollOption, { pollId: In(pollIds) }, { order: { startTime: 'ASC', endTime: 'ASC', id: 'ASC' } }),
    ({ pollId }) => pollId,
  ),
  answersOfOption: manyByKey(
    (tx, optionIds: readonly string[]) =>
      tx.find(EventPollAnswer, { optionId: In(optionIds) }, { order: { answeredAt: 'ASC', userId: 'ASC' } }),
    ({ optionId }) => optionId,
  ),
};
