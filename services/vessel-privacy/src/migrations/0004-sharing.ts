import { actor, allow, anyone, guarded, isJob, role } from '@kindred/database/policies';
import {
  app,
  erasable,
  guidedSession,
  guideOfMember,
  ofMember,
  ownedBy,
  ownSessions,
  private_,
  purge,
  worker,
} from './policies.ts';

export const formerName = 'Sharing1763700100004';

const kinds = `('IDENTIFIED_NEED', 'EVENT_SUMMARY', 'EMOTIONAL_PATTERN', 'BOUNDARY')`;

/** The transformed text before its owner decides. One for an item: looking again changes the one there is. */
const drafts = `
  CREATE TABLE sharing_draft (
    id uuid PRIMARY KEY,
    owner_id uuid NOT NULL,
    session_id uuid NOT NULL REFERENCES vessel_session,
    for_id uuid NOT NULL,
    content_type text NOT NULL CHECK (content_type IN ${kinds}),
    item_id uuid NOT NULL,
    text bytea,
    edited boolean NOT NULL DEFAULT false,
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    UNIQUE (owner_id, content_type, item_id)
  );
  CREATE INDEX sharing_draft_session ON sharing_draft (session_id);
  CREATE INDEX sharing_draft_updated ON sharing_draft (updated_at);
  ${private_('sharing_draft')}
  ${allow('sharing_draft', purge, 'purge', ['SELECT', 'DELETE'], anyone, { SELECT: 'ctid, updated_at' })}`;

/**
 * Where two people went apart without a result, what they shared is taken back from both: by a role that sees no words,
 * and there alone.
 */
const abandoned = `session_id IN (SELECT id FROM vessel_session WHERE status = 'ABANDONED')`;
const partings = [
  ['kept_apart', worker('keeper'), `${isJob} AND ${abandoned}`],
  ['parting', worker('between'), `${ofMember} AND ${abandoned}`],
] as const;

/** Append-only: who decided what for whom about which item, and when. Revoking is a row of its own. */
const consents = `
  CREATE TABLE consent_record (
    id uuid PRIMARY KEY,
    user_id uuid NOT NULL,
    session_id uuid NOT NULL REFERENCES vessel_session,
    asker_id uuid NOT NULL,
    content_type text NOT NULL CHECK (content_type IN ${kinds}),
    item_id uuid NOT NULL,
    decision text NOT NULL CHECK (decision IN ('GRANTED', 'DENIED', 'REVOKED')),
    decided_at timestamptz(3) NOT NULL,
    metadata jsonb NOT NULL DEFAULT '{}',
    CHECK (user_id <> asker_id)
  );
  CREATE INDEX consent_record_user ON consent_record (user_id, decided_at, id);
  CREATE INDEX consent_record_session ON consent_record (session_id, id);
  CREATE INDEX consent_record_item ON consent_record (item_id, decided_at, id);
  ${guarded('consent_record')}
  ${allow('consent_record', app, 'own', ['SELECT', 'INSERT'], ownedBy('user_id'))}
  ${partings.map(([name, to, where]) => allow('consent_record', to, name, ['INSERT'], `${where} AND decision = 'REVOKED'`)).join('\n')}
  ${erasable('consent_record', 'user_id', 'asker_id', 'session_id')}`;

/**
 * An item of either, or of a stage's readings (their \`item_id\` is the progress of the stage that they sum up). One
 * live for an item.
 */
const contents = `
  CREATE TABLE consented_content (
    id uuid PRIMARY KEY,
    shared_vessel_id uuid NOT NULL,
    session_id uuid NOT NULL,
    source_user_id uuid NOT NULL,
    content_type text NOT NULL CHECK (content_type IN ${kinds}),
    item_id uuid NOT NULL,
    category text,
    transformed_content bytea NOT NULL,
    consent_record_id uuid NOT NULL REFERENCES consent_record ON DELETE CASCADE,
    consented_at timestamptz(3) NOT NULL,
    consent_active boolean NOT NULL DEFAULT true,
    revoked_at timestamptz(3),
    version int NOT NULL,
    FOREIGN KEY (shared_vessel_id, session_id) REFERENCES shared_vessel (id, session_id),
    CHECK (consent_active = (revoked_at IS NULL))
  );
  CREATE UNIQUE INDEX consented_content_live ON consented_content (content_type, item_id) WHERE consent_active;
  CREATE INDEX consented_content_session ON consented_content (session_id, id);
  CREATE INDEX consented_content_source ON consented_content (source_user_id);
  CREATE INDEX consented_content_record ON consented_content (consent_record_id);
  ${guarded('consented_content')}
  ${allow('consented_content', app, 'own', ['SELECT', 'INSERT', 'UPDATE'], `${ownedBy('source_user_id')} AND session_id IN ${ownSessions}`, { UPDATE: 'consent_active, revoked_at, version' })}
  ${allow('consented_content', app, 'partner', ['SELECT'], `consent_active AND ${ofMember}`)}
  ${allow('consented_content', app, 'guide', ['SELECT'], `consent_active AND ${guideOfMember} AND (source_user_id = ${actor} OR shared_stage(session_id) >= 1)`)}
  ${partings
    .map(
      ([
        name,
        to,
        where,
      ]) => `${allow('consented_content', to, name, ['SELECT'], where, { SELECT: 'id, session_id, source_user_id, content_type, item_id, consent_record_id, consent_active, version' })}
  CREATE POLICY ${name}_update ON consented_content FOR UPDATE TO ${to} USING (${where}) WITH CHECK (${where} AND NOT consent_active);
  GRANT UPDATE (consent_active, revoked_at, version) ON consented_content TO ${to};`,
    )
    .join('\n')}
  ${erasable('consented_content', 'source_user_id', 'session_id', 'id')}`;

/** Hidden from both as soon as any content that it rests on is. */
const standing = `cardinality(rests_on) = (SELECT count(*) FROM consented_content AS content WHERE content.id = ANY (rests_on) AND content.consent_active)`;

/** Who of the two said yes, and when. Where the text may change, to which revision of it: a yes holds for no other. */
const party = (of: string, revised = false) => `
  CREATE TABLE ${of}_party (
    ${of}_id uuid NOT NULL REFERENCES ${of} ON DELETE CASCADE,
    session_id uuid NOT NULL,
    user_id uuid NOT NULL,${
      revised
        ? `
    revision int NOT NULL DEFAULT 1,`
        : ''
    }
    at timestamptz(3) NOT NULL,
    PRIMARY KEY (${of}_id, user_id${revised ? ', revision' : ''})
  );
  CREATE INDEX ${of}_party_session ON ${of}_party (session_id);
  ${guarded(`${of}_party`)}
  ${allow(`${of}_party`, app, 'member', ['SELECT'], `${ofMember} AND ${of}_id IN (SELECT id FROM ${of})`)}
  ${allow(`${of}_party`, app, 'own', ['INSERT', 'DELETE'], `${ofMember} AND user_id = ${actor} AND ${of}_id IN (SELECT id FROM ${of})`)}
  ${allow(`${of}_party`, app, 'guide', ['SELECT'], `${guideOfMember} AND ${of}_id IN (SELECT id FROM ${of})`)}`;

const commonGround = `
  CREATE TABLE common_ground (
    id uuid PRIMARY KEY,
    shared_vessel_id uuid NOT NULL,
    session_id uuid NOT NULL,
    need bytea NOT NULL,
    category text NOT NULL CHECK (category IN ('SAFETY', 'CONNECTION', 'AUTONOMY', 'RECOGNITION', 'MEANING', 'FAIRNESS')),
    proposed_by uuid,
    rests_on uuid[] NOT NULL DEFAULT '{}',
    created_at timestamptz(3) NOT NULL,
    confirmed_at timestamptz(3),
    FOREIGN KEY (shared_vessel_id, session_id) REFERENCES shared_vessel (id, session_id)
  );
  CREATE INDEX common_ground_session ON common_ground (session_id, id);
  ${guarded('common_ground')}
  ${allow('common_ground', app, 'member', ['SELECT', 'UPDATE', 'DELETE'], `${ofMember} AND ${standing}`, { UPDATE: 'confirmed_at' })}
  ${allow('common_ground', app, 'member', ['INSERT'], `${ofMember} AND ${standing} AND proposed_by = ${actor} AND confirmed_at IS NULL`)}
  ${allow('common_ground', app, 'guide', ['SELECT'], `${guideOfMember} AND ${standing} AND shared_stage(session_id) >= 3`)}
  ${allow('common_ground', app, 'guide_proposes', ['INSERT'], `${role} = 'ai' AND session_id = ${guidedSession} AND session_id IN ${ownSessions} AND proposed_by IS NULL AND confirmed_at IS NULL`)}
  ${allow('common_ground', worker('eraser'), 'erasing', ['SELECT', 'DELETE'], anyone, { SELECT: 'id, session_id, rests_on' })}
  ${party('common_ground')}
  ${erasable('common_ground_party', 'user_id', 'session_id')}`;

/** Agreements stay when what they rest on is taken back, marked so; and when one of the two is gone. */
const agreements = `
  CREATE TABLE agreement (
    id uuid PRIMARY KEY,
    shared_vessel_id uuid NOT NULL,
    session_id uuid NOT NULL,
    description bytea NOT NULL,
    type text NOT NULL CHECK (type IN ('MICRO_EXPERIMENT', 'COMMITMENT', 'CHECK_IN')),
    status text NOT NULL CHECK (status IN ('PROPOSED', 'AGREED', 'IN_PROGRESS', 'COMPLETED', 'ABANDONED')),
    proposed_by uuid NOT NULL,
    rests_on uuid[] NOT NULL DEFAULT '{}',
    library_item_id uuid,
    revision int NOT NULL DEFAULT 1,
    created_at timestamptz(3) NOT NULL,
    agreed_at timestamptz(3),
    follow_up_date timestamptz(3),
    follow_up_told_at timestamptz(3),
    completed_at timestamptz(3),
    abandoned_at timestamptz(3),
    version int NOT NULL,
    FOREIGN KEY (shared_vessel_id, session_id) REFERENCES shared_vessel (id, session_id),
    CHECK (status IN ('PROPOSED', 'ABANDONED') OR agreed_at IS NOT NULL),
    CHECK ((status = 'COMPLETED') = (completed_at IS NOT NULL))
  );
  CREATE INDEX agreement_session ON agreement (session_id, id);
  CREATE INDEX agreement_follow_up ON agreement (follow_up_date) WHERE follow_up_told_at IS NULL AND status IN ('AGREED', 'IN_PROGRESS');
  ${guarded('agreement')}
  ${allow('agreement', app, 'member', ['SELECT', 'UPDATE'], ofMember, { UPDATE: 'description, status, follow_up_date, revision, agreed_at, completed_at, abandoned_at, version' })}
  ${allow('agreement', app, 'member', ['INSERT'], `${ofMember} AND proposed_by = ${actor} AND status = 'PROPOSED'`)}
  ${allow('agreement', app, 'guide', ['SELECT'], `${guideOfMember} AND shared_stage(session_id) >= 3`)}
  ${allow('agreement', worker('keeper'), 'keeping', ['SELECT', 'UPDATE'], isJob, { SELECT: 'id, session_id, status, type, follow_up_date, follow_up_told_at, version', UPDATE: 'follow_up_told_at, version' })}
  ${party('agreement', true)}
  CREATE TABLE agreement_check_in (
    id uuid PRIMARY KEY,
    agreement_id uuid NOT NULL REFERENCES agreement ON DELETE CASCADE,
    session_id uuid NOT NULL,
    user_id uuid NOT NULL,
    outcome text NOT NULL CHECK (outcome IN ('KEPT', 'PARTLY_KEPT', 'NOT_KEPT')),
    note bytea,
    at timestamptz(3) NOT NULL
  );
  CREATE INDEX agreement_check_in_agreement ON agreement_check_in (agreement_id, id);
  ${guarded('agreement_check_in')}
  ${allow('agreement_check_in', app, 'member', ['SELECT'], ofMember)}
  ${allow('agreement_check_in', app, 'own', ['INSERT'], `${ofMember} AND user_id = ${actor}`)}`;

/**
 * What passes from one to the other, and what both make of it. The words are sealed under the session's key. A partner
 * sees content while consent to it lives; what rests on it is hidden with it, agreements apart.
 */
export const up = [drafts, consents, contents, commonGround, agreements].join('\n');

export const down = `
  DROP TABLE agreement_check_in; DROP TABLE agreement_party; DROP TABLE agreement;
  DROP TABLE common_ground_party; DROP TABLE common_ground;
  DROP TABLE consented_content; DROP TABLE consent_record; DROP TABLE sharing_draft;`;
