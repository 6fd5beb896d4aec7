import { createEventTables, dropEventTables } from '@kindred/events/outbox';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import type { MigrationClass } from '../migrate.ts';
import { databaseNames } from '../names.ts';
import { addAccessReaders, dropAccessReaders } from './access-readers.ts';
import { createIdempotencyKeys } from './idempotency-keys.ts';
import { createRevokedLogins } from './revoked-logins.ts';

/**
 * What every service's schema has before its own tables: outbox, inbox and the relay's lease; leases for jobs; the
 * record of sensitive reads; wrapped data keys; who was erased; ended logins; keys under which something was asked for.
 * They come first, so that a service's own migrations may refer to them.
 */
export function platformMigrations(service: string): MigrationClass[] {
  const { schema, keySchema, roles } = databaseNames(service);
  const migration = (name: string, up: string, down: string): MigrationClass =>
    class implements MigrationInterface {
      readonly name = name;
      async up(runner: QueryRunner): Promise<void> {
        await runner.query(up);
      }
      async down(runner: QueryRunner): Promise<void> {
        await runner.query(down);
      }
    };
  return [
    migration(
      'Events1700000000001',
      `${createEventTables(schema)} GRANT SELECT, DELETE ON ${schema}.inbox TO ${roles.purge};`,
      dropEventTables(schema),
    ),
    migration('JobLeases1700000000002', jobLeases(schema, roles.app), `DROP TABLE ${schema}.job_lease`),
    migration('AccessRecord1700000000003', accessRecord(schema, roles), `DROP TABLE ${schema}.access_record`),
    migration('DataKeys1700000000004', dataKeys(keySchema, roles.app), `DROP TABLE ${keySchema}.data_key`),
    migration('Erasures1700000000005', erasures(schema, roles.app), `DROP TABLE ${schema}.erasure`),
    migration('AccessReaders1700000000006', addAccessReaders(schema, roles.app), dropAccessReaders(schema)),
    migration('RevokedLogins1700000000007', createRevokedLogins(schema, roles), `DROP TABLE ${schema}.revoked_login`),
    migration(
      'IdempotencyKeys1700000000008',
      createIdempotencyKeys(schema, roles),
      `DROP TABLE ${schema}.idempotency_key`,
    ),
  ];
}

const jobLeases = (schema: string, app: string) => `
  CREATE TABLE ${schema}.job_lease (
    name text PRIMARY KEY,
    holder uuid NOT NULL,
    held_until timestamptz NOT NULL,
    last_run_at timestamptz
  );
  GRANT SELECT, INSERT, UPDATE ON ${schema}.job_lease TO ${app};`;

/**
 * Whoever reads can write only in their own name, and nobody can change or take back a row: there is no policy for
 * UPDATE, and even the purge is held to the age at which the record ends.
 */
const accessRecord = (schema: string, { app, purge }: { app: string; purge: string }) => `
  CREATE TABLE ${schema}.access_record (
    id uuid PRIMARY KEY,
    at timestamptz(3) NOT NULL,
    reader_role text NOT NULL,
    reader_id uuid,
    subject_id uuid NOT NULL,
    kind text NOT NULL,
    item_ids uuid[] NOT NULL,
    purpose text NOT NULL,
    consent_id uuid,
    trace_id text
  );
  CREATE INDEX access_record_subject ON ${schema}.access_record (subject_id, id);
  CREATE INDEX access_record_at ON ${schema}.access_record (at);
  ALTER TABLE ${schema}.access_record ENABLE ROW LEVEL SECURITY;
  ALTER TABLE ${schema}.access_record FORCE ROW LEVEL SECURITY;
  CREATE POLICY append ON ${schema}.access_record FOR INSERT TO ${app} WITH CHECK (
    reader_role = current_setting('app.actor_role', true) AND coalesce(reader_id::text, '') = current_setting('app.actor_id', true));
  CREATE POLICY own ON ${schema}.access_record FOR SELECT TO ${app} USING (
    subject_id::text = current_setting('app.actor_id', true) AND current_setting('app.actor_role', true) = 'person');
  CREATE POLICY oversight ON ${schema}.access_record FOR SELECT TO ${app} USING (current_setting('app.actor_role', true) IN ('admin', 'job'));
  CREATE POLICY purge_read ON ${schema}.access_record FOR SELECT TO ${purge} USING (at < now() - interval '2 years');
  CREATE POLICY purge ON ${schema}.access_record FOR DELETE TO ${purge} USING (at < now() - interval '2 years');
  GRANT SELECT, INSERT ON ${schema}.access_record TO ${app};
  GRANT SELECT, DELETE ON ${schema}.access_record TO ${purge};`;

const dataKeys = (keySchema: string, app: string) => `
  CREATE TABLE ${keySchema}.data_key (
    id uuid PRIMARY KEY,
    owner_kind text NOT NULL,
    owner_id uuid NOT NULL,
    wrapped bytea NOT NULL,
    master_key_id text NOT NULL,
    created_at timestamptz(3) NOT NULL,
    retired_at timestamptz(3)
  );
  CREATE UNIQUE INDEX data_key_current ON ${keySchema}.data_key (owner_kind, owner_id) WHERE retired_at IS NULL;
  CREATE INDEX data_key_owner ON ${keySchema}.data_key (owner_kind, owner_id);
  GRANT SELECT, INSERT, UPDATE, DELETE ON ${keySchema}.data_key TO ${app};`;

/** It has no end of life: as long as an old event may come again, somebody has to know that its person is gone. */
const erasures = (schema: string, app: string) => `
  CREATE TABLE ${schema}.erasure (
    request_id uuid PRIMARY KEY,
    user_id uuid NOT NULL,
    erased jsonb NOT NULL,
    kept jsonb NOT NULL,
    at timestamptz(3) NOT NULL,
    version int NOT NULL
  );
  CREATE INDEX erasure_user ON ${schema}.erasure (user_id);
  GRANT SELECT, INSERT, UPDATE ON ${schema}.erasure TO ${app};`;
