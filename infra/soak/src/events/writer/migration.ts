import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Counters1700000100001 implements MigrationInterface {
  readonly name = 'Counters1700000100001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE counter (id uuid PRIMARY KEY, version int NOT NULL DEFAULT 0);
      GRANT SELECT, UPDATE ON counter TO soak_writer_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE counter');
  }
}
