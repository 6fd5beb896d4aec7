import { allow, anyone, isJob } from '@kindred/database/policies';
import { blockTables } from '@kindred/identity-client/blocks/block-tables';
import { app, bookkeeper, keeper } from './policies.ts';

export const formerName = 'Blocks1763700000004';

/**
 * Pairs of people with a block between them, as identity answers. Whoever pays finds nobody behind one, and sees no row
 * of it.
 */
export const up = `
  ${blockTables(
    keeper,
    `${allow('blocked_pair', bookkeeper, 'apart', ['SELECT'], anyone, { SELECT: 'low_id, high_id' })}
    ${allow('blocked_pair', app, 'service_work', ['SELECT', 'DELETE'], isJob, { SELECT: 'low_id, high_id' })}`,
  )}
  GRANT SELECT, INSERT ON inbox TO ${keeper};
`;

export const down = `REVOKE SELECT, INSERT ON inbox FROM ${keeper}; DROP TABLE blocks_asked, tie_to_ask, blocked_pair;`;
