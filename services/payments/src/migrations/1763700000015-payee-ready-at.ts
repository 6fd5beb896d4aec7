import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Answers and webhooks report in any order whether a payee can be paid out. `ready_at` is the time of the latest
 * report, so that an older one changes nothing.
 */
export class PayeeReadyAt1763700000015 implements MigrationInterface {
  readonly name = 'PayeeReadyAt1763700000015';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE payee_account ADD COLUMN ready_at timestamptz(3);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE payee_account DROP COLUMN ready_at;`);
  }
}
