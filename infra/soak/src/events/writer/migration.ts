import type { Migration } from '@kindred/database/migration';

export const countersMigration: Migration = {
  name: '0001-counters',
  up: `
      CREATE TABLE counter (id uuid PRIMARY KEY, version int NOT NULL DEFAULT 0);
      GRANT SELECT, UPDATE ON counter TO soak_writer_app;
    `,
  down: 'DROP TABLE counter',
};
