import { actor, allow, anyone, guarded, isJob } from '@kindred/database/policies';
import { app, bookkeeper } from './policies.ts';

export const formerName = 'Wallets1763700000003';

/**
 * People's wallets. Each is its person's to see; who pays somebody finds the account behind the other's, and no more of
 * it.
 */
export const up = `
  CREATE TABLE chrona_wallet (
    id uuid PRIMARY KEY,
    user_id uuid NOT NULL UNIQUE,
    account_id uuid NOT NULL UNIQUE,
    created_at timestamptz(3) NOT NULL,
    version int NOT NULL
  );
  ${guarded('chrona_wallet')}
  ${allow('chrona_wallet', app, 'own', ['SELECT'], `user_id = ${actor}`)}
  ${allow('chrona_wallet', app, 'service_work', ['SELECT', 'INSERT', 'UPDATE', 'DELETE'], isJob)}
  ${allow('chrona_wallet', bookkeeper, 'keeping', ['SELECT'], anyone, { SELECT: 'id, user_id, account_id' })}
`;

export const down = `DROP TABLE chrona_wallet;`;
