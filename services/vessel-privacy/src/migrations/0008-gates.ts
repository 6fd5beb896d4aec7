import { allow, isPerson } from '@kindred/database/policies';
import { app, ownedBy, ownSessions, worker } from './policies.ts';

export const formerName = 'Gates1763700100008';

const standing = worker('standing');

const tables = ['identified_need', 'consented_content', 'agreement'];

/**
 * How many there are of what closes stages: confirmed needs and live consents of the person who asks, and agreements of
 * the two. Going on is decided in a role that sees no needs at all, so a function that sees whose they are, and no
 * words, counts for it.
 */
export const up = `
  ${allow('identified_need', standing, 'for_gates', ['SELECT'], ownedBy('owner_id'), { SELECT: 'owner_id, session_id, confirmed_at' })}
  ${allow('consented_content', standing, 'for_gates', ['SELECT'], ownedBy('source_user_id'), { SELECT: 'source_user_id, session_id, content_type, consent_active' })}
  ${allow('agreement', standing, 'for_gates', ['SELECT'], `${isPerson} AND session_id IN ${ownSessions}`, { SELECT: 'session_id, status' })}
  CREATE FUNCTION gate_counts(session uuid) RETURNS TABLE (confirmed_needs int, shared_needs int, agreements int)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = vessel_privacy, pg_temp AS $$
    SELECT (SELECT count(*) FROM identified_need WHERE session_id = session AND confirmed_at IS NOT NULL)::int,
      (SELECT count(*) FROM consented_content WHERE session_id = session AND content_type = 'IDENTIFIED_NEED' AND consent_active)::int,
      (SELECT count(*) FROM agreement WHERE session_id = session AND status <> 'ABANDONED')::int
  $$;
  GRANT CREATE ON SCHEMA vessel_privacy TO ${standing};
  ALTER FUNCTION gate_counts(uuid) OWNER TO ${standing};
  REVOKE CREATE ON SCHEMA vessel_privacy FROM ${standing};
  REVOKE ALL ON FUNCTION gate_counts(uuid) FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION gate_counts(uuid) TO ${app}, ${worker('between')};`;

export const down = `
  DROP FUNCTION gate_counts(uuid);
  ${tables.map((table) => `DROP POLICY for_gates_select ON ${table}; REVOKE ALL ON ${table} FROM ${standing};`).join('\n')}`;
