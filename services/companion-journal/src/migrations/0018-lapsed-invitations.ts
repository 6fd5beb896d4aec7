import { actor, allow, isJob, isPerson } from '@kindred/database/policies';
import { aligner, app, purge } from './policies.ts';

/** An invitation that was never accepted, a month after it lapsed or was taken back. Nothing was said in it. */
const isLapsed = `status = 'ENDED' AND started_at IS NULL AND completed_at < now() - interval '30 days'`;

/** The side of the person in one of their duets: row-level security shows no other. */
const ownSide = `${isPerson} AND (duet_id, party) IN (
  SELECT id, CASE WHEN seeker_id = ${actor} THEN 'SEEKER' ELSE 'SUBJECT' END FROM narrative_duet)`;

/** The agent of a duet that the person has with one. What it says and decides is written for them. */
const ownAgent = `${isPerson} AND party = 'AGENT'
  AND duet_id IN (SELECT id FROM narrative_duet WHERE seeker_id = ${actor} AND agent_id IS NOT NULL)`;

function writesAs(table: string, policy: string, person: string): string {
  return `DROP POLICY ${policy} ON ${table};
  CREATE POLICY ${policy} ON ${table} FOR INSERT TO ${app}
    WITH CHECK ((${person} = ${actor} AND ${ownSide}) OR (${person} IS NULL AND ${ownAgent}));`;
}

/**
 * Lapsed invitations have an end of life, a person writes as the side that they have, and an alignment that cannot be
 * made counts its tries.
 */
export const up = `
  ${allow('narrative_duet', purge, 'purge', ['SELECT', 'DELETE'], `${isJob} AND ${isLapsed}`, {
    SELECT: 'status, started_at, completed_at',
  })}
  ${writesAs('duet_message', 'speaking_insert', 'sender_id')}
  ${writesAs('duet_decision', 'deciding_insert', 'person_id')}
  ALTER TABLE duet_alignment ADD COLUMN tries int NOT NULL DEFAULT 0 CHECK (tries >= 0);
  GRANT SELECT (tries), UPDATE (tries) ON duet_alignment TO ${aligner};`;

const ofOwnDuet = `${isPerson} AND duet_id IN (SELECT id FROM narrative_duet)`;

function writesForAny(table: string, policy: string, condition: string): string {
  return `DROP POLICY ${policy} ON ${table};
  CREATE POLICY ${policy} ON ${table} FOR INSERT TO ${app} WITH CHECK (${ofOwnDuet} AND (${condition}));`;
}

export const down = `
  DROP POLICY purge_select ON narrative_duet; DROP POLICY purge_delete ON narrative_duet;
  REVOKE SELECT (status, started_at, completed_at), DELETE ON narrative_duet FROM ${purge};
  ${writesForAny('duet_message', 'speaking_insert', `sender_id = ${actor} OR party = 'AGENT'`)}
  ${writesForAny('duet_decision', 'deciding_insert', `person_id = ${actor} OR (party = 'AGENT' AND person_id IS NULL)`)}
  ALTER TABLE duet_alignment DROP COLUMN tries;`;
