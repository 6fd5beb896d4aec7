import { addSealedChecks } from '@kindred/database/sealing/sealed-checks';
import { actor, allow, anyone, guarded, isJob, isPerson } from '@kindred/database/policies';
import { aligner, app, eraser, keeper, purge } from './policies.ts';

/** A side of the duet. The subject does not see an invitation that is withheld. */
const isSide = `${isPerson} AND (seeker_id = ${actor} OR (subject_id = ${actor} AND NOT is_withheld))`;

/** An invitation that was never accepted, a month after it lapsed or was taken back. Nothing was said in it. */
const isLapsed = `status = 'ENDED' AND started_at IS NULL AND completed_at < now() - interval '30 days'`;

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
  GRANT UPDATE (is_withheld) ON narrative_duet TO ${app};
  ${allow('narrative_duet', app, 'seeker', ['INSERT'], `${isPerson} AND seeker_id = ${actor}`)}
  ${allow('narrative_duet', keeper, 'ending', ['SELECT', 'UPDATE'], isJob, {
    UPDATE: 'status, is_withheld, ends_at, completed_at, version',
  })}
  ${allow('narrative_duet', aligner, 'aligning', ['SELECT'], `${isJob} AND status = 'REFLECTING'`)}
  ${allow('narrative_duet', eraser, 'erasing', ['SELECT', 'UPDATE', 'DELETE'], anyone, {
    UPDATE: 'is_withheld, ends_at, version',
  })}
  ${allow('narrative_duet', purge, 'purge', ['SELECT', 'DELETE'], `${isJob} AND ${isLapsed}`, {
    SELECT: 'ctid, status, started_at, completed_at',
  })}`;

/**
 * An alignment is written by the aligner, and read by no role at all. A person notes only that one is due. An erasure
 * ends the duet and keeps the row, without its content.
 */
const alignments = `
  CREATE TABLE duet_alignment (
    duet_id uuid PRIMARY KEY REFERENCES narrative_duet ON DELETE CASCADE,
    alignment bytea,
    try_again_at timestamptz(3) NOT NULL,
    made_at timestamptz(3),
    tries int NOT NULL DEFAULT 0 CHECK (tries >= 0)
  );
  CREATE INDEX duet_alignment_due ON duet_alignment (try_again_at) WHERE made_at IS NULL;
  ${guarded('duet_alignment')}
  ${allow('duet_alignment', app, 'due', ['INSERT'], `${isPerson} AND duet_id IN (SELECT id FROM narrative_duet) AND alignment IS NULL AND made_at IS NULL`)}
  ${allow('duet_alignment', aligner, 'aligning', ['SELECT', 'UPDATE'], isJob, {
    SELECT: 'duet_id, try_again_at, made_at, tries',
    UPDATE: 'alignment, try_again_at, made_at, tries',
  })}
  ${allow('duet_alignment', eraser, 'erasing', ['SELECT', 'UPDATE'], anyone, {
    SELECT: 'duet_id, made_at',
    UPDATE: 'alignment, made_at',
  })}
  ${addSealedChecks({ duet_alignment: ['alignment'] })}`;

/** Duets: their two sides see how far they have come, and neither how they align. */
export const up = [duets, alignments].join('\n');

export const down = ['DROP TABLE duet_alignment', 'DROP TABLE narrative_duet'];
