import { actor, allow, anyone, guarded, isAdmin, isJob, isPerson } from '@kindred/database/policies';
import { addSealedChecks, dropSealedChecks } from '@kindred/database/sealing/sealed-checks';

const app = 'messaging_agents_app';
const purge = 'messaging_agents_purge';
const reasons = `('HARASSMENT', 'THREAT', 'HATE', 'SEXUAL_CONTENT', 'SPAM', 'SCAM', 'IMPERSONATION', 'UNDERAGE',
  'SELF_HARM', 'FELT_UNSAFE', 'OTHER')`;
const subjectKinds = `('PERSON', 'MESSAGE', 'CHANNEL', 'AGENT', 'MICRO_DAO')`;
const sanctionKinds = `('CONTENT_REMOVED', 'AGENT_RETIRED', 'TIMED_OUT', 'BANNED')`;
const sealedColumns = { report: ['note', 'evidence'], sanction: ['explanation', 'appeal'] };

/** What admins did to people. A person sees their own, and appeals. */
const sanctions = `
  CREATE TABLE sanction (
    id uuid PRIMARY KEY,
    user_id uuid NOT NULL,
    kind text NOT NULL CHECK (kind IN ${sanctionKinds}),
    rule text NOT NULL CHECK (rule IN ${reasons}),
    subject_kind text NOT NULL CHECK (subject_kind IN ${subjectKinds}),
    subject_id uuid NOT NULL,
    scope text CHECK (scope IN ('CHANNEL', 'MICRO_DAO', 'MESSAGING')),
    scope_id uuid,
    status text NOT NULL CHECK (status IN ('IMPOSED', 'APPEALED', 'UPHELD', 'REVERSED', 'LIFTED')),
    explanation bytea,
    imposed_by uuid,
    imposed_at timestamptz(3) NOT NULL,
    until timestamptz(3),
    lifted_at timestamptz(3),
    appeal bytea,
    appealed_at timestamptz(3),
    appeal_decided_by uuid,
    appeal_decided_at timestamptz(3),
    final_at timestamptz(3),
    version int NOT NULL,
    CHECK ((kind = 'TIMED_OUT') = (until IS NOT NULL)),
    CHECK ((kind IN ('TIMED_OUT', 'BANNED')) = (scope IS NOT NULL)),
    CHECK ((coalesce(scope, 'MESSAGING') = 'MESSAGING') = (scope_id IS NULL)),
    CHECK ((status IN ('REVERSED', 'LIFTED')) = (lifted_at IS NOT NULL))
  );
  CREATE INDEX sanction_user ON sanction (user_id, imposed_at, id);
  CREATE INDEX sanction_imposed ON sanction (imposed_at, id);
  CREATE INDEX sanction_texts ON sanction (final_at) WHERE explanation IS NOT NULL OR appeal IS NOT NULL;
  ${guarded('sanction')}
  ${allow('sanction', app, 'admins', ['SELECT', 'INSERT', 'UPDATE'], isAdmin)}
  ${allow('sanction', app, 'own', ['SELECT', 'UPDATE'], `${isPerson} AND user_id = ${actor}`)}
  ${allow('sanction', app, 'jobs', ['SELECT', 'INSERT', 'UPDATE'], isJob)}
  ${allow('sanction', purge, 'purge', ['SELECT', 'DELETE'], anyone)}`;

/**
 * The time outs and bans that hold: no more than operations need that act on another person, who must not see the
 * sanction itself.
 */
const exclusions = `
  CREATE TABLE exclusion (
    sanction_id uuid PRIMARY KEY REFERENCES sanction ON DELETE CASCADE,
    user_id uuid NOT NULL,
    scope text NOT NULL CHECK (scope IN ('CHANNEL', 'MICRO_DAO', 'MESSAGING')),
    scope_id uuid,
    until timestamptz(3),
    CHECK ((scope = 'MESSAGING') = (scope_id IS NULL))
  );
  CREATE INDEX exclusion_user ON exclusion (user_id);
  CREATE INDEX exclusion_ended ON exclusion (until) WHERE until IS NOT NULL;
  GRANT SELECT, INSERT, DELETE ON exclusion TO ${app};
  GRANT SELECT, DELETE ON exclusion TO ${purge};`;

/** Reports to the admins. A person sees their own. */
const reports = `
  CREATE TABLE report (
    id uuid PRIMARY KEY,
    reporter_id uuid,
    reported_id uuid,
    subject_kind text NOT NULL CHECK (subject_kind IN ${subjectKinds}),
    subject_id uuid NOT NULL,
    channel_id uuid,
    micro_dao_id uuid,
    agent_id uuid,
    reason text NOT NULL CHECK (reason IN ${reasons}),
    status text NOT NULL CHECK (status IN ('OPEN', 'DECIDED', 'CLOSED')),
    queue_rank int NOT NULL,
    note bytea,
    evidence bytea,
    reported_at timestamptz(3) NOT NULL,
    claimed_by uuid,
    claimed_until timestamptz(3),
    decision text CHECK (decision = 'NO_ACTION' OR decision IN ${sanctionKinds}),
    decided_by uuid,
    decided_at timestamptz(3),
    sanction_id uuid REFERENCES sanction,
    version int NOT NULL,
    CHECK ((status = 'DECIDED') = (decided_at IS NOT NULL)),
    CHECK ((decision IS NULL) = (decided_at IS NULL))
  );
  CREATE UNIQUE INDEX report_open ON report (reporter_id, subject_kind, subject_id) WHERE status = 'OPEN';
  CREATE INDEX report_queue ON report (queue_rank, id);
  CREATE INDEX report_reported_at ON report (reported_at, id);
  CREATE INDEX report_reporter ON report (reporter_id, reported_at, id) WHERE reporter_id IS NOT NULL;
  CREATE INDEX report_reported ON report (reported_id) WHERE reported_id IS NOT NULL;
  CREATE INDEX report_subject ON report (subject_id);
  CREATE INDEX report_sanction ON report (sanction_id) WHERE sanction_id IS NOT NULL;
  CREATE INDEX report_texts ON report (id) WHERE note IS NOT NULL OR evidence IS NOT NULL;
  ${guarded('report')}
  ${allow('report', app, 'admins', ['SELECT', 'UPDATE'], isAdmin)}
  ${allow('report', app, 'own', ['SELECT'], `${isPerson} AND reporter_id = ${actor}`)}
  ${allow('report', app, 'opening', ['INSERT'], `${isPerson} AND reporter_id = ${actor}`)}
  ${allow('report', app, 'jobs', ['SELECT', 'INSERT', 'UPDATE'], isJob)}
  ${allow('report', purge, 'purge', ['SELECT', 'DELETE'], anyone)}`;

export const up = [sanctions, exclusions, reports, addSealedChecks(sealedColumns)];

export const down = [
  dropSealedChecks(sealedColumns),
  'DROP TABLE report',
  'DROP TABLE exclusion',
  'DROP TABLE sanction',
];
