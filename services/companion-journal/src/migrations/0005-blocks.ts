import { blockTables } from '@kindred/identity-client/blocks/block-tables';
import { databaseNames } from '@kindred/database/names';
import { actor } from '@kindred/database/policies';
import { app, erasable, keeper } from './policies.ts';

const { schema } = databaseNames('companion-journal');

/** Pairs of people with a block between them, as identity answers. A person can ask about themselves and one other. */
export const up = `
  ${blockTables(keeper, erasable('blocked_pair', 'low_id', 'high_id'))}
  CREATE FUNCTION has_block_with(other uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = ${schema}, pg_temp AS $$
    SELECT EXISTS (SELECT FROM blocked_pair WHERE low_id = LEAST(other, ${actor}) AND high_id = GREATEST(other, ${actor}))
  $$;
  GRANT CREATE ON SCHEMA ${schema} TO ${keeper};
  ALTER FUNCTION has_block_with(uuid) OWNER TO ${keeper};
  REVOKE CREATE ON SCHEMA ${schema} FROM ${keeper};
  REVOKE ALL ON FUNCTION has_block_with(uuid) FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION has_block_with(uuid) TO ${app};`;

export const down = [
  'DROP FUNCTION has_block_with(uuid)',
  ...['blocked_pair', 'tie_to_ask', 'blocks_asked'].map((table) => `DROP TABLE ${table}`),
];
