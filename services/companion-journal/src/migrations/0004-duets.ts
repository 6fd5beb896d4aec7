import { actor, allow, everyVerb, guarded, isJob, isPerson } from '@kindred/database/policies';
import { addSealedChecks } from '@kindred/database/sealing/sealed-checks';

const app = 'companion_journal_app';

const sealed = { duet_message: ['content'], duet_answer: ['option'], duet_alignment: ['alignment'] };

/** A side of the duet. The subject does not see an invitation that is withheld. */
const isSide = `${isPerson} AND (seeker_id = ${actor} OR (subject_id = ${actor} AND NOT is_withheld))`;

/** Row-level security of `narrative_duet` decides which duets these are. */
const ofOwnDuet = `${isPerson} AND duet_id IN (SELECT id FROM narrative_duet)`;
const own = `${isPerson} AND person_id = ${actor}`;

const duets = `
  CREATE TABLE narrative_duet (
    id uuid PRIMARY KEY,
    script_key text NOT NULL,
    script_version smallint NOT NULL,
    purpose text NOT NULL CHECK (purpose IN ('ONBOARDING', 'SELF_REFLECTION', 'QUEST')),
    seeker_id uuid NOT NULL,
    subject_id uuid,
    agent_id uuid,
    status text NOT NULL CHECK (status IN ('INVITED', 'OPEN', 'REFLECTING', 'ENDED', 'CONSENTED')),
    is_withheld boolean NOT NULL,
    invited_at timestamptz(3) NOT NULL,
    started_at timestamptz(3),
    ends_at timestamptz(3) NOT NULL CHECK (ends_at = date_trunc('hour', ends_at, 'UTC')),
    completed_at timestamptz(3),
    seeker_acts smallint NOT NULL,
    other_acts smallint NOT NULL,
    message_count int NOT NULL,
    head_hash bytea NOT NULL CHECK (octet_length(head_hash) = 32),
    version int NOT NULL,
    CHECK (num_nonnulls(subject_id, agent_id) = 1),
    CHECK (seeker_id <> subject_id),
    CHECK ((completed_at IS NOT NULL) = (status IN ('ENDED', 'CONSENTED'))),
    CHECK (started_at IS NOT NULL OR status IN ('INVITED', 'ENDED'))
  );
  CREATE UNIQUE INDEX narrative_duet_live ON narrative_duet (seeker_id, coalesce(subject_id, agent_id))
    WHERE status IN ('INVITED', 'OPEN', 'REFLECTING');
  CREATE INDEX narrative_duet_seeker ON narrative_duet (seeker_id, invited_at DESC, id DESC);
  CREATE INDEX narrative_duet_subject ON narrative_duet (subject_id, invited_at DESC, id DESC);
  CREATE INDEX narrative_duet_ends ON narrative_duet (ends_at, id) WHERE status IN ('INVITED', 'OPEN', 'REFLECTING');
  ${guarded('narrative_duet')}
  ${allow('narrative_duet', app, 'side', ['SELECT', 'UPDATE'], isSide, {
    UPDATE: 'status, started_at, ends_at, completed_at, seeker_acts, other_acts, message_count, head_hash, version',
  })}
  ${allow('narrative_duet', app, 'seeker', ['INSERT'], `${isPerson} AND seeker_id = ${actor}`)}
  ${allow('narrative_duet', app, 'service_work', ['SELECT', 'DELETE'], isJob)}
  CREATE POLICY service_work_update ON narrative_duet FOR UPDATE TO ${app} USING (${isJob}) WITH CHECK (${isJob});
  GRANT UPDATE (is_withheld) ON narrative_duet TO ${app};`;

/** Utterances are added and read. Only an erasure, which is a job, takes the text of one away. */
const messages = `
  CREATE TABLE duet_message (
    id uuid PRIMARY KEY,
    duet_id uuid NOT NULL REFERENCES narrative_duet ON DELETE CASCADE,
    position int NOT NULL CHECK (position > 0),
    act smallint NOT NULL CHECK (act > 0),
    party text NOT NULL CHECK (party IN ('SEEKER', 'SUBJECT', 'AGENT')),
    sender_id uuid,
    content bytea,
    content_digest bytea NOT NULL CHECK (octet_length(content_digest) = 32),
    timestamp timestamptz(3) NOT NULL,
    previous_hash bytea NOT NULL CHECK (octet_length(previous_hash) = 32),
    hash bytea NOT NULL CHECK (octet_length(hash) = 32),
    UNIQUE (duet_id, position),
    CHECK (party <> 'AGENT' OR sender_id IS NULL)
  );
  CREATE INDEX duet_message_sender ON duet_message (sender_id);
  ${guarded('duet_message')}
  ${allow('duet_message', app, 'side', ['SELECT'], ofOwnDuet)}
  ${allow('duet_message', app, 'speaking', ['INSERT'], `${ofOwnDuet} AND (sender_id = ${actor} OR party = 'AGENT')`)}
  ${allow('duet_message', app, 'service_work', ['SELECT', 'UPDATE', 'DELETE'], isJob, { UPDATE: 'content, sender_id' })}
  CREATE TABLE duet_answer (
    id uuid PRIMARY KEY,
    duet_id uuid NOT NULL REFERENCES narrative_duet ON DELETE CASCADE,
    act smallint NOT NULL CHECK (act > 0),
    person_id uuid NOT NULL,
    option bytea NOT NULL,
    answered_at timestamptz(3) NOT NULL,
    UNIQUE (duet_id, person_id, act)
  );
  CREATE INDEX duet_answer_person ON duet_answer (person_id);
  ${guarded('duet_answer')}
  ${allow('duet_answer', app, 'own', ['SELECT'], own)}
  ${allow('duet_answer', app, 'answering', ['INSERT'], `${own} AND duet_id IN (SELECT id FROM narrative_duet)`)}
  ${allow('duet_answer', app, 'service_work', ['SELECT', 'DELETE'], isJob)}`;

/**
 * Each side sees its own question and decision alone. A person only notes that an alignment is due; no person can read
 * the table.
 */
const outcomes = `
  CREATE TABLE duet_alignment (
    duet_id uuid PRIMARY KEY REFERENCES narrative_duet ON DELETE CASCADE,
    alignment bytea,
    try_again_at timestamptz(3) NOT NULL,
    made_at timestamptz(3)
  );
  CREATE INDEX duet_alignment_due ON duet_alignment (try_again_at) WHERE made_at IS NULL;
  ${guarded('duet_alignment')}
  ${allow('duet_alignment', app, 'due', ['INSERT'], `${ofOwnDuet} AND alignment IS NULL AND made_at IS NULL`)}
  ${allow('duet_alignment', app, 'service_work', everyVerb, isJob)}
  CREATE TABLE duet_question (
    duet_id uuid NOT NULL REFERENCES narrative_duet ON DELETE CASCADE,
    person_id uuid NOT NULL,
    asked_at timestamptz(3) NOT NULL,
    PRIMARY KEY (duet_id, person_id)
  );
  CREATE INDEX duet_question_person ON duet_question (person_id);
  CREATE TABLE duet_decision (
    id uuid PRIMARY KEY,
    duet_id uuid NOT NULL REFERENCES narrative_duet ON DELETE CASCADE,
    party text NOT NULL CHECK (party IN ('SEEKER', 'SUBJECT', 'AGENT')),
    person_id uuid,
    about text NOT NULL CHECK (about IN ('INVITATION', 'CONNECTION')),
    choice text NOT NULL CHECK (choice IN ('ACCEPT', 'DECLINE', 'CONNECT', 'LET_GO')),
    decided_at timestamptz(3) NOT NULL,
    UNIQUE (duet_id, party, about),
    CHECK ((about = 'INVITATION') = (choice IN ('ACCEPT', 'DECLINE')))
  );
  CREATE INDEX duet_decision_person ON duet_decision (person_id);
  ${guarded('duet_question')}
  ${guarded('duet_decision')}
  ${allow('duet_decision', app, 'own', ['SELECT'], own)}
  ${allow('duet_decision', app, 'deciding', ['INSERT'], `${ofOwnDuet} AND (person_id = ${actor} OR (party = 'AGENT' AND person_id IS NULL))`)}
  ${allow('duet_decision', app, 'service_work', ['SELECT', 'DELETE'], isJob)}
  ${allow('duet_question', app, 'own', ['SELECT'], own)}
  ${allow(
    'duet_question',
    app,
    'asking',
    ['INSERT'],
    `${isPerson} AND (duet_id, person_id) IN (SELECT id, subject_id FROM narrative_duet WHERE seeker_id = ${actor})
     AND duet_id IN (SELECT duet_id FROM duet_decision WHERE party = 'SEEKER' AND choice = 'CONNECT')`,
  )}
  ${allow('duet_question', app, 'service_work', ['SELECT', 'INSERT', 'DELETE'], isJob)}`;

const agents = `
  CREATE TABLE duet_agent (
    id uuid PRIMARY KEY,
    name text CHECK (length(name) BETWEEN 1 AND 60),
    is_demo boolean NOT NULL,
    made_at timestamptz(3) NOT NULL,
    retired_at timestamptz(3)
  );
  ${guarded('duet_agent')}
  ${allow('duet_agent', app, 'all', ['SELECT', 'INSERT', 'UPDATE'], 'true')}
  INSERT INTO duet_agent (id, name, is_demo, made_at) VALUES
    ('0198b3a0-0000-7000-8000-000000000001', 'Sofia', true, '2026-01-01T00:00:00Z'),
    ('0198b3a0-0000-7000-8000-000000000002', 'Marek', true, '2026-01-01T00:00:01Z'),
    ('0198b3a0-0000-7000-8000-000000000003', 'Imani', true, '2026-01-01T00:00:02Z');`;

/** Duets: their two sides see what was said, each its own answers and decisions, and neither how they align. */
export const up = [duets, messages, outcomes, agents, addSealedChecks(sealed)];

export const down = ['duet_agent', 'duet_question', 'duet_decision', 'duet_alignment', 'duet_answer', 'duet_message']
  .concat('narrative_duet')
  .map((table) => `DROP TABLE ${table}`);
