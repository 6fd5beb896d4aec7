import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actor, allow, app, erasable, guarded, isAdmin, isPerson, ownedBy, private_, role, worker } from './policies.ts';

/** What a person allows the house to do, how they want to be spoken to, what was done, and the library that everybody shares. */
export class Consents1763700100005 implements MigrationInterface {
  readonly name = 'Consents1763700100005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query([consents, pci, traces, library].join('\n'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE global_library_item; DROP TABLE trace_checkpoint; DROP TABLE traceability_record;
      DROP POLICY tracing ON access_record; REVOKE ALL ON access_record FROM ${worker('tracer')};
      DROP TABLE pci_consent_change; DROP TABLE pci_consent; DROP TABLE pci_profile; DROP TABLE consent_change; DROP TABLE consent;`);
  }
}

/** One row a person and scope, for ever; what became of it is its changes, which are only ever added to. */
const consents = `
  CREATE TABLE consent (
    id uuid PRIMARY KEY,
    user_id uuid NOT NULL,
    scope text NOT NULL,
    created_at timestamptz(3) NOT NULL,
    lapse_told_at timestamptz(3),
    version int NOT NULL,
    UNIQUE (user_id, scope)
  );
  ${guarded('consent')}
  ${allow('consent', app, 'own', ['SELECT', 'INSERT', 'UPDATE'], ownedBy('user_id'), { UPDATE: 'lapse_told_at, version' })}
  ${allow('consent', app, 'services', ['SELECT'], `${role} = 'service'`)}
  ${allow('consent', worker('keeper'), 'keeping', ['SELECT', 'UPDATE'], `${role} = 'job'`, { UPDATE: 'lapse_told_at, version' })}
  ${erasable('consent', 'user_id')}
  CREATE TABLE consent_change (
    id uuid PRIMARY KEY,
    consent_id uuid NOT NULL REFERENCES consent ON DELETE CASCADE,
    user_id uuid NOT NULL,
    kind text NOT NULL CHECK (kind IN ('GRANTED', 'RENEWED', 'REVOKED')),
    at timestamptz(3) NOT NULL,
    expires_at timestamptz(3),
    CHECK ((kind = 'REVOKED') = (expires_at IS NULL))
  );
  CREATE INDEX consent_change_consent ON consent_change (consent_id, id);
  CREATE INDEX consent_change_user ON consent_change (user_id);
  ${guarded('consent_change')}
  ${allow('consent_change', app, 'own', ['SELECT', 'INSERT'], ownedBy('user_id'))}
  ${allow('consent_change', app, 'services', ['SELECT'], `${role} = 'service'`)}
  ${allow('consent_change', worker('keeper'), 'keeping', ['SELECT'], `${role} = 'job'`)}
  ${erasable('consent_change', 'user_id')}`;

const pci = `
  CREATE TABLE pci_profile (
    id uuid PRIMARY KEY,
    user_id uuid NOT NULL UNIQUE,
    calibration_data bytea NOT NULL,
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL
  );
  ${private_('pci_profile', 'user_id')}
  CREATE TABLE pci_consent (
    id uuid PRIMARY KEY,
    pci_profile_id uuid NOT NULL REFERENCES pci_profile ON DELETE CASCADE,
    user_id uuid NOT NULL,
    scope text NOT NULL,
    details bytea NOT NULL,
    created_at timestamptz(3) NOT NULL,
    UNIQUE (pci_profile_id, scope)
  );
  ${private_('pci_consent', 'user_id')}
  CREATE TABLE pci_consent_change (
    id uuid PRIMARY KEY,
    pci_consent_id uuid NOT NULL REFERENCES pci_consent ON DELETE CASCADE,
    user_id uuid NOT NULL,
    kind text NOT NULL CHECK (kind IN ('GRANTED', 'RENEWED', 'REVOKED')),
    at timestamptz(3) NOT NULL,
    expires_at timestamptz(3),
    CHECK ((kind = 'REVOKED') = (expires_at IS NULL))
  );
  CREATE INDEX pci_consent_change_consent ON pci_consent_change (pci_consent_id, id);
  ${guarded('pci_consent_change')}
  ${allow('pci_consent_change', app, 'own', ['SELECT', 'INSERT'], ownedBy('user_id'))}
  ${erasable('pci_consent_change', 'user_id')}`;

/** Each person's chain. A purge takes from its beginning and leaves a checkpoint, signed, from which verifying starts. */
const traces = `
  CREATE POLICY tracing ON access_record FOR SELECT TO ${worker('tracer')} USING (${role} = 'job');
  GRANT SELECT ON access_record TO ${worker('tracer')};
  CREATE TABLE traceability_record (
    id uuid PRIMARY KEY,
    user_id uuid NOT NULL,
    seq bigint NOT NULL,
    access_id uuid NOT NULL,
    action text NOT NULL,
    data_kind text NOT NULL,
    data_ids uuid[] NOT NULL,
    reader_role text NOT NULL,
    reader_id uuid,
    reader_service text,
    purpose text NOT NULL,
    consent_id uuid,
    occasion_id uuid,
    timestamp timestamptz(3) NOT NULL,
    previous_hash bytea NOT NULL,
    hash bytea NOT NULL,
    UNIQUE (user_id, seq),
    UNIQUE (user_id, access_id)
  );
  CREATE INDEX traceability_record_timestamp ON traceability_record (timestamp);
  ${guarded('traceability_record')}
  ${allow('traceability_record', app, 'own', ['SELECT'], ownedBy('user_id'))}
  ${allow('traceability_record', worker('tracer'), 'tracing', ['SELECT', 'INSERT', 'DELETE'], `${role} = 'job'`)}
  ${erasable('traceability_record', 'user_id')}
  CREATE TABLE trace_checkpoint (
    user_id uuid PRIMARY KEY,
    seq bigint NOT NULL,
    hash bytea NOT NULL,
    at timestamptz(3) NOT NULL,
    signature bytea NOT NULL
  );
  ${guarded('trace_checkpoint')}
  ${allow('trace_checkpoint', app, 'own', ['SELECT'], ownedBy('user_id'))}
  ${allow('trace_checkpoint', worker('tracer'), 'tracing', ['SELECT', 'INSERT', 'UPDATE'], `${role} = 'job'`)}
  ${erasable('trace_checkpoint', 'user_id')}`;

/**
 * Suggestions for stage 4. What is published is for every signed-in person. Who contributed an item is a column that the ordinary
 * role cannot read: only the contributor's own role can, of their own items.
 */
const shownColumns = 'id, title, description, category, source, status, created_at, updated_at, embedding, embedding_model';
const library = `
  CREATE TABLE global_library_item (
    id uuid PRIMARY KEY,
    title text NOT NULL CHECK (char_length(title) BETWEEN 1 AND 120),
    description text NOT NULL CHECK (char_length(description) BETWEEN 1 AND 4000),
    category text NOT NULL,
    source text NOT NULL CHECK (source IN ('CURATED', 'CONTRIBUTED')),
    status text NOT NULL CHECK (status IN ('WAITING', 'PUBLISHED', 'DECLINED', 'WITHDRAWN')),
    contributed_by uuid,
    contribution_consent timestamptz(3),
    embedding vector(1536),
    embedding_model text,
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    version int NOT NULL,
    CHECK ((source = 'CURATED') = (contributed_by IS NULL)),
    CHECK ((source = 'CONTRIBUTED') = (contribution_consent IS NOT NULL)),
    CHECK ((embedding IS NULL) = (embedding_model IS NULL))
  );
  CREATE INDEX global_library_item_list ON global_library_item (category, id) WHERE status = 'PUBLISHED';
  CREATE INDEX global_library_item_waiting ON global_library_item (id) WHERE status = 'WAITING';
  CREATE INDEX global_library_item_contributor ON global_library_item (contributed_by) WHERE contributed_by IS NOT NULL;
  CREATE INDEX global_library_item_meaning ON global_library_item USING hnsw (embedding vector_cosine_ops);
  ${guarded('global_library_item')}
  ${allow('global_library_item', app, 'reader', ['SELECT'], `status = 'PUBLISHED' AND ${role} IN ('person', 'ai') AND ${actor} IS NOT NULL`, { SELECT: `${shownColumns}, version` })}
  ${allow('global_library_item', app, 'curator', ['SELECT', 'UPDATE'], isAdmin, { SELECT: `${shownColumns}, version`, UPDATE: 'title, description, category, status, embedding, embedding_model, updated_at, version' })}
  ${allow('global_library_item', app, 'curator_adds', ['INSERT'], `${isAdmin} AND source = 'CURATED'`)}
  ${allow('global_library_item', worker('contributor'), 'own', ['SELECT', 'INSERT', 'UPDATE'], `${isPerson} AND contributed_by = ${actor}`, { UPDATE: 'status, updated_at, version' })}
  GRANT INSERT ON outbox TO ${worker('contributor')};
  ${erasable('global_library_item', 'contributed_by')}`;
