import { actor, allow, anyone, guarded, isAdmin } from '@kindred/database/policies';
import { app, appendOnly, auditor } from './policies.ts';

export const formerName = 'Reversals1763700000006';

/** Which admin took which entry back, and why. */
export const up = `
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
`;

export const down = `DROP TABLE ledger_reversal;`;
