import { allow, role } from '@kindred/database/policies';

/** Services ask whom a session waits for, to tell that person. They see open invitations that are not withheld. */
export const up = allow(
  'session_invitation',
  'vessel_privacy_app',
  'services',
  ['SELECT'],
  `${role} = 'service' AND status = 'PENDING' AND NOT withheld AND NOT by_address`,
);

export const down = 'DROP POLICY services_select ON session_invitation';
