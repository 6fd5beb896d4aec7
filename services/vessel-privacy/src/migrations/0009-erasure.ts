import { actor, allow, anyone, isPerson } from '@kindred/database/policies';
import { app, worker } from './policies.ts';

export const formerName = 'Erasure1763700100009';

const eraser = worker('eraser');
const contributor = worker('contributor');

const columnsOfErasing = [
  ['session_message', 'id'],
  ['guide_reply', 'reply_id'],
  ['common_ground', 'proposed_by'],
  ['sharing_draft', 'for_id'],
  ['session_invitation', 'status'],
] as const;

const everything = (table: string, columns: string) =>
  allow(table, eraser, 'erasing', ['SELECT', 'DELETE'], anyone, { SELECT: columns });

const erasing = `
  ${columnsOfErasing.map(([table, columns]) => `GRANT SELECT (${columns}) ON ${table} TO ${eraser};`).join('\n')}
  ${everything('agreement', 'session_id')}
  ${everything('agreement_check_in', 'user_id, session_id')}
  ${everything('shared_vessel', 'session_id')}
  ${allow('vessel_session', eraser, 'gone', ['DELETE'], anyone)}
  ${allow('relationship', eraser, 'gone', ['DELETE'], anyone)}
  ${allow('access_record', eraser, 'erasing', ['SELECT'], anyone, { SELECT: 'subject_id, reader_id' })}`;

/**
 * What somebody gave to the library, for their archive: the ordinary role is told of its person's own, and still sees
 * whose no item is.
 */
const giving = `
  CREATE FUNCTION own_contributions() RETURNS TABLE (id uuid, title text, description text, category text, status text, created_at timestamptz, updated_at timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = vessel_privacy, pg_temp AS $$
    SELECT id, title, description, category, status, created_at, updated_at FROM global_library_item WHERE ${isPerson} AND contributed_by = ${actor}
  $$;
  GRANT CREATE ON SCHEMA vessel_privacy TO ${contributor};
  ALTER FUNCTION own_contributions() OWNER TO ${contributor};
  REVOKE CREATE ON SCHEMA vessel_privacy FROM ${contributor};
  REVOKE ALL ON FUNCTION own_contributions() FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION own_contributions() TO ${app};`;

/**
 * What erasing somebody has to know beside whose a row is: what of a session both read was theirs, what rests on it,
 * and, once both are gone, that all of the session goes. No text is among it, but for what one gave to the library, for
 * one's own archive.
 */
export const up = [erasing, giving].join('\n');

export const down = `
  DROP FUNCTION own_contributions();
  DROP POLICY erasing_select ON access_record; REVOKE ALL ON access_record FROM ${eraser};
  ${['agreement', 'agreement_check_in', 'shared_vessel'].map((table) => `DROP POLICY erasing_select ON ${table}; DROP POLICY erasing_delete ON ${table}; REVOKE ALL ON ${table} FROM ${eraser};`).join('\n')}
  ${['vessel_session', 'relationship'].map((table) => `DROP POLICY gone_delete ON ${table}; REVOKE DELETE ON ${table} FROM ${eraser};`).join('\n')}
  ${columnsOfErasing.map(([table, columns]) => `REVOKE SELECT (${columns}) ON ${table} FROM ${eraser};`).join('\n')}`;
