import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Wallets and the accounts under them. An account holds no person: the wallet does, and a person sees the accounts that their
 * own wallet names. Consumers and jobs of this service see all of both.
 */
export class Wallets1763700000001 implements MigrationInterface {
  readonly name = 'Wallets1763700000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE ledger_account (
        id uuid PRIMARY KEY,
        kind text NOT NULL CHECK (kind IN ('USER', 'PLATFORM', 'PROVIDER', 'PURPOSE')),
        currency text NOT NULL CHECK (currency = 'CHRONA' OR currency ~ '^[A-Z]{3}$'),
        balance bigint NOT NULL DEFAULT 0,
        may_overdraw boolean NOT NULL DEFAULT false,
        created_at timestamptz(3) NOT NULL,
        version int NOT NULL,
        CONSTRAINT no_overdraft CHECK (may_overdraw OR balance >= 0)
      );
      CREATE TABLE chrona_wallet (
        id uuid PRIMARY KEY,
        user_id uuid NOT NULL UNIQUE,
        account_id uuid NOT NULL UNIQUE,
        created_at timestamptz(3) NOT NULL,
        version int NOT NULL
      );
      ALTER TABLE chrona_wallet ENABLE ROW LEVEL SECURITY;
      ALTER TABLE chrona_wallet FORCE ROW LEVEL SECURITY;
      CREATE POLICY own ON chrona_wallet FOR SELECT USING (user_id::text = current_setting('app.actor_id', true));
      CREATE POLICY service_work ON chrona_wallet FOR ALL USING (current_setting('app.actor_role', true) = 'job');
      ALTER TABLE ledger_account ENABLE ROW LEVEL SECURITY;
      ALTER TABLE ledger_account FORCE ROW LEVEL SECURITY;
      CREATE POLICY own ON ledger_account FOR SELECT
        USING (EXISTS (SELECT FROM chrona_wallet WHERE account_id = ledger_account.id AND user_id::text = current_setting('app.actor_id', true)));
      CREATE POLICY service_work ON ledger_account FOR ALL USING (current_setting('app.actor_role', true) = 'job');
      GRANT SELECT, INSERT, UPDATE, DELETE ON chrona_wallet TO payments_app;
      GRANT SELECT, INSERT, UPDATE ON ledger_account TO payments_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE chrona_wallet, ledger_account;`);
  }
}
