import { allow, anyone, everyVerb, guarded, isJob } from '@kindred/database/policies';
import { addSealedChecks } from '@kindred/database/sealing/sealed-checks';

const app = 'tribe_events_app';
const matching = 'tribe_events_matching';

/**
 * The people who can be matched. The ordinary role forgets people and sees who is known; the role of matching, which
 * inherits from it, reads and writes profiles.
 */
export const up = [
  `CREATE TABLE matchable_person (
    user_id uuid PRIMARY KEY,
    asked_at timestamptz(3) NOT NULL,
    profile bytea NOT NULL
  );
  CREATE INDEX matchable_person_asked ON matchable_person (asked_at);
  ${guarded('matchable_person')}
  ${allow('matchable_person', app, 'forgetting', ['SELECT', 'DELETE'], anyone, { SELECT: 'user_id, asked_at' })}
  ${allow('matchable_person', matching, 'matching', everyVerb, isJob)}`,
  `CREATE TABLE person_to_ask (
    user_id uuid PRIMARY KEY,
    noted_at timestamptz(3) NOT NULL
  );
  CREATE INDEX person_to_ask_noted ON person_to_ask (noted_at);
  ${guarded('person_to_ask')}
  ${allow('person_to_ask', app, 'noting', everyVerb, anyone)}`,
  addSealedChecks({ matchable_person: ['profile'] }),
];

export const down = ['DROP TABLE person_to_ask, matchable_person'];
