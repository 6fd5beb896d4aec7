import { allow, anyone, guarded, isJob } from '@kindred/database/policies';

/**
 * Which agents there are, as messaging-agents tells. The demo agents, which companion-journal has too, are there until
 * it tells of the first one.
 */
export const up = `
  CREATE TABLE agent (
    id uuid PRIMARY KEY,
    is_demo boolean NOT NULL,
    made_at timestamptz(3) NOT NULL,
    retired_at timestamptz(3)
  );
  INSERT INTO agent (id, is_demo, made_at) VALUES
    ('0198b3a0-0000-7000-8000-000000000001', true, '2026-01-01T00:00:00Z'),
    ('0198b3a0-0000-7000-8000-000000000002', true, '2026-01-01T00:00:01Z'),
    ('0198b3a0-0000-7000-8000-000000000003', true, '2026-01-01T00:00:02Z');
  ${guarded('agent')}
  ${allow('agent', 'identity_app', 'all', ['SELECT'], anyone)}
  ${allow('agent', 'identity_app', 'keeping', ['INSERT', 'UPDATE'], isJob)}`;

export const down = 'DROP TABLE agent';
