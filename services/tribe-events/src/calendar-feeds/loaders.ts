import { manyByKey } from '@kindred/service/loaders';
import { In } from 'typeorm';
import { CalendarFeed } from './calendar-feed.ts';

export const calendarFeedLoaders = {
  feedsOfPerson: manyByKey(
    (tx, userIds: readonly string[]) =>
      tx.find(CalendarFeed, { userId: In(userIds) }, { order: { createdAt: 'DESC', id: 'DESC' } }),
    ({ userId }) => userId,
  ),
};
