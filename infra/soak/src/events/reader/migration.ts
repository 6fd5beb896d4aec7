import type { Migration } from '@kindred/database/migration';

/**
 * What each event did, in the order in which it did so. Nothing is unique here: an effect that happened twice must
 * show.
 */
export const arrivalsMigration: Migration = {
  name: '0001-arrivals',
  up: `
      CREATE TABLE arrival (
        place bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        event_id uuid NOT NULL,
        counter_id uuid NOT NULL,
        version int NOT NULL,
        mark uuid NOT NULL
      );
      CREATE INDEX arrival_counter ON arrival (counter_id);
      GRANT SELECT, INSERT ON arrival TO soak_reader_app;
    `,
  down: 'DROP TABLE arrival',
};
