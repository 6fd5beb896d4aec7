import { actor, allow, guarded, isJob, isPerson } from '@kindred/database/policies';
import { app } from './policies.ts';

export const formerName = 'Splits1763700000013';

const currency = `currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$')`;
const involved = `${isPerson} AND (payee_id = ${actor} OR participant_ids @> ARRAY[${actor}])`;

const splits = `
  CREATE TABLE payment_split (
    id uuid PRIMARY KEY,
    payee_id uuid NOT NULL,
    tribe_id uuid,
    event_id uuid,
    from_event boolean NOT NULL,
    description bytea,
    total bigint NOT NULL CHECK (total >= 0),
    ${currency},
    split_type text NOT NULL CHECK (split_type IN ('EQUAL', 'PERCENTAGE', 'CUSTOM')),
    status text NOT NULL CHECK (status IN ('PENDING', 'PARTIAL', 'COMPLETED', 'CANCELLED')),
    due_date timestamptz(3) NOT NULL,
    participant_ids uuid[] NOT NULL,
    revision int NOT NULL CHECK (revision > 0),
    created_at timestamptz(3) NOT NULL,
    cancelled_at timestamptz(3),
    version int NOT NULL,
    CONSTRAINT cancelled_by_hand CHECK (cancelled_at IS NULL OR status = 'CANCELLED'),
    CONSTRAINT made_from_an_event CHECK (NOT from_event OR event_id IS NOT NULL)
  );
  CREATE UNIQUE INDEX one_split_from_an_event ON payment_split (event_id) WHERE from_event;
  CREATE INDEX payment_split_payee ON payment_split (payee_id, id);
  CREATE INDEX payment_split_participants ON payment_split USING gin (participant_ids);
  CREATE INDEX payment_split_tribe ON payment_split (tribe_id, id) WHERE tribe_id IS NOT NULL AND status IN ('PENDING', 'PARTIAL');
  ${guarded('payment_split')}
  ${allow('payment_split', app, 'involved', ['SELECT', 'UPDATE'], involved)}
  ${allow('payment_split', app, 'creator', ['INSERT'], `${isPerson} AND payee_id = ${actor} AND NOT from_event`)}
  ${allow('payment_split', app, 'service_work', ['SELECT', 'INSERT', 'UPDATE'], isJob)}
`;

const shares = `
  CREATE TABLE payment_share (
    id uuid PRIMARY KEY,
    split_id uuid NOT NULL REFERENCES payment_split,
    user_id uuid NOT NULL,
    payee_id uuid NOT NULL,
    position int NOT NULL CHECK (position >= 0),
    amount bigint NOT NULL CHECK (amount >= 0),
    basis_points int CHECK (basis_points BETWEEN 1 AND 10000),
    status text NOT NULL CHECK (status IN ('PENDING', 'COMPLETED', 'FAILED', 'NOT_REQUIRED', 'CANCELLED', 'REFUNDED')),
    accepted_at timestamptz(3),
    transaction_id uuid,
    refunded bigint NOT NULL DEFAULT 0,
    reminded_at timestamptz(3),
    next_reminder_at timestamptz(3),
    settled_at timestamptz(3),
    CONSTRAINT one_share_each UNIQUE (split_id, user_id),
    CONSTRAINT paid_by_somebody CHECK (status NOT IN ('COMPLETED', 'REFUNDED') OR transaction_id IS NOT NULL OR user_id = payee_id),
    CONSTRAINT no_more_goes_back_than_was_paid CHECK (refunded BETWEEN 0 AND amount),
    CONSTRAINT only_what_was_paid_goes_back CHECK (refunded = 0 OR status IN ('COMPLETED', 'REFUNDED')),
    CONSTRAINT owed_is_something CHECK (status NOT IN ('PENDING', 'FAILED') OR amount > 0)
  );
  CREATE INDEX payment_share_user ON payment_share (user_id, id);
  CREATE INDEX payment_share_in ON payment_share (user_id, split_id);
  CREATE INDEX payment_share_payee ON payment_share (payee_id);
  CREATE INDEX payment_share_reminder ON payment_share (next_reminder_at) WHERE next_reminder_at IS NOT NULL;
  ${guarded('payment_share')}
  ${allow('payment_share', app, 'involved', ['SELECT'], `${isPerson} AND (user_id = ${actor} OR payee_id = ${actor} OR EXISTS (SELECT FROM payment_split WHERE payment_split.id = split_id))`)}
  ${allow('payment_share', app, 'between', ['UPDATE'], `${isPerson} AND ${actor} IN (user_id, payee_id)`)}
  ${allow('payment_share', app, 'creator', ['INSERT'], `${isPerson} AND payee_id = ${actor} AND EXISTS (SELECT FROM payment_split WHERE payment_split.id = split_id AND payment_split.payee_id = ${actor})`)}
  ${allow('payment_share', app, 'service_work', ['SELECT', 'INSERT', 'UPDATE'], isJob)}
`;

/** Looked at when the transaction ends, since a split is divided anew share by share. */
const total = `
  CREATE FUNCTION hold_split_total() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE
      held uuid := coalesce(to_jsonb(NEW) ->> 'split_id', to_jsonb(NEW) ->> 'id');
    BEGIN
      IF EXISTS (SELECT FROM payments.payment_split WHERE id = held AND total <> (SELECT coalesce(sum(amount), 0) FROM payments.payment_share WHERE split_id = held))
        THEN RAISE EXCEPTION 'The shares of a split do not sum to its total.' USING ERRCODE = 'check_violation', CONSTRAINT = 'shares_sum_to_total'; END IF;
      RETURN NULL;
    END $$;
  CREATE CONSTRAINT TRIGGER hold_total AFTER INSERT OR UPDATE OF total ON payment_split DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION hold_split_total();
  CREATE CONSTRAINT TRIGGER hold_total AFTER INSERT OR UPDATE OF amount ON payment_share DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION hold_split_total();
`;

const events = `
  CREATE TABLE payable_event (
    event_id uuid PRIMARY KEY,
    tribe_id uuid NOT NULL,
    payee_id uuid NOT NULL,
    amount bigint NOT NULL CHECK (amount >= 0),
    ${currency},
    participant_ids uuid[] NOT NULL,
    due_date timestamptz(3) NOT NULL,
    seen_version bigint NOT NULL CHECK (seen_version > 0),
    split_id uuid REFERENCES payment_split
  );
  CREATE INDEX payable_event_payee ON payable_event (payee_id);
  CREATE INDEX payable_event_participants ON payable_event USING gin (participant_ids);
  ${guarded('payable_event')}
  ${allow('payable_event', app, 'involved', ['SELECT', 'UPDATE'], involved, { UPDATE: 'split_id' })}
  ${allow('payable_event', app, 'service_work', ['SELECT', 'INSERT', 'UPDATE'], isJob)}
`;

/**
 * What events cost, and bills that are divided. Whoever has a part in a split sees it with all of its shares, and
 * nobody else does: the split itself names them all, so that its rows are found without looking at its shares. Whoever
 * writes, a split's shares sum to its total at every commit.
 */
export const up = [splits, shares, total, events];

export const down = `DROP TABLE payable_event, payment_share, payment_split; DROP FUNCTION hold_split_total();`;
