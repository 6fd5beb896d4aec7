import { addSealedChecks } from '@kindred/database/sealing/sealed-checks';
import { actor, allow, everyVerb, guarded, isJob, isPerson } from '@kindred/database/policies';

const app = 'companion_journal_app';

/** What personas may remember of a person, for that person alone. A job may delete rows, for an erasure. */
export const up = `
  CREATE TABLE memory_item (
    id uuid PRIMARY KEY,
    owner_id uuid NOT NULL,
    chat_id uuid NOT NULL,
    text bytea NOT NULL,
    made_at timestamptz(3) NOT NULL,
    corrected_at timestamptz(3)
  );
  CREATE INDEX memory_item_owner ON memory_item (owner_id, made_at DESC, id DESC);
  ${addSealedChecks({ memory_item: ['text'] })}
  ${guarded('memory_item')}
  ${allow('memory_item', app, 'own', everyVerb, `${isPerson} AND owner_id = ${actor}`)}
  ${allow('memory_item', app, 'erasing', ['SELECT', 'DELETE'], isJob)}`;

export const down = 'DROP TABLE memory_item';
