import { allow, anyone, guarded, isAdmin, isJob } from '@kindred/database/policies';
import { app, purge } from './policies.ts';

export const formerName = 'Providers1763700000010';

const teller = 'payments_teller';

const provider = `provider text NOT NULL CHECK (provider IN ('STRIPE', 'VENMO', 'MANUAL'))`;
const currency = (column: string) => `${column} text CHECK (${column} ~ '^[A-Z]{3}$')`;

const calls = `
  CREATE TABLE provider_call (
    id uuid PRIMARY KEY,
    intent_kind text NOT NULL CHECK (intent_kind IN ('ATTACH', 'DETACH', 'CHARGE', 'CANCEL', 'REFUND', 'PAYOUT', 'TAKE_BACK')),
    intent_id uuid NOT NULL,
    ${provider},
    key text NOT NULL,
    state text NOT NULL CHECK (state IN ('INTENDED', 'ANSWERED', 'FAULTED')),
    attempts int NOT NULL CHECK (attempts >= 0),
    claimed_until timestamptz(3),
    next_at timestamptz(3),
    created_at timestamptz(3) NOT NULL,
    request bytea,
    amount bigint CHECK (amount > 0),
    ${currency('currency')},
    outcome text CHECK (outcome IN ('succeeded', 'processing', 'requires-action', 'cancelled', 'declined', 'attached', 'done')),
    outcome_at timestamptz(3),
    reason text,
    provider_id text,
    fee bigint,
    ${currency('fee_currency')},
    CONSTRAINT one_call_for_a_key UNIQUE (provider, key),
    CONSTRAINT amounts_have_a_currency CHECK ((amount IS NULL) = (currency IS NULL) AND (fee IS NULL) = (fee_currency IS NULL)),
    CONSTRAINT answered_calls_have_an_outcome CHECK ((state = 'INTENDED') = (outcome IS NULL)),
    CONSTRAINT intended_calls_can_be_made CHECK (state <> 'INTENDED' OR request IS NOT NULL)
  );
  CREATE INDEX provider_call_due ON provider_call (next_at) WHERE next_at IS NOT NULL;
  CREATE INDEX provider_call_of_theirs ON provider_call (provider, provider_id);
  CREATE INDEX provider_call_of_intent ON provider_call (intent_id);
  CREATE INDEX provider_call_at ON provider_call (provider, created_at);
  ${guarded('provider_call')}
  ${allow('provider_call', app, 'intend', ['INSERT'], `state = 'INTENDED' AND attempts = 0`)}
  ${allow('provider_call', teller, 'teller', ['SELECT', 'UPDATE'], isJob)}
`;

const webhooks = `
  CREATE TABLE provider_event (
    id uuid PRIMARY KEY,
    ${provider},
    provider_event_id text NOT NULL,
    type text NOT NULL,
    named text NOT NULL,
    subject text,
    state text NOT NULL CHECK (state IN ('RECEIVED', 'PROCESSED', 'UNMATCHED', 'FAILED', 'UNKNOWN')),
    happened_at timestamptz(3) NOT NULL,
    received_at timestamptz(3) NOT NULL,
    deliveries int NOT NULL,
    attempts int NOT NULL,
    next_at timestamptz(3),
    processed_at timestamptz(3),
    raw bytea NOT NULL,
    CONSTRAINT one_row_for_an_event UNIQUE (provider, provider_event_id)
  );
  CREATE INDEX provider_event_due ON provider_event (next_at) WHERE next_at IS NOT NULL;
  CREATE INDEX provider_event_of ON provider_event (provider, subject);
  CREATE INDEX provider_event_received ON provider_event (received_at);
  ${guarded('provider_event')}
  ${allow('provider_event', teller, 'teller', ['SELECT', 'INSERT', 'UPDATE'], isJob)}
  ${allow('provider_event', purge, 'purge', ['SELECT', 'DELETE'], anyone)}
`;

const reconciliations = `
  CREATE TABLE reconciliation (
    id uuid PRIMARY KEY,
    ${provider},
    period_from timestamptz(3) NOT NULL,
    period_to timestamptz(3) NOT NULL,
    started_at timestamptz(3) NOT NULL,
    finished_at timestamptz(3),
    records int NOT NULL DEFAULT 0,
    CHECK (period_from < period_to)
  );
  CREATE INDEX reconciliation_started ON reconciliation (started_at, id);
  CREATE TABLE provider_difference (
    id uuid PRIMARY KEY,
    reconciliation_id uuid NOT NULL REFERENCES reconciliation,
    ${provider},
    kind text NOT NULL CHECK (kind IN ('MISSING_HERE', 'MISSING_THERE', 'AMOUNT', 'STATUS', 'FEE', 'UNKNOWN')),
    record_kind text NOT NULL,
    what text NOT NULL,
    named text NOT NULL,
    intent_id uuid,
    at timestamptz(3) NOT NULL,
    our_status text,
    our_amount bigint,
    ${currency('our_currency')},
    their_status text,
    their_amount bigint,
    ${currency('their_currency')},
    found_at timestamptz(3) NOT NULL,
    mended_at timestamptz(3),
    gone_at timestamptz(3),
    CONSTRAINT listed_once UNIQUE (provider, kind, what)
  );
  CREATE INDEX provider_difference_of ON provider_difference (reconciliation_id, id);
  ${guarded('reconciliation')}
  ${guarded('provider_difference')}
  ${allow('reconciliation', teller, 'teller', ['SELECT', 'INSERT', 'UPDATE'], isJob)}
  ${allow('provider_difference', teller, 'teller', ['SELECT', 'INSERT', 'UPDATE'], isJob)}
  ${allow('reconciliation', app, 'admin', ['SELECT'], isAdmin)}
  ${allow('provider_difference', app, 'admin', ['SELECT'], isAdmin)}
`;

/**
 * What is said between us and the providers. The ordinary role writes down that a call is to be made and reads nothing
 * of it; the teller alone sees calls and webhooks. Neither table says whose anything is. Differences are shown to
 * admins, who change nothing.
 */
export const up = [calls, webhooks, reconciliations];

export const down = `DROP TABLE provider_difference, reconciliation, provider_event, provider_call;`;
