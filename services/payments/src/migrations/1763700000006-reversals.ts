import { actor, allow, anyone, guarded, isAdmin } from '@kindred/database/policies';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { app, appendOnly, auditor } from './policies.ts';

/** Which admin took which entry back, and why. */
export class Reversals1763700000006 implements MigrationInterface {
  readonly name = 'Reversals1763700000006';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE ledger_reversal (
        entry_id uuid PRIMARY KEY,
        reverses uuid NOT NULL UNIQUE,
        admin_id uuid NOT NULL,
        reason text NOT NULL CHECK (reason IN ('MISTAKE', 'FRAUD', 'DISPUTE', 'COURT_ORDER')),
        at timestamptz(3) NOT NULL
      );
      ${guarded('ledger_reversal')}
      ${appendOnly('ledger_reversal')}
      ${allow('ledger_reversal', app, 'admin', ['SELECT', 'INSERT'], `${isAdmin} AND admin_id = ${actor}`)}
      ${allow('ledger_reversal', auditor, 'audit', ['SELECT'], anyone)}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE ledger_reversal;`);
  }
}
