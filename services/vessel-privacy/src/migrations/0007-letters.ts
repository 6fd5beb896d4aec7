import { actor, allow, guarded, isJob, isPerson } from '@kindred/database/policies';
import { app, worker } from './policies.ts';

export const formerName = 'Letters1763700100007';

const post = worker('post');

/**
 * Addresses on their way: whose they are is asked and a letter is sent to them, and then they are gone. Whoever invites
 * leaves one here and cannot read it again; the role that works them off sees no other table of people's.
 */
export const up = `
  CREATE TABLE outgoing_letter (
    id uuid PRIMARY KEY,
    invitation_id uuid NOT NULL REFERENCES session_invitation ON DELETE CASCADE,
    address bytea NOT NULL,
    wants_letter boolean NOT NULL,
    created_at timestamptz(3) NOT NULL,
    matched_at timestamptz(3),
    attempts int NOT NULL DEFAULT 0,
    next_attempt_at timestamptz(3) NOT NULL
  );
  CREATE INDEX outgoing_letter_next ON outgoing_letter (next_attempt_at);
  CREATE INDEX outgoing_letter_invitation ON outgoing_letter (invitation_id);
  ${guarded('outgoing_letter')}
  ${allow('outgoing_letter', app, 'ordering', ['INSERT'], `${isPerson} AND invitation_id IN (SELECT id FROM session_invitation WHERE inviter_id = ${actor})`)}
  ${allow('outgoing_letter', post, 'post', ['SELECT', 'UPDATE', 'DELETE'], isJob, { UPDATE: 'matched_at, attempts, next_attempt_at' })}
  GRANT USAGE ON SCHEMA vessel_privacy_keys TO ${post};
  GRANT SELECT (id, wrapped, master_key_id) ON vessel_privacy_keys.data_key TO ${post};`;

export const down = `
  DROP TABLE outgoing_letter;
  REVOKE ALL ON vessel_privacy_keys.data_key FROM ${post};
  REVOKE USAGE ON SCHEMA vessel_privacy_keys FROM ${post};`;
