import { allow, anyone, isJob } from '@kindred/database/policies';
import { firstDisclaimer } from '../starting-set/disclaimer.ts';
import { app, keeper, privateTable, purge } from './policies.ts';

/**
 * The versions of the disclaimer, and who accepted them. Row-level security shows an acceptance to its person. The
 * keeper sees all, to let them lapse and to give notice of it.
 */
export const up = [
  `CREATE TABLE disclaimer (
    id uuid PRIMARY KEY,
    number int NOT NULL UNIQUE CHECK (number >= 1),
    text text NOT NULL CHECK (length(text) BETWEEN 1 AND 20000),
    published_at timestamptz(3) NOT NULL,
    version int NOT NULL
  );
  GRANT SELECT, INSERT ON disclaimer TO ${app};
  GRANT UPDATE (version) ON disclaimer TO ${app};
  GRANT SELECT ON disclaimer TO ${keeper};

  CREATE TABLE disclaimer_acceptance (
    id uuid PRIMARY KEY,
    user_id uuid NOT NULL,
    disclaimer_id uuid NOT NULL REFERENCES disclaimer,
    accepted_at timestamptz(3) NOT NULL,
    lapses_at timestamptz(3) NOT NULL CHECK (accepted_at < lapses_at),
    ended_at timestamptz(3),
    lapse_notice_at timestamptz(3),
    version int NOT NULL
  );
  CREATE UNIQUE INDEX disclaimer_acceptance_open ON disclaimer_acceptance (user_id) WHERE ended_at IS NULL;
  CREATE INDEX disclaimer_acceptance_user ON disclaimer_acceptance (user_id, accepted_at DESC, id DESC);
  CREATE INDEX disclaimer_acceptance_due ON disclaimer_acceptance (lapses_at, id) WHERE ended_at IS NULL;
  CREATE INDEX disclaimer_acceptance_unnoticed ON disclaimer_acceptance (lapses_at, id)
    WHERE ended_at IS NULL AND lapse_notice_at IS NULL;
  CREATE INDEX disclaimer_acceptance_of ON disclaimer_acceptance (disclaimer_id, id) WHERE ended_at IS NULL;
  CREATE INDEX disclaimer_acceptance_ended ON disclaimer_acceptance (ended_at) WHERE ended_at IS NOT NULL;
  ${privateTable('disclaimer_acceptance', { owner: 'user_id', verbs: ['SELECT', 'INSERT', 'UPDATE'] })}
  ${allow('disclaimer_acceptance', keeper, 'lapsing', ['SELECT', 'UPDATE'], isJob, {
    UPDATE: 'ended_at, lapse_notice_at, version',
  })}
  ${allow('disclaimer_acceptance', purge, 'purge', ['SELECT', 'DELETE'], anyone, { SELECT: 'ctid, ended_at' })}`,
  `INSERT INTO disclaimer VALUES ('${firstDisclaimer.id}', 1, $text$${firstDisclaimer.text}$text$, now(), 1)`,
];

export const down = ['DROP TABLE disclaimer_acceptance', 'DROP TABLE disclaimer'];
