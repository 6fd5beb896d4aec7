import { actor, allow, guarded, isJob, isPerson, role } from '@kindred/database/policies';
import {
  app,
  erasable,
  guidedSession,
  guideOf,
  guideOfMember,
  ofMember,
  ownedBy,
  ownSessions,
  worker,
} from './policies.ts';

export const formerName = 'Conversations1763700100002';

const messages = `
  CREATE TABLE session_message (
    id uuid PRIMARY KEY,
    session_id uuid NOT NULL REFERENCES vessel_session,
    owner_id uuid,
    sender_id uuid,
    role text NOT NULL CHECK (role IN ('USER', 'AI', 'SYSTEM')),
    stage smallint NOT NULL CHECK (stage BETWEEN 0 AND 4),
    content bytea NOT NULL,
    timestamp timestamptz(3) NOT NULL,
    extracted_needs bytea,
    extracted_emotions bytea,
    not_recalled boolean NOT NULL DEFAULT false,
    CHECK ((role = 'USER') = (sender_id IS NOT NULL)),
    CHECK ((stage = 4) = (owner_id IS NULL)),
    CHECK (owner_id IS NULL OR sender_id IS NULL OR owner_id = sender_id),
    CHECK (owner_id IS NOT NULL OR (extracted_needs IS NULL AND extracted_emotions IS NULL))
  );
  CREATE INDEX session_message_private ON session_message (session_id, owner_id, id);
  CREATE INDEX session_message_owner ON session_message (owner_id);
  CREATE INDEX session_message_sender ON session_message (sender_id);
  ${guarded('session_message')}
  ${allow('session_message', app, 'own', ['SELECT', 'DELETE'], ownedBy('owner_id'))}
  ${allow('session_message', app, 'own_words', ['INSERT', 'UPDATE'], `${isPerson} AND sender_id = ${actor} AND (owner_id = ${actor} OR owner_id IS NULL) AND session_id IN ${ownSessions}`, { UPDATE: 'not_recalled' })}
  ${allow('session_message', app, 'shared', ['SELECT'], `owner_id IS NULL AND ${ofMember}`)}
  ${allow('session_message', app, 'guide', ['SELECT', 'UPDATE'], guideOf('owner_id'), { UPDATE: 'extracted_needs, extracted_emotions' })}
  ${allow('session_message', app, 'guide_shared', ['SELECT'], `owner_id IS NULL AND ${guideOfMember}`)}
  ${allow('session_message', app, 'guide_answers', ['INSERT'], `role = 'AI' AND session_id = ${guidedSession} AND ${role} = 'ai' AND (owner_id = ${actor} OR (owner_id IS NULL AND session_id IN ${ownSessions}))`)}
  ${erasable('session_message', 'owner_id', 'sender_id', 'session_id')}`;

/**
 * How far the guide has come with answering a message. `owner_id` is the person it serves, also where both read the
 * answer, which is when `shared` is true.
 */
const replies = `
  CREATE TABLE guide_reply (
    message_id uuid PRIMARY KEY REFERENCES session_message ON DELETE CASCADE,
    owner_id uuid NOT NULL,
    session_id uuid NOT NULL,
    shared boolean NOT NULL,
    status text NOT NULL CHECK (status IN ('WAITING', 'ANSWERING', 'WHOLE', 'UNAVAILABLE', 'UNANSWERED')),
    reason text CHECK (reason IN ('MODEL_UNAVAILABLE', 'MODEL_BUSY', 'MODEL_BUDGET_SPENT', 'ANSWER_REFUSED', 'SESSION_PAUSED', 'SESSION_ENDED')),
    reply_id uuid REFERENCES session_message ON DELETE CASCADE,
    rests_on uuid[] NOT NULL DEFAULT '{}',
    claim uuid,
    claimed_until timestamptz(3),
    tries int NOT NULL DEFAULT 0,
    try_again_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    CHECK ((status = 'WHOLE') = (reply_id IS NOT NULL)),
    CHECK ((status = 'ANSWERING') = (claim IS NOT NULL AND claimed_until IS NOT NULL)),
    CHECK ((status IN ('UNAVAILABLE', 'UNANSWERED')) = (reason IS NOT NULL))
  );
  CREATE INDEX guide_reply_open ON guide_reply (try_again_at, message_id) WHERE status IN ('WAITING', 'ANSWERING', 'UNAVAILABLE');
  CREATE INDEX guide_reply_reply ON guide_reply (reply_id);
  ${guarded('guide_reply')}
  ${allow('guide_reply', app, 'own', ['SELECT', 'INSERT', 'DELETE'], ownedBy('owner_id'))}
  ${allow('guide_reply', app, 'shared', ['SELECT'], `shared AND ${ofMember}`)}
  ${allow('guide_reply', app, 'guide', ['SELECT', 'UPDATE'], guideOf('owner_id'))}
  ${allow('guide_reply', app, 'guide_shared', ['SELECT'], `shared AND ${guideOfMember}`)}
  ${allow('guide_reply', worker('queue'), 'queue', ['SELECT'], isJob, { SELECT: 'message_id, owner_id, session_id, status, try_again_at' })}
  ${erasable('guide_reply', 'owner_id', 'session_id')}`;

/** What of a model's day a person has used: numbers alone. */
const usage = `
  CREATE TABLE model_usage (
    user_id uuid NOT NULL,
    purpose text NOT NULL,
    day date NOT NULL,
    tokens bigint NOT NULL,
    PRIMARY KEY (user_id, purpose, day)
  );
  ${guarded('model_usage')}
  ${allow('model_usage', app, 'own', ['SELECT', 'INSERT', 'UPDATE'], `${role} IN ('person', 'ai') AND user_id = ${actor}`)}
  ${allow('model_usage', 'vessel_privacy_purge', 'purge', ['SELECT', 'DELETE'], `day < now() - interval '2 days'`)}
  ${erasable('model_usage', 'user_id')}
  CREATE INDEX access_record_occasion ON access_record (occasion_id) WHERE occasion_id IS NOT NULL;`;

/**
 * What people and the guide say. A message with an owner is of that person's private conversation; one without is
 * both's.
 */
export const up = [messages, replies, usage].join('\n');

export const down = `DROP INDEX access_record_occasion; DROP TABLE model_usage; DROP TABLE guide_reply; DROP TABLE session_message;`;
