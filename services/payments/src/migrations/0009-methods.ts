import { actor, allow, guarded, isJob, isPerson } from '@kindred/database/policies';
import { app, purge } from './policies.ts';

export const formerName = 'Methods1763700000011';

const teller = 'payments_teller';
const own = `${isPerson} AND user_id = ${actor}`;

/**
 * The ways in which people pay. A token is sealed under its person's key; its digest finds the method when the provider
 * speaks of it. A person asks for a method, and what the provider says of it makes it one: that is the teller's to
 * write.
 */
export const up = `
  CREATE TABLE payment_method (
    id uuid PRIMARY KEY,
    user_id uuid NOT NULL,
    provider text NOT NULL CHECK (provider IN ('STRIPE', 'VENMO', 'MANUAL')),
    type text CHECK (type IN ('CREDIT_CARD', 'DEBIT_CARD', 'BANK_ACCOUNT', 'VENMO_BALANCE', 'CASH')),
    last4 text CHECK (last4 ~ '^[0-9]{4}$'),
    expires_month int CHECK (expires_month BETWEEN 1 AND 12),
    expires_year int CHECK (expires_year BETWEEN 2000 AND 2999),
    status text NOT NULL CHECK (status IN ('PENDING', 'ACTIVE', 'REMOVED')),
    is_default boolean NOT NULL,
    wants_default boolean NOT NULL,
    token bytea,
    token_digest bytea CHECK (octet_length(token_digest) = 32),
    next_action bytea,
    reason text,
    added_at timestamptz(3) NOT NULL,
    removed_at timestamptz(3),
    version int NOT NULL,
    CONSTRAINT defaults_can_be_charged CHECK (NOT is_default OR status = 'ACTIVE'),
    CONSTRAINT active_ones_are_known CHECK (status <> 'ACTIVE' OR type IS NOT NULL),
    CONSTRAINT active_ones_have_a_token CHECK ((token IS NOT NULL) = (status = 'ACTIVE' AND provider <> 'MANUAL')),
    CONSTRAINT asked_while_pending CHECK (next_action IS NULL OR status = 'PENDING'),
    CONSTRAINT removed_at_a_time CHECK ((status = 'REMOVED') = (removed_at IS NOT NULL)),
    CONSTRAINT expiry_is_whole CHECK ((expires_month IS NULL) = (expires_year IS NULL))
  );
  CREATE UNIQUE INDEX one_default_method ON payment_method (user_id) WHERE is_default;
  CREATE UNIQUE INDEX one_by_hand ON payment_method (user_id) WHERE provider = 'MANUAL' AND status <> 'REMOVED';
  CREATE INDEX payment_method_of_person ON payment_method (user_id, id);
  CREATE INDEX payment_method_of_token ON payment_method (provider, token_digest) WHERE token_digest IS NOT NULL;
  ${guarded('payment_method')}
  ${allow('payment_method', app, 'own', ['SELECT', 'UPDATE'], own)}
  ${allow('payment_method', app, 'asking', ['INSERT'], `${own} AND status = 'PENDING' AND NOT is_default`)}
  ${allow('payment_method', app, 'service_work', ['SELECT', 'DELETE'], isJob)}
  ${allow('payment_method', teller, 'teller', ['UPDATE'], isJob)}
  ${allow('payment_method', purge, 'purge', ['SELECT', 'DELETE'], `status = 'REMOVED' AND type IS NULL`, { SELECT: 'ctid, status, type, removed_at' })}
`;

export const down = `DROP TABLE payment_method;`;
