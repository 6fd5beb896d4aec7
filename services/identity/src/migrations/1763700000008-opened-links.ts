import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A link that did its work may be opened again, and one that another took the place of may not: tells the two apart.
 */
export class OpenedLinks1763700000008 implements MigrationInterface {
  readonly name = 'OpenedLinks1763700000008';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE one_time_token ADD COLUMN succeeded boolean NOT NULL DEFAULT false');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE one_time_token DROP COLUMN succeeded');
  }
}
