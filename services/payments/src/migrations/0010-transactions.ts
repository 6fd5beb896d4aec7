import { actor, allow, guarded, isAdmin, isJob, isPerson } from '@kindred/database/policies';
import { app } from './policies.ts';

export const formerName = 'Transactions1763700000012';

/** What may be paid for once has one of these; one that a dispute took back no longer counts. */
const stands = `status IN ('INITIATED', 'PROCESSING', 'COMPLETED') AND dispute_status IS DISTINCT FROM 'LOST'`;

const table = `
  CREATE TABLE payment_transaction (
    id uuid PRIMARY KEY,
    type text NOT NULL CHECK (type IN ('EVENT_PAYMENT', 'SPLIT_PAYMENT', 'REFUND', 'PAYOUT')),
    status text NOT NULL CHECK (status IN ('INITIATED', 'PROCESSING', 'COMPLETED', 'REFUNDED', 'FAILED', 'CANCELLED')),
    amount bigint NOT NULL CHECK (amount > 0),
    currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    refunded bigint NOT NULL DEFAULT 0 CHECK (refunded >= 0),
    refunding bigint NOT NULL DEFAULT 0 CHECK (refunding >= 0),
    lost bigint NOT NULL DEFAULT 0 CHECK (lost >= 0),
    held bigint NOT NULL DEFAULT 0 CHECK (held >= 0),
    user_id uuid NOT NULL,
    payee_id uuid,
    payment_method_id uuid,
    provider text NOT NULL CHECK (provider IN ('STRIPE', 'VENMO', 'MANUAL')),
    provider_transaction_id text,
    event_id uuid,
    split_id uuid,
    share_id uuid,
    refund_of uuid REFERENCES payment_transaction,
    call_id uuid NOT NULL,
    cancel_call_id uuid,
    attempts int NOT NULL DEFAULT 1 CHECK (attempts >= 1),
    retry_at timestamptz(3),
    reason text CHECK (reason ~ '^[A-Z][A-Z0-9_]*$'),
    dispute_status text CHECK (dispute_status IN ('OPEN', 'WON', 'LOST', 'LOST_IN_PART')),
    disputed_at timestamptz(3),
    disputed bigint CHECK (disputed > 0),
    lost_at timestamptz(3),
    next_action bytea,
    description bytea,
    fee bigint,
    entry_id uuid,
    loss_entry_id uuid,
    created_at timestamptz(3) NOT NULL,
    settled_at timestamptz(3),
    version int NOT NULL,
    CONSTRAINT no_more_goes_back_than_came CHECK (refunded + refunding + lost + held <= amount),
    CONSTRAINT payments_have_a_payee CHECK (type NOT IN ('EVENT_PAYMENT', 'SPLIT_PAYMENT') OR payee_id IS NOT NULL),
    CONSTRAINT nobody_pays_themselves CHECK (user_id <> payee_id),
    CONSTRAINT refunds_name_the_first CHECK ((type = 'REFUND') = (refund_of IS NOT NULL)),
    CONSTRAINT split_payments_name_a_share CHECK (type <> 'SPLIT_PAYMENT' OR (split_id IS NOT NULL AND share_id IS NOT NULL)),
    CONSTRAINT event_payments_name_an_event CHECK (type <> 'EVENT_PAYMENT' OR event_id IS NOT NULL),
    CONSTRAINT ended_is_settled CHECK ((status IN ('INITIATED', 'PROCESSING')) = (settled_at IS NULL)),
    CONSTRAINT disputes_have_a_time CHECK ((dispute_status IS NULL) = (disputed_at IS NULL))
  );
  CREATE UNIQUE INDEX one_payment_for_a_share ON payment_transaction (share_id) WHERE type IN ('EVENT_PAYMENT', 'SPLIT_PAYMENT') AND ${stands};
  CREATE UNIQUE INDEX one_payment_for_an_event ON payment_transaction (event_id) WHERE type = 'EVENT_PAYMENT' AND ${stands};
  CREATE INDEX payment_transaction_user ON payment_transaction (user_id, id);
  CREATE INDEX payment_transaction_payee ON payment_transaction (payee_id, id);
  CREATE INDEX payment_transaction_held ON payment_transaction (payee_id) WHERE held > 0;
  CREATE INDEX payment_transaction_split ON payment_transaction (split_id, id) WHERE split_id IS NOT NULL;
  CREATE INDEX payment_transaction_share ON payment_transaction (share_id, id) WHERE share_id IS NOT NULL;
  CREATE INDEX payment_transaction_refunds ON payment_transaction (refund_of, id) WHERE refund_of IS NOT NULL;
  CREATE INDEX payment_transaction_method ON payment_transaction (payment_method_id) WHERE status IN ('INITIATED', 'PROCESSING');
  CREATE INDEX payment_transaction_asked ON payment_transaction (created_at) WHERE next_action IS NOT NULL;
  CREATE INDEX payment_transaction_retry ON payment_transaction (retry_at) WHERE retry_at IS NOT NULL;
`;

/**
 * A success straight from INITIATED passes through PROCESSING, which one update does not show. What was REFUNDED is
 * COMPLETED again once a refund of it came back.
 */
const moves = `
  CREATE FUNCTION hold_transaction_moves() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF (OLD.status, NEW.status) NOT IN (
        ('INITIATED', 'PROCESSING'), ('INITIATED', 'COMPLETED'), ('INITIATED', 'FAILED'), ('INITIATED', 'CANCELLED'),
        ('PROCESSING', 'COMPLETED'), ('PROCESSING', 'FAILED'), ('PROCESSING', 'CANCELLED'), ('COMPLETED', 'REFUNDED')
      ) AND NOT (OLD.status = 'REFUNDED' AND NEW.status = 'COMPLETED' AND NEW.refunded < NEW.amount
        AND EXISTS (SELECT FROM payments.payment_transaction WHERE refund_of = NEW.id AND status = 'REFUNDED'))
      THEN RAISE EXCEPTION 'A transaction does not move from % to %.', OLD.status, NEW.status USING ERRCODE = 'check_violation', CONSTRAINT = 'along_the_diagram'; END IF;
      RETURN NEW;
    END $$;
  CREATE TRIGGER hold_moves BEFORE UPDATE OF status ON payment_transaction FOR EACH ROW WHEN (OLD.status IS DISTINCT FROM NEW.status) EXECUTE FUNCTION hold_transaction_moves();
`;

/**
 * Payer and payee see it, and the operations of either change it; a refund is begun by the payee and is the payer's.
 */
const involved = `${isPerson} AND ${actor} IN (user_id, payee_id)`;

const whoMay = `
  ${guarded('payment_transaction')}
  ${allow('payment_transaction', app, 'involved', ['SELECT', 'UPDATE'], involved)}
  ${allow('payment_transaction', app, 'begin', ['INSERT'], `${involved} AND status = 'INITIATED' AND refunded = 0 AND refunding = 0 AND lost = 0 AND held = 0 AND entry_id IS NULL`)}
  ${allow('payment_transaction', app, 'admin', ['SELECT'], isAdmin)}
  ${allow('payment_transaction', app, 'service_work', ['SELECT', 'INSERT', 'UPDATE'], isJob)}
`;

/**
 * Payments, refunds and payouts. The database holds, whoever writes: that a status moves along the diagram alone, that
 * no more goes back than came, and that a share, and an event as a whole, is paid once.
 */
export const up = [table, moves, whoMay];

export const down = `DROP TABLE payment_transaction; DROP FUNCTION hold_transaction_moves();`;
