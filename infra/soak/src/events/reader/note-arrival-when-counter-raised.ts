import { when } from '@kindred/service/when';
import { counterRaised } from '../counter-raised.ts';

/** An effect that is not harmless when it happens twice: it leaves a row each time. Only the inbox stands before it. */
export const noteArrivalWhenCounterRaised = when(
  counterRaised,
  'note-arrival',
  async ({ id, aggregateversion, data: { counterId, mark } }, tx) => {
    await tx.query('INSERT INTO arrival (event_id, counter_id, version, mark) VALUES ($1, $2, $3, $4)', [
      id,
      counterId,
      aggregateversion,
      mark,
    ]);
  },
);
