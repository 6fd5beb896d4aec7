import { actor, allow, anyone, everyVerb, guarded, isJob, isPerson, role } from '@kindred/database/policies';
import { blockTables } from '@kindred/identity-client/blocks/block-tables';
import { app, erasable, guidedSession, guideOf, ofMember, ownedBy, ownSessions, purge, worker } from './policies.ts';

export const formerName = 'Sessions1763700100001';

const between = worker('between');
const keeper = worker('keeper');
const eraser = worker('eraser');

/** What roles that stand alone need of the tables that every service has. */
const platform = `
  GRANT INSERT ON outbox TO ${between}, ${keeper}, ${eraser};
  GRANT SELECT, INSERT ON inbox TO ${keeper}, ${eraser};
  GRANT SELECT, INSERT, UPDATE ON erasure TO ${eraser};
  GRANT SELECT (user_id) ON erasure TO ${keeper};
  GRANT USAGE ON SCHEMA vessel_privacy_keys TO ${eraser};
  GRANT SELECT (owner_kind, owner_id), DELETE ON vessel_privacy_keys.data_key TO ${eraser};`;

const asMember = `${isPerson} AND member_ids @> ARRAY[${actor}]`;

/**
 * A relationship has at most two members, by a slot. \`member_ids\` repeats them, so that a policy needs no second
 * table.
 */
const relationships = `
  CREATE TABLE relationship (
    id uuid PRIMARY KEY,
    member_ids uuid[] NOT NULL CHECK (cardinality(member_ids) BETWEEN 1 AND 2),
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL
  );
  CREATE INDEX relationship_members ON relationship USING gin (member_ids);
  ${guarded('relationship')}
  ${allow('relationship', app, 'member', ['SELECT'], asMember)}
  ${allow('relationship', app, 'beginning', ['INSERT'], `${isPerson} AND member_ids = ARRAY[${actor}]`)}
  ${allow('relationship', eraser, 'erasing', ['SELECT'], anyone)}
  CREATE TABLE relationship_member (
    id uuid PRIMARY KEY,
    relationship_id uuid NOT NULL REFERENCES relationship ON DELETE CASCADE,
    slot smallint NOT NULL CHECK (slot IN (0, 1)),
    user_id uuid NOT NULL,
    role text NOT NULL DEFAULT 'MEMBER' CHECK (role IN ('MEMBER')),
    joined_at timestamptz(3) NOT NULL,
    UNIQUE (relationship_id, slot),
    UNIQUE (relationship_id, user_id)
  );
  ${guarded('relationship_member')}
  ${allow('relationship_member', app, 'member', ['SELECT'], `${isPerson} AND relationship_id IN (SELECT id FROM relationship WHERE member_ids @> ARRAY[${actor}])`)}
  ${allow('relationship_member', app, 'beginning', ['INSERT'], `${isPerson} AND user_id = ${actor} AND relationship_id IN (SELECT id FROM relationship WHERE member_ids @> ARRAY[${actor}])`)}`;

/**
 * \`pair\` holds both people in order while the session lives, whether or not the second has joined: one live session a
 * pair.
 */
const sessions = `
  CREATE TABLE vessel_session (
    id uuid PRIMARY KEY,
    relationship_id uuid NOT NULL REFERENCES relationship,
    status text NOT NULL CHECK (status IN ('CREATED', 'INVITED', 'ACTIVE', 'PAUSED', 'RESOLVED', 'ABANDONED')),
    inviter_id uuid NOT NULL,
    member_ids uuid[] NOT NULL CHECK (cardinality(member_ids) BETWEEN 1 AND 2),
    pair uuid[] CHECK (cardinality(pair) = 2 AND pair[1] < pair[2]),
    paused_by uuid,
    paused_until timestamptz(3),
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    resolved_at timestamptz(3),
    abandoned_at timestamptz(3),
    version int NOT NULL,
    CHECK (status NOT IN ('ACTIVE', 'PAUSED', 'RESOLVED') OR cardinality(member_ids) = 2),
    CHECK (status <> 'RESOLVED' OR resolved_at IS NOT NULL)
  );
  CREATE UNIQUE INDEX vessel_session_live_pair ON vessel_session (pair) WHERE status IN ('CREATED', 'INVITED', 'ACTIVE', 'PAUSED');
  CREATE INDEX vessel_session_members ON vessel_session USING gin (member_ids);
  CREATE INDEX vessel_session_relationship ON vessel_session (relationship_id, created_at DESC);
  CREATE INDEX vessel_session_inviter ON vessel_session (inviter_id);
  ${guarded('vessel_session')}
  ${allow('vessel_session', app, 'member', ['SELECT', 'UPDATE'], asMember, { UPDATE: 'status, pair, paused_by, paused_until, updated_at, resolved_at, abandoned_at, version' })}
  ${allow('vessel_session', app, 'beginning', ['INSERT'], `${isPerson} AND inviter_id = ${actor} AND member_ids = ARRAY[${actor}]`)}
  ${allow('vessel_session', app, 'guide', ['SELECT'], `${role} = 'ai' AND member_ids @> ARRAY[${actor}] AND id = ${guidedSession}`)}
  ${allow('vessel_session', keeper, 'keeping', ['SELECT', 'UPDATE'], isJob)}
  ${allow('vessel_session', eraser, 'erasing', ['SELECT', 'UPDATE'], anyone)}`;

/**
 * One who blocked the other is sent nothing: \`withheld\` invitations look sent to the inviter and are shown to nobody
 * else. Who is erased can be taken out of one by address, and nobody put in: it stays its inviter's.
 */
const invitations = `
  CREATE TABLE session_invitation (
    id uuid PRIMARY KEY,
    session_id uuid NOT NULL REFERENCES vessel_session,
    inviter_id uuid NOT NULL,
    invitee_id uuid,
    by_address boolean NOT NULL,
    address_hash bytea,
    address_sealed bytea,
    status text NOT NULL CHECK (status IN ('PENDING', 'ACCEPTED', 'DECLINED', 'LAPSED', 'WITHDRAWN')),
    withheld boolean NOT NULL DEFAULT false,
    created_at timestamptz(3) NOT NULL,
    expires_at timestamptz(3) NOT NULL,
    answered_at timestamptz(3),
    CHECK (inviter_id <> invitee_id),
    CHECK (by_address = (address_hash IS NOT NULL)),
    CHECK (status = 'PENDING' OR address_sealed IS NULL)
  );
  CREATE UNIQUE INDEX session_invitation_open_session ON session_invitation (session_id) WHERE status = 'PENDING';
  CREATE UNIQUE INDEX session_invitation_open_person ON session_invitation (inviter_id, invitee_id) WHERE status = 'PENDING' AND address_hash IS NULL;
  CREATE UNIQUE INDEX session_invitation_open_address ON session_invitation (inviter_id, address_hash) WHERE status = 'PENDING';
  CREATE INDEX session_invitation_invitee ON session_invitation (invitee_id, id) WHERE status = 'PENDING';
  CREATE INDEX session_invitation_address ON session_invitation (address_hash) WHERE status = 'PENDING' AND invitee_id IS NULL;
  CREATE INDEX session_invitation_expiry ON session_invitation (expires_at) WHERE status = 'PENDING';
  CREATE INDEX session_invitation_session ON session_invitation (session_id);
  CREATE INDEX session_invitation_inviter ON session_invitation (inviter_id, created_at);
  ${guarded('session_invitation')}
  ${allow('session_invitation', app, 'inviter', ['SELECT', 'INSERT', 'UPDATE'], `${isPerson} AND inviter_id = ${actor}`)}
  ${allow('session_invitation', between, 'both', ['SELECT', 'UPDATE'], `${isPerson} AND (inviter_id = ${actor} OR (invitee_id = ${actor} AND NOT withheld))`, { SELECT: 'id, session_id, inviter_id, invitee_id, by_address, status, withheld, created_at, expires_at, answered_at', UPDATE: 'status, answered_at, address_sealed' })}
  ${allow('session_invitation', keeper, 'keeping', ['SELECT', 'UPDATE'], isJob, { SELECT: 'id, session_id, inviter_id, invitee_id, by_address, address_hash, status, withheld, created_at, expires_at, answered_at', UPDATE: 'invitee_id, status, withheld, answered_at, address_sealed' })}
  ${allow('session_invitation', purge, 'purge', ['SELECT', 'DELETE'], `status <> 'PENDING'`, { SELECT: 'ctid, status, answered_at, expires_at' })}
  ${erasable('session_invitation', 'inviter_id', 'invitee_id', 'session_id', 'by_address')}
  CREATE POLICY erasing_update ON session_invitation FOR UPDATE TO ${eraser} USING (by_address) WITH CHECK (invitee_id IS NULL);
  GRANT UPDATE (invitee_id) ON session_invitation TO ${eraser};`;

const invited = `id IN (SELECT session_id FROM session_invitation WHERE invitee_id = ${actor} AND status = 'PENDING' AND NOT withheld)`;

/** Whoever is invited may join or decline, which changes rows of which they are no member yet. */
const joining = `
  CREATE POLICY both_select ON vessel_session FOR SELECT TO ${between} USING (${isPerson} AND (member_ids @> ARRAY[${actor}] OR ${invited}));
  CREATE POLICY both_update ON vessel_session FOR UPDATE TO ${between} USING (${isPerson} AND (member_ids @> ARRAY[${actor}] OR ${invited}))
    WITH CHECK (${isPerson} AND (member_ids @> ARRAY[${actor}] OR status = 'ABANDONED'));
  GRANT SELECT, UPDATE ON vessel_session TO ${between};
  ${allow('relationship', between, 'both', ['SELECT', 'UPDATE', 'DELETE'], `${isPerson} AND (member_ids @> ARRAY[${actor}] OR id IN (SELECT relationship_id FROM vessel_session))`)}
  ${allow('relationship_member', between, 'both', ['SELECT', 'INSERT', 'DELETE'], `${isPerson} AND relationship_id IN (SELECT id FROM relationship)`)}`;

/**
 * Pairs of people with a block between them, as identity answers; nobody sees a row, one may only ask about oneself.
 */
const blocks = `
  ${blockTables(keeper, erasable('blocked_pair', 'low_id', 'high_id'))}
  CREATE TABLE person_to_match (
    user_id uuid PRIMARY KEY,
    noted_at timestamptz(3) NOT NULL
  );
  ${guarded('person_to_match')}
  ${allow('person_to_match', keeper, 'keeping', everyVerb, isJob)}
  ${erasable('person_to_match', 'user_id')}
  CREATE FUNCTION is_kept_from(other uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = vessel_privacy, pg_temp AS $$
    SELECT EXISTS (SELECT FROM blocked_pair WHERE low_id = LEAST(other, ${actor}) AND high_id = GREATEST(other, ${actor}))
  $$;`;

/** Progress is its person's own. Vessels and the shared vessel are made with it. */
const progress = `
  CREATE TABLE stage_progress (
    id uuid PRIMARY KEY,
    session_id uuid NOT NULL REFERENCES vessel_session,
    user_id uuid NOT NULL,
    stage smallint NOT NULL CHECK (stage BETWEEN 0 AND 4),
    status text NOT NULL CHECK (status IN ('NOT_STARTED', 'IN_PROGRESS', 'GATE_PENDING', 'COMPLETED')),
    gates_satisfied jsonb NOT NULL DEFAULT '{}',
    is_synthesis_dirty boolean NOT NULL DEFAULT true,
    synthesis_last_updated timestamptz(3),
    started_at timestamptz(3) NOT NULL,
    completed_at timestamptz(3),
    UNIQUE (session_id, user_id, stage),
    CHECK ((status = 'COMPLETED') = (completed_at IS NOT NULL))
  );
  CREATE UNIQUE INDEX stage_progress_current ON stage_progress (session_id, user_id) WHERE status IN ('IN_PROGRESS', 'GATE_PENDING');
  ${guarded('stage_progress')}
  ${allow('stage_progress', app, 'beginning', ['INSERT'], `${ownedBy('user_id')} AND stage = 0 AND status = 'IN_PROGRESS'`)}
  ${allow('stage_progress', app, 'own', ['SELECT', 'UPDATE'], ownedBy('user_id'), { UPDATE: 'gates_satisfied, is_synthesis_dirty, synthesis_last_updated' })}
  ${allow('stage_progress', app, 'guide', ['SELECT'], guideOf('user_id'))}
  ${allow('stage_progress', between, 'both', ['SELECT', 'INSERT', 'UPDATE'], `${isPerson} AND session_id IN ${ownSessions}`)}
  ${erasable('stage_progress', 'user_id', 'session_id')}
  CREATE TABLE stage_synthesis (
    progress_id uuid PRIMARY KEY REFERENCES stage_progress ON DELETE CASCADE,
    owner_id uuid NOT NULL,
    session_id uuid NOT NULL,
    text bytea,
    made_at timestamptz(3),
    maker uuid,
    making_until timestamptz(3)
  );
  ${guarded('stage_synthesis')}
  ${allow('stage_synthesis', app, 'own', everyVerb, ownedBy('owner_id'))}
  ${allow('stage_synthesis', app, 'guide', ['SELECT', 'INSERT', 'UPDATE'], guideOf('owner_id'))}
  ${erasable('stage_synthesis', 'owner_id', 'session_id')}
  CREATE TABLE user_vessel (
    id uuid PRIMARY KEY,
    user_id uuid NOT NULL,
    session_id uuid NOT NULL REFERENCES vessel_session,
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    UNIQUE (user_id, session_id),
    UNIQUE (id, user_id, session_id)
  );
  CREATE INDEX user_vessel_session ON user_vessel (session_id);
  ${guarded('user_vessel')}
  ${allow('user_vessel', app, 'own', everyVerb, ownedBy('user_id'))}
  ${allow('user_vessel', app, 'guide', ['SELECT'], guideOf('user_id'))}
  ${allow('user_vessel', between, 'joining', ['INSERT'], `${isPerson} AND user_id = ${actor}`)}
  ${erasable('user_vessel', 'user_id', 'session_id')}
  CREATE TABLE shared_vessel (
    id uuid PRIMARY KEY,
    session_id uuid NOT NULL UNIQUE REFERENCES vessel_session,
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    UNIQUE (id, session_id)
  );
  ${guarded('shared_vessel')}
  ${allow('shared_vessel', app, 'member', ['SELECT', 'INSERT', 'UPDATE'], ofMember)}
  ${allow('shared_vessel', app, 'guide', ['SELECT'], `${role} = 'ai' AND session_id = ${guidedSession} AND session_id IN ${ownSessions}`)}`;

/**
 * What a person may know of the other's progress: the stage that both have completed (-1 for none), and whether the
 * other is ahead (1), level (0) or behind (-1). The functions see both people's rows; whoever asks gets a number, for
 * own sessions only.
 */
const functions = `
  CREATE FUNCTION shared_stage(session uuid) RETURNS int LANGUAGE sql STABLE SECURITY DEFINER SET search_path = vessel_privacy, pg_temp AS $$
    SELECT min(coalesce((SELECT max(stage) FROM stage_progress WHERE session_id = session AND user_id = member AND status = 'COMPLETED'), -1))::int
    FROM vessel_session, unnest(member_ids || CASE WHEN cardinality(member_ids) = 1 THEN ARRAY[NULL::uuid] ELSE '{}' END) AS member
    WHERE vessel_session.id = session AND member_ids @> ARRAY[${actor}]
  $$;
  CREATE FUNCTION partner_standing(session uuid) RETURNS int LANGUAGE sql STABLE SECURITY DEFINER SET search_path = vessel_privacy, pg_temp AS $$
    SELECT sign(coalesce(max(reached) FILTER (WHERE user_id <> ${actor}), -1) - coalesce(max(reached) FILTER (WHERE user_id = ${actor}), -1))::int
    FROM (SELECT user_id, 2 * stage + CASE WHEN status IN ('GATE_PENDING', 'COMPLETED') THEN 1 ELSE 0 END AS reached
          FROM stage_progress WHERE session_id = session AND session_id IN ${ownSessions}) AS progress
  $$;
  CREATE POLICY for_functions ON vessel_session FOR SELECT TO ${worker('standing')} USING (member_ids @> ARRAY[${actor}]);
  CREATE POLICY for_functions ON stage_progress FOR SELECT TO ${worker('standing')} USING (session_id IN ${ownSessions});
  GRANT SELECT ON vessel_session, stage_progress TO ${worker('standing')};
  GRANT CREATE ON SCHEMA vessel_privacy TO ${worker('standing')}, ${keeper};
  ALTER FUNCTION shared_stage(uuid) OWNER TO ${worker('standing')};
  ALTER FUNCTION partner_standing(uuid) OWNER TO ${worker('standing')};
  ALTER FUNCTION is_kept_from(uuid) OWNER TO ${keeper};
  REVOKE CREATE ON SCHEMA vessel_privacy FROM ${worker('standing')}, ${keeper};
  REVOKE ALL ON FUNCTION shared_stage(uuid), partner_standing(uuid), is_kept_from(uuid) FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION shared_stage(uuid), partner_standing(uuid) TO ${app}, ${between};
  GRANT EXECUTE ON FUNCTION is_kept_from(uuid) TO ${app}, ${between};`;

/**
 * What stands between two people: that they know each other here, their sessions, invitations, and how far each has
 * come. No words of either are in these tables, but for the address of somebody who is not here yet, which is sealed.
 */
export const up = [platform, relationships, sessions, invitations, joining, blocks, progress, functions].join('\n');

export const down = `
  DROP FUNCTION is_kept_from(uuid);
  DROP FUNCTION partner_standing(uuid);
  DROP FUNCTION shared_stage(uuid);
  DROP TABLE shared_vessel, user_vessel, stage_synthesis, stage_progress, person_to_match, tie_to_ask, blocks_asked, blocked_pair, session_invitation, vessel_session, relationship_member, relationship;
  REVOKE ALL ON outbox, inbox, erasure FROM ${[between, keeper, eraser].join(', ')};
  REVOKE ALL ON ALL TABLES IN SCHEMA vessel_privacy_keys FROM ${eraser};
  REVOKE USAGE ON SCHEMA vessel_privacy_keys FROM ${eraser};
`;
