import { actor, allow, guarded, isJob, isPerson } from '@kindred/database/policies';
import { app } from './policies.ts';

export const formerName = 'Payouts1763700000014';

const own = `${isPerson} AND user_id = ${actor}`;

/** Where payees are paid out: their account at a provider, whose id is sealed under their key. */
export const up = `
  CREATE TABLE payee_account (
    id uuid PRIMARY KEY,
    user_id uuid NOT NULL,
    provider text NOT NULL CHECK (provider IN ('STRIPE')),
    account bytea,
    ready boolean NOT NULL,
    asked_at timestamptz(3) NOT NULL,
    opened_at timestamptz(3),
    version int NOT NULL,
    CONSTRAINT one_account_for_a_payee UNIQUE (user_id, provider),
    CONSTRAINT ready_once_open CHECK (NOT ready OR account IS NOT NULL),
    CONSTRAINT opened_at_a_time CHECK ((account IS NULL) = (opened_at IS NULL))
  );
  ${guarded('payee_account')}
  ${allow('payee_account', app, 'own', ['SELECT', 'UPDATE'], own)}
  ${allow('payee_account', app, 'asking', ['INSERT'], `${own} AND account IS NULL`)}
  ${allow('payee_account', app, 'service_work', ['SELECT', 'DELETE'], isJob)}
  ${allow('payee_account', 'payments_teller', 'teller', ['UPDATE'], isJob)}
`;

export const down = `DROP TABLE payee_account;`;
