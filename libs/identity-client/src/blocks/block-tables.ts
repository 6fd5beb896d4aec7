import { allow, anyone, everyVerb, guarded, isJob } from '@kindred/database/policies';

/**
 * The tables of `keepBlocks`, for a migration: pairs of people with a block between them as identity answers, ties to
 * ask about, and whether all blocks were asked for yet. `keeper` is the database role that keeps them. It also needs
 * the inbox. `others` are the policies by which other roles read `blocked_pair`. Without them only `keeper` does.
 */
export function blockTables(keeper: string, others: string): string {
  return `
  CREATE TABLE blocked_pair (
    tie_id uuid PRIMARY KEY,
    low_id uuid NOT NULL,
    high_id uuid NOT NULL,
    UNIQUE (low_id, high_id),
    CHECK (low_id < high_id)
  );
  CREATE INDEX blocked_pair_high ON blocked_pair (high_id);
  ${guarded('blocked_pair')}
  ${allow('blocked_pair', keeper, 'keeping', everyVerb, anyone)}
  ${others}
  CREATE TABLE tie_to_ask (
    tie_id uuid PRIMARY KEY,
    noted_at timestamptz(3) NOT NULL
  );
  ${guarded('tie_to_ask')}
  ${allow('tie_to_ask', keeper, 'keeping', everyVerb, isJob)}
  CREATE TABLE blocks_asked (
    once boolean PRIMARY KEY CHECK (once),
    at timestamptz(3) NOT NULL
  );
  ${guarded('blocks_asked')}
  ${allow('blocks_asked', keeper, 'keeping', ['SELECT', 'INSERT'], isJob)}`;
}
