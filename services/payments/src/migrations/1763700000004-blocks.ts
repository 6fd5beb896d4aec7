import { allow, anyone, guarded, isJob } from '@kindred/database/policies';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { app, bookkeeper, keeper } from './policies.ts';

/** Pairs of people with a block between them, as identity answers. Whoever pays finds nobody behind one, and sees no row of it. */
export class Blocks1763700000004 implements MigrationInterface {
  readonly name = 'Blocks1763700000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE blocked_pair (
        tie_id uuid PRIMARY KEY,
        low_id uuid NOT NULL,
        high_id uuid NOT NULL,
        UNIQUE (low_id, high_id),
        CHECK (low_id < high_id)
      );
      CREATE INDEX blocked_pair_high ON blocked_pair (high_id);
      ${guarded('blocked_pair')}
      ${allow('blocked_pair', keeper, 'keeping', ['SELECT', 'INSERT', 'UPDATE', 'DELETE'], anyone)}
      ${allow('blocked_pair', bookkeeper, 'apart', ['SELECT'], anyone, { SELECT: 'low_id, high_id' })}
      ${allow('blocked_pair', app, 'service_work', ['SELECT', 'DELETE'], isJob, { SELECT: 'low_id, high_id' })}
      CREATE TABLE tie_to_ask (
        tie_id uuid PRIMARY KEY,
        noted_at timestamptz(3) NOT NULL
      );
      ${guarded('tie_to_ask')}
      ${allow('tie_to_ask', keeper, 'keeping', ['SELECT', 'INSERT', 'UPDATE', 'DELETE'], isJob)}
      CREATE TABLE blocks_asked (
        once boolean PRIMARY KEY CHECK (once),
        at timestamptz(3) NOT NULL
      );
      ${guarded('blocks_asked')}
      ${allow('blocks_asked', keeper, 'keeping', ['SELECT', 'INSERT'], isJob)}
      GRANT SELECT, INSERT ON inbox TO ${keeper};
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`REVOKE SELECT, INSERT ON inbox FROM ${keeper}; DROP TABLE blocks_asked, tie_to_ask, blocked_pair;`);
  }
}
