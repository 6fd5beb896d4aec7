import { actor, allow, guarded, isAdmin, isJob, isPerson, role } from '@kindred/database/policies';
import { app, erasable, guidedSession, ownedBy, ownSessions, private_, purge, worker } from './policies.ts';

export const formerName = 'Consents1763700100005';

/**
 * One row a person and scope, for ever; what became of it is its changes, which are only ever added to.
 * \`lapse_due_at\` says when the keeper has to tell that it lapsed; what the consent is worth is decided by its last
 * change alone.
 */
const consents = `
  CREATE TABLE consent (
    id uuid PRIMARY KEY,
    user_id uuid NOT NULL,
    scope text NOT NULL,
    created_at timestamptz(3) NOT NULL,
    lapse_due_at timestamptz(3),
    version int NOT NULL,
    UNIQUE (user_id, scope)
  );
  CREATE INDEX consent_lapse ON consent (lapse_due_at) WHERE lapse_due_at IS NOT NULL;
  ${guarded('consent')}
  ${allow('consent', app, 'own', ['SELECT', 'INSERT', 'UPDATE'], ownedBy('user_id'), { UPDATE: 'lapse_due_at, version' })}
  ${allow('consent', app, 'services', ['SELECT'], `${role} = 'service'`)}
  ${allow('consent', worker('keeper'), 'keeping', ['SELECT', 'UPDATE'], isJob, { SELECT: 'id, user_id, scope, lapse_due_at, version', UPDATE: 'lapse_due_at, version' })}
  ${erasable('consent', 'user_id')}
  CREATE TABLE consent_change (
    id uuid PRIMARY KEY,
    consent_id uuid NOT NULL REFERENCES consent ON DELETE CASCADE,
    seq int NOT NULL,
    user_id uuid NOT NULL,
    kind text NOT NULL CHECK (kind IN ('GRANTED', 'RENEWED', 'REVOKED')),
    at timestamptz(3) NOT NULL,
    expires_at timestamptz(3),
    UNIQUE (consent_id, seq),
    CHECK ((kind = 'REVOKED') = (expires_at IS NULL))
  );
  CREATE INDEX consent_change_user ON consent_change (user_id);
  ${guarded('consent_change')}
  ${allow('consent_change', app, 'own', ['SELECT', 'INSERT'], ownedBy('user_id'))}
  ${allow('consent_change', app, 'services', ['SELECT'], `${role} = 'service'`)}
  ${erasable('consent_change', 'user_id')}`;

/** The guide of the row's person, in a session of theirs. */
const guidesItsPerson = `${role} = 'ai' AND user_id = ${actor} AND ${guidedSession} IN ${ownSessions}`;

/**
 * Whether the last that the person said about the guide and their calibration was that it may read it, less than a year
 * ago.
 */
const calibrationAllowed = `EXISTS (
    SELECT FROM pci_consent AS asked JOIN LATERAL (
      SELECT kind, expires_at FROM pci_consent_change WHERE pci_consent_id = asked.id ORDER BY seq DESC LIMIT 1
    ) AS latest ON true
    WHERE asked.pci_profile_id = pci_profile.id AND asked.scope = 'GUIDE_CALIBRATION' AND latest.kind <> 'REVOKED' AND latest.expires_at > now())`;

/**
 * How somebody wants to be spoken to. The guide sees it while its person allows that, and the database holds it to
 * that.
 */
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
    seq int NOT NULL,
    user_id uuid NOT NULL,
    kind text NOT NULL CHECK (kind IN ('GRANTED', 'RENEWED', 'REVOKED')),
    at timestamptz(3) NOT NULL,
    expires_at timestamptz(3),
    UNIQUE (pci_consent_id, seq),
    CHECK ((kind = 'REVOKED') = (expires_at IS NULL))
  );
  CREATE INDEX pci_consent_change_user ON pci_consent_change (user_id);
  ${guarded('pci_consent_change')}
  ${allow('pci_consent_change', app, 'own', ['SELECT', 'INSERT'], ownedBy('user_id'))}
  ${erasable('pci_consent_change', 'user_id')}
  ${allow('pci_consent', app, 'guide', ['SELECT'], `${guidesItsPerson} AND scope = 'GUIDE_CALIBRATION'`)}
  ${allow('pci_consent_change', app, 'guide', ['SELECT'], `${guidesItsPerson} AND pci_consent_id IN (SELECT id FROM pci_consent)`)}
  ${allow('pci_profile', app, 'guide', ['SELECT'], `${guidesItsPerson} AND ${calibrationAllowed}`)}`;

/**
 * Suggestions for stage 4. What is published is for every signed-in person. Who contributed an item is a column that
 * the ordinary role cannot read: only the contributor's own role can, of their own items, and it can do no more than
 * give and withdraw. The index by meaning holds what is published and nothing else, so that a search never finds too
 * few.
 */
const gaveIt = `${isPerson} AND contributed_by = ${actor}`;
/** By who gave it: from then on it is nobody else's to see or to bring back. */
const takenBack = `source = 'CONTRIBUTED' AND status = 'WITHDRAWN'`;
const shownColumns =
  'id, title, description, category, source, status, created_at, updated_at, embedding, embedding_model';
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
  CREATE INDEX global_library_item_meaning ON global_library_item USING hnsw (embedding vector_cosine_ops) WHERE status = 'PUBLISHED';
  ${guarded('global_library_item')}
  ${allow('global_library_item', app, 'reader', ['SELECT'], `status = 'PUBLISHED' AND ${role} IN ('person', 'ai') AND ${actor} IS NOT NULL`, { SELECT: `${shownColumns}, version` })}
  ${allow('global_library_item', app, 'curator', ['SELECT', 'UPDATE'], `${isAdmin} AND NOT (${takenBack})`, { SELECT: `${shownColumns}, version`, UPDATE: 'title, description, category, status, embedding, embedding_model, updated_at, version' })}
  ${allow('global_library_item', app, 'curator_adds', ['INSERT'], `${isAdmin} AND source = 'CURATED'`)}
  ${allow('global_library_item', worker('contributor'), 'own', ['SELECT'], gaveIt)}
  ${allow('global_library_item', worker('contributor'), 'own', ['INSERT'], `${gaveIt} AND status = 'WAITING'`)}
  CREATE POLICY own_update ON global_library_item FOR UPDATE TO ${worker('contributor')} USING (${gaveIt}) WITH CHECK (${gaveIt} AND status = 'WITHDRAWN');
  GRANT UPDATE (status, updated_at, version) ON global_library_item TO ${worker('contributor')};
  GRANT INSERT ON outbox TO ${worker('contributor')};
  ${allow('global_library_item', worker('keeper'), 'stocking', ['SELECT'], isJob, { SELECT: 'id' })}
  ${allow('global_library_item', worker('keeper'), 'stocking', ['INSERT'], `${isJob} AND source = 'CURATED'`)}
  ${allow('global_library_item', purge, 'purge', ['SELECT', 'DELETE'], `source = 'CONTRIBUTED' AND status IN ('WITHDRAWN', 'DECLINED')`, { SELECT: 'ctid, source, status, updated_at' })}
  ${erasable('global_library_item', 'contributed_by')}`;

/** What a person allows the house to do, how they want to be spoken to, and the library that everybody shares. */
export const up = [consents, pci, library].join('\n');

export const down = `
  DROP TABLE global_library_item;
  DROP POLICY guide_select ON pci_profile; DROP TABLE pci_consent_change; DROP TABLE pci_consent; DROP TABLE pci_profile; DROP TABLE consent_change; DROP TABLE consent;`;
