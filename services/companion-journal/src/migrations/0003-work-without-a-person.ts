import { databaseNames } from '@kindred/database/names';
import { allow } from '@kindred/database/policies';
import { aligner, eraser, keeper, uploads } from './policies.ts';

const { keySchema } = databaseNames('companion-journal');

/**
 * What work without a person may do with the tables that every service has: publish, note what it handled, erase, and
 * open what was sealed. Each later migration grants it the rows of its own tables.
 */
export const up = `
  GRANT INSERT ON outbox TO ${keeper}, ${eraser}, ${uploads};
  GRANT SELECT, INSERT ON inbox TO ${keeper}, ${eraser};
  GRANT SELECT, INSERT, UPDATE ON erasure TO ${eraser};
  GRANT SELECT (user_id) ON erasure TO ${aligner};
  GRANT USAGE ON SCHEMA ${keySchema} TO ${eraser}, ${aligner};
  GRANT SELECT (owner_kind, owner_id), DELETE ON ${keySchema}.data_key TO ${eraser};
  GRANT SELECT ON ${keySchema}.data_key TO ${aligner};
  ${allow('access_record', aligner, 'aligning', ['INSERT'], `reader_role = 'job' AND reader_id IS NULL`)}`;

export const down = `
  DROP POLICY aligning_insert ON access_record;
  REVOKE ALL ON outbox, inbox, erasure, access_record FROM ${keeper}, ${eraser}, ${uploads}, ${aligner};
  REVOKE SELECT (user_id) ON erasure FROM ${aligner};
  REVOKE ALL ON ${keySchema}.data_key FROM ${eraser}, ${aligner};
  REVOKE SELECT (owner_kind, owner_id) ON ${keySchema}.data_key FROM ${eraser};
  REVOKE USAGE ON SCHEMA ${keySchema} FROM ${eraser}, ${aligner};`;
