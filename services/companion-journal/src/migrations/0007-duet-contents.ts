import { addSealedChecks } from '@kindred/database/sealing/sealed-checks';
import { actor, allow, anyone, guarded, isJob, isPerson } from '@kindred/database/policies';
import { aligner, app, erasable, eraser, ownedBy } from './policies.ts';

/** Row-level security of `narrative_duet` decides which duets these are. */
const ofOwnDuet = `${isPerson} AND duet_id IN (SELECT id FROM narrative_duet)`;
const own = ownedBy('person_id');

/** The side of the person in one of their duets: row-level security shows no other. */
const ownSide = `${isPerson} AND (duet_id, party) IN (
  SELECT id, CASE WHEN seeker_id = ${actor} THEN 'SEEKER' ELSE 'SUBJECT' END FROM narrative_duet)`;

/** The agent of a duet that the person has with one. What it says and decides is written for them. */
const ownAgent = `${isPerson} AND party = 'AGENT'
  AND duet_id IN (SELECT id FROM narrative_duet WHERE seeker_id = ${actor} AND agent_id IS NOT NULL)`;

/** A person writes as the side that they have, and for an agent of theirs. */
const writesAs = (person: string) => `(${person} = ${actor} AND ${ownSide}) OR (${person} IS NULL AND ${ownAgent})`;

/** What the aligner may read: contents of duets whose alignment is due. */
const isDue = `${isJob} AND duet_id IN (SELECT duet_id FROM duet_alignment WHERE made_at IS NULL)`;

/** Utterances are added and read. Only an erasure takes the text of one away. */
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
  ${allow('duet_message', app, 'speaking', ['INSERT'], writesAs('sender_id'))}
  ${allow('duet_message', aligner, 'aligning', ['SELECT'], isDue)}
  ${erasable('duet_message', 'sender_id')}
  ${allow('duet_message', eraser, 'emptying', ['UPDATE'], anyone, { UPDATE: 'content, sender_id' })}
  ${addSealedChecks({ duet_message: ['content'] })}`;

const answers = `
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
  ${allow('duet_answer', aligner, 'aligning', ['SELECT'], isDue)}
  ${erasable('duet_answer', 'person_id')}
  ${addSealedChecks({ duet_answer: ['option'] })}`;

const decisions = `
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
  ${guarded('duet_decision')}
  ${allow('duet_decision', app, 'own', ['SELECT'], own)}
  ${allow('duet_decision', app, 'deciding', ['INSERT'], writesAs('person_id'))}
  ${erasable('duet_decision', 'person_id')}`;

/** The aligner asks the seeker, and a seeker who wants to connect has the subject asked. */
const questions = `
  CREATE TABLE duet_question (
    duet_id uuid NOT NULL REFERENCES narrative_duet ON DELETE CASCADE,
    person_id uuid NOT NULL,
    asked_at timestamptz(3) NOT NULL,
    PRIMARY KEY (duet_id, person_id)
  );
  CREATE INDEX duet_question_person ON duet_question (person_id);
  ${guarded('duet_question')}
  ${allow('duet_question', app, 'own', ['SELECT'], own)}
  ${allow(
    'duet_question',
    app,
    'asking',
    ['INSERT'],
    `${isPerson} AND (duet_id, person_id) IN (SELECT id, subject_id FROM narrative_duet WHERE seeker_id = ${actor})
     AND duet_id IN (SELECT duet_id FROM duet_decision WHERE party = 'SEEKER' AND choice = 'CONNECT')`,
  )}
  ${allow(
    'duet_question',
    aligner,
    'aligning',
    ['INSERT'],
    `${isJob} AND (duet_id, person_id) IN (SELECT id, seeker_id FROM narrative_duet)`,
  )}
  ${erasable('duet_question', 'person_id')}`;

/** Both sides of a duet see what was said. Each sees its own answers, questions and decisions alone. */
export const up = [messages, answers, decisions, questions].join('\n');

export const down = ['duet_question', 'duet_decision', 'duet_answer', 'duet_message'].map(
  (table) => `DROP TABLE ${table}`,
);
