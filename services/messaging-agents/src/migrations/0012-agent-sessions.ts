import { actor, allow, everyVerb, guarded, isJob, isPerson } from '@kindred/database/policies';

const app = 'messaging_agents_app';
const purge = 'messaging_agents_purge';

/** Sessions: a person's own. At most one of a person, an agent and a place is open. */
export const up = `
  CREATE TABLE agent_session (
    id uuid PRIMARY KEY,
    agent_id uuid NOT NULL REFERENCES agent,
    user_id uuid NOT NULL,
    channel_id uuid,
    status text NOT NULL CHECK (status IN ('ACTIVE', 'IDLE', 'CLOSED')),
    started_at timestamptz(3) NOT NULL,
    last_activity_at timestamptz(3) NOT NULL,
    ended_at timestamptz(3),
    version int NOT NULL,
    CHECK ((status = 'CLOSED') = (ended_at IS NOT NULL))
  );
  CREATE UNIQUE INDEX agent_session_open ON agent_session (agent_id, user_id, channel_id) NULLS NOT DISTINCT
    WHERE status <> 'CLOSED';
  CREATE INDEX agent_session_agent_channel ON agent_session (agent_id, channel_id);
  CREATE INDEX agent_session_activity ON agent_session (user_id, last_activity_at DESC, id DESC);
  CREATE INDEX agent_session_due ON agent_session (status, last_activity_at) WHERE status <> 'CLOSED';
  CREATE INDEX agent_session_ended ON agent_session (ended_at) WHERE status = 'CLOSED';
  ${guarded('agent_session')}
  ${allow('agent_session', app, 'own', ['SELECT', 'INSERT', 'UPDATE'], `${isPerson} AND user_id = ${actor}`)}
  ${allow('agent_session', app, 'service_work', everyVerb, isJob)}
  ${allow('agent_session', purge, 'purge', ['SELECT', 'DELETE'], `status = 'CLOSED'`)}`;

export const down = 'DROP TABLE agent_session';
