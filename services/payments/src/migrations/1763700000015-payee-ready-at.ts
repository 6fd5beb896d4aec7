import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether a payee can be paid out is told by answers and by webhooks, in any order: the row keeps when it was so. */
export class PayeeReadyAt1763700000015 implements MigrationInterface {
  readonly name = 'PayeeReadyAt1763700000015';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE payee_account ADD COLUMN ready_at timestamptz(3);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE payee_account DROP COLUMN ready_at;`);
  }
}
