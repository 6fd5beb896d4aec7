import { actor, allow, anyone, guarded, isAdmin, isJob, isPerson } from '@kindred/database/policies';
import { app, poster, purge } from './policies.ts';

export const formerName = 'Hours1763700000005';

const involved = `${isPerson} AND (${actor} IN (giver_id, receiver_id) OR ${actor} = ANY (witness_ids))`;

/** Hours that people gave, what each earned in a day, and how far the policies of each month have come. */
export const up = `
  CREATE TABLE hour_claim (
    id uuid PRIMARY KEY,
    giver_id uuid NOT NULL,
    receiver_id uuid,
    witness_ids uuid[] NOT NULL,
    attested_ids uuid[] NOT NULL DEFAULT '{}',
    amount bigint NOT NULL CHECK (amount BETWEEN 1 AND 800),
    description bytea,
    status text NOT NULL CHECK (status IN ('CLAIMED', 'CONFIRMED', 'DISPUTED', 'GRANTED', 'REFUSED')),
    confirmed_by_receiver boolean NOT NULL DEFAULT false,
    entry_id uuid,
    claimed_at timestamptz(3) NOT NULL,
    settled_at timestamptz(3),
    version int NOT NULL,
    CONSTRAINT nobody_confirms_their_own CHECK (giver_id <> receiver_id AND giver_id <> ALL (witness_ids) AND (receiver_id IS NULL OR receiver_id <> ALL (witness_ids))),
    CONSTRAINT attested_by_witnesses CHECK (attested_ids <@ witness_ids),
    CONSTRAINT confirmed_by_somebody CHECK (status <> 'CONFIRMED' OR confirmed_by_receiver OR cardinality(attested_ids) >= 2),
    CONSTRAINT earned_when_verified CHECK ((status IN ('CONFIRMED', 'GRANTED')) = (entry_id IS NOT NULL))
  );
  CREATE INDEX hour_claim_giver ON hour_claim (giver_id, id);
  CREATE INDEX hour_claim_receiver ON hour_claim (receiver_id, id);
  CREATE INDEX hour_claim_witness ON hour_claim USING gin (witness_ids);
  CREATE INDEX hour_claim_disputed ON hour_claim (id) WHERE status = 'DISPUTED';
  ${guarded('hour_claim')}
  ${allow('hour_claim', app, 'involved', ['SELECT', 'UPDATE'], involved)}
  ${allow('hour_claim', app, 'giver', ['INSERT'], `${isPerson} AND giver_id = ${actor} AND status = 'CLAIMED' AND attested_ids = '{}'`)}
  ${allow('hour_claim', app, 'admin', ['SELECT', 'UPDATE'], `${isAdmin} AND status IN ('DISPUTED', 'GRANTED', 'REFUSED')`)}
  ${allow('hour_claim', app, 'service_work', ['SELECT', 'UPDATE', 'DELETE'], isJob)}
  CREATE TABLE earned_day (
    account_id uuid NOT NULL,
    day date NOT NULL,
    amount bigint NOT NULL,
    CONSTRAINT daily_cap CHECK (amount BETWEEN 1 AND 800),
    PRIMARY KEY (account_id, day)
  );
  ${guarded('earned_day')}
  ${allow('earned_day', poster, 'posting', ['SELECT', 'INSERT', 'UPDATE'], anyone)}
  ${allow('earned_day', purge, 'purge', ['SELECT', 'DELETE'], anyone, { SELECT: 'ctid, day' })}
  CREATE TABLE policy_run (
    policy text NOT NULL CHECK (policy IN ('INCOME', 'DEMURRAGE')),
    month text NOT NULL CHECK (month ~ '^[0-9]{4}-[0-9]{2}$'),
    rate bigint NOT NULL CHECK (rate > 0),
    after_wallet_id uuid,
    started_at timestamptz(3) NOT NULL,
    done_at timestamptz(3),
    PRIMARY KEY (policy, month)
  );
  ${guarded('policy_run')}
  ${allow('policy_run', app, 'service_work', ['SELECT', 'INSERT', 'UPDATE'], isJob)}
`;

export const down = `DROP TABLE policy_run, earned_day, hour_claim;`;
