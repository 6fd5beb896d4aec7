import { actor, allow, everyVerb, guarded, isJob } from '@kindred/database/policies';
import { app, erasable, ownedBy, queue } from './policies.ts';

/** Agents come by events, and people choose among them. The first three are there until real ones exist. */
const agents = `
  CREATE TABLE duet_agent (
    id uuid PRIMARY KEY,
    name text CHECK (length(name) BETWEEN 1 AND 60),
    is_demo boolean NOT NULL,
    made_at timestamptz(3) NOT NULL,
    retired_at timestamptz(3)
  );
  ${guarded('duet_agent')}
  ${allow('duet_agent', app, 'all', ['SELECT'], 'true')}
  ${allow('duet_agent', app, 'keeping', ['INSERT', 'UPDATE'], isJob)}
  INSERT INTO duet_agent (id, name, is_demo, made_at) VALUES
    ('0198b3a0-0000-7000-8000-000000000001', 'Sofia', true, '2026-01-01T00:00:00Z'),
    ('0198b3a0-0000-7000-8000-000000000002', 'Marek', true, '2026-01-01T00:00:01Z'),
    ('0198b3a0-0000-7000-8000-000000000003', 'Imani', true, '2026-01-01T00:00:02Z');`;

const own = `${ownedBy('seeker_id')}
  AND duet_id IN (SELECT id FROM narrative_duet WHERE seeker_id = ${actor} AND agent_id IS NOT NULL)`;

/** Lines that agents owe: the person's alone. The queue finds those that wait by ids and times. */
const lines = `
  CREATE TABLE duet_agent_line (
    duet_id uuid PRIMARY KEY REFERENCES narrative_duet ON DELETE CASCADE,
    seeker_id uuid NOT NULL,
    answers_position int NOT NULL CHECK (answers_position > 0),
    reason text CHECK (reason IN ('MODEL_UNAVAILABLE', 'MODEL_BUSY', 'MODEL_BUDGET_SPENT', 'ANSWER_REFUSED')),
    tries int NOT NULL CHECK (tries >= 0),
    claim uuid,
    claimed_until timestamptz(3),
    try_again_at timestamptz(3) NOT NULL,
    CHECK ((claim IS NULL) = (claimed_until IS NULL))
  );
  CREATE INDEX duet_agent_line_seeker ON duet_agent_line (seeker_id);
  CREATE INDEX duet_agent_line_due ON duet_agent_line (try_again_at, duet_id);
  ${guarded('duet_agent_line')}
  ${allow('duet_agent_line', app, 'own', everyVerb, own)}
  ${erasable('duet_agent_line', 'seeker_id')}
  ${allow('duet_agent_line', queue, 'queue', ['SELECT'], isJob, { SELECT: 'duet_id, seeker_id, try_again_at' })}`;

export const up = [agents, lines].join('\n');

export const down = ['DROP TABLE duet_agent_line', 'DROP TABLE duet_agent'];
