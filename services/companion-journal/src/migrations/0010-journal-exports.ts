import { actor, allow, anyone, guarded, isJob, isPerson } from '@kindred/database/policies';

const app = 'companion_journal_app';
const purge = 'companion_journal_purge';

/** Addresses under which a person fetches their journal once. Only the hash of an address's secret is kept. */
export const up = `
  CREATE TABLE journal_export (
    id uuid PRIMARY KEY,
    owner_id uuid NOT NULL,
    secret_hash bytea NOT NULL CHECK (octet_length(secret_hash) = 32),
    created_at timestamptz(3) NOT NULL,
    expires_at timestamptz(3) NOT NULL CHECK (created_at < expires_at),
    used_at timestamptz(3)
  );
  CREATE INDEX journal_export_owner ON journal_export (owner_id, created_at);
  CREATE INDEX journal_export_expires ON journal_export (expires_at);
  ${guarded('journal_export')}
  ${allow('journal_export', app, 'own', ['SELECT', 'INSERT'], `${isPerson} AND owner_id = ${actor}`)}
  ${allow('journal_export', app, 'service_work', ['SELECT', 'UPDATE', 'DELETE'], isJob)}
  ${allow('journal_export', purge, 'purge', ['SELECT', 'DELETE'], anyone, { SELECT: 'ctid, expires_at' })}`;

export const down = 'DROP TABLE journal_export';
