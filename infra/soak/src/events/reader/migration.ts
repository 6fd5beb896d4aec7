import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What each event did, in the order in which it did so. Nothing is unique here: an effect that happened twice must
 * show.
 */
export class Arrivals1700000100001 implements MigrationInterface {
  readonly name = 'Arrivals1700000100001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE arrival (
        place bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        event_id uuid NOT NULL,
        counter_id uuid NOT NULL,
        version int NOT NULL,
        mark uuid NOT NULL
      );
      CREATE INDEX arrival_counter ON arrival (counter_id);
      GRANT SELECT, INSERT ON arrival TO soak_reader_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE arrival');
  }
}
