import { actor, allow, everyVerb, guarded, isJob } from '@kindred/database/policies';

const app = 'messaging_agents_app';

/** Notes: row-level security shows them to their author alone. Jobs and consumers of this service see all, to erase. */
export const up = `
  CREATE TABLE note (
    id uuid PRIMARY KEY,
    author_id uuid NOT NULL,
    text text NOT NULL CHECK (length(text) BETWEEN 1 AND 2000),
    written_at timestamptz(3) NOT NULL,
    version int NOT NULL
  );
  CREATE INDEX note_author ON note (author_id, id DESC);
  ${guarded('note')}
  ${allow('note', app, 'own', everyVerb, `author_id = ${actor}`)}
  ${allow('note', app, 'service_work', everyVerb, isJob)}`;

export const down = 'DROP TABLE note';
