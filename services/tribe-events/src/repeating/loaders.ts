import type { ReadTransaction } from '@kindred/database/read-transaction';
import { manyByKey, oneByKey } from '@kindred/service/loaders';
import { And, In, Raw, type FindOperator } from 'typeorm';
import { EventSeries } from './event-series.ts';
import { SeriesDate } from './series-date.ts';

export const seriesLoaders = {
  /** Series of the viewer's tribes. */
  eventSeries: oneByKey(
    (tx, ids: readonly string[]) => tx.find(EventSeries, { id: And(In(ids), isOfOwnTribe(tx)) }),
    ({ id }) => id,
  ),
  /** The date of the series that each event is of. */
  dateOfEvent: oneByKey(
    (tx, eventIds: readonly string[]) => tx.find(SeriesDate, { eventId: In(eventIds) }),
    ({ eventId }) => eventId ?? '',
  ),
  datesOfSeries: manyByKey(
    (tx, seriesIds: readonly string[]) =>
      tx.find(SeriesDate, { seriesId: In(seriesIds) }, { order: { startTime: 'ASC' } }),
    ({ seriesId }) => seriesId,
  ),
};

function isOfOwnTribe({ actor }: ReadTransaction): FindOperator<string> {
  return Raw(
    (id) => `EXISTS (SELECT FROM event_series s JOIN tribe_membership m ON m.tribe_id = s.tribe_id
      WHERE s.id = ${id} AND m.user_id = :viewer AND m.status IN ('ACTIVE', 'INACTIVE'))`,
    { viewer: actor.id },
  );
}
