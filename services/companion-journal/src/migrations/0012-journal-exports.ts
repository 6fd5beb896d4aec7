import { allow, anyone, isJob } from '@kindred/database/policies';
import { download, privateTable, purge } from './policies.ts';

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
  ${privateTable('journal_export', { verbs: ['SELECT', 'INSERT'] })}
  ${allow('journal_export', download, 'downloading', ['SELECT', 'UPDATE'], isJob, {
    SELECT: 'id, owner_id, secret_hash, expires_at, used_at',
    UPDATE: 'used_at',
  })}
  ${allow('journal_export', purge, 'purge', ['SELECT', 'DELETE'], anyone, { SELECT: 'ctid, expires_at' })}`;

export const down = 'DROP TABLE journal_export';
