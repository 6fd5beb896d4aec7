import { actor, allow, everyVerb, guarded, isPerson, role } from '@kindred/database/policies';
import { inCustody } from './custody.ts';

const own = `user_id = ${actor} AND ${isPerson}`;

/**
 * A person's languages, time zone, quiet hours and free evenings. Other people never see these rows. Matching reads
 * languages and free evenings. The role `identity_contact` reads the rest for a service that is about to write to the
 * person.
 */
export const up = `
  CREATE TABLE preferences (
    user_id uuid PRIMARY KEY REFERENCES account ON DELETE CASCADE,
    languages text[] NOT NULL CHECK (cardinality(languages) <= 5),
    time_zone text CHECK (char_length(time_zone) <= 64),
    quiet_from text CHECK (quiet_from ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
    quiet_to text CHECK (quiet_to ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
    free_evenings text[] NOT NULL CHECK (cardinality(free_evenings) <= 7),
    CHECK ((quiet_from IS NULL) = (quiet_to IS NULL))
  );
  ${guarded('preferences')}
  ${allow('preferences', 'identity_app', 'own', everyVerb, own)}
  ${allow('preferences', 'identity_matching', 'matching', ['SELECT'], `${role} = 'service'`)}
  ${allow('preferences', 'identity_contact', 'contact', ['SELECT'], `${role} = 'service'`)}
  ${inCustody('preferences', { guarded: true })}`;

export const down = 'DROP TABLE preferences';
