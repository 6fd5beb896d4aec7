import { addSealedChecks } from '@kindred/database/sealing/sealed-checks';

const app = 'tribe_events_app';
const purge = 'tribe_events_purge';

/** Browsers that get pushes, and notifications that wait to be pushed. */
export const up = [
  `CREATE TABLE push_subscription (
    id uuid PRIMARY KEY,
    user_id uuid NOT NULL,
    endpoint_hash bytea NOT NULL UNIQUE CHECK (length(endpoint_hash) = 32),
    subscription bytea NOT NULL,
    service text NOT NULL CHECK (length(service) BETWEEN 1 AND 255),
    refusals int NOT NULL DEFAULT 0,
    created_at timestamptz(3) NOT NULL
  );
  CREATE INDEX push_subscription_user ON push_subscription (user_id);
  GRANT SELECT, INSERT, UPDATE, DELETE ON push_subscription TO ${app};
  GRANT SELECT, DELETE ON push_subscription TO ${purge};

  CREATE TABLE push_delivery (
    notification_id uuid PRIMARY KEY,
    user_id uuid NOT NULL,
    due_at timestamptz(3) NOT NULL,
    attempts int NOT NULL DEFAULT 0,
    delivered_to uuid[] NOT NULL DEFAULT '{}',
    lease uuid,
    leased_until timestamptz(3),
    CHECK ((lease IS NULL) = (leased_until IS NULL))
  );
  CREATE INDEX push_delivery_due ON push_delivery (due_at, notification_id);
  CREATE INDEX push_delivery_user ON push_delivery (user_id);
  GRANT SELECT, INSERT, UPDATE, DELETE ON push_delivery TO ${app};
  GRANT SELECT, DELETE ON push_delivery TO ${purge};`,
  addSealedChecks({ push_subscription: ['subscription'] }),
];

export const down = ['DROP TABLE push_delivery, push_subscription'];
