import { allow, isJob } from '@kindred/database/policies';
import { app, guideOf, guideProposes, guideReads, private_, worker } from './policies.ts';

export const formerName = 'Vessels1763700100003';

const inVessel = `
    id uuid PRIMARY KEY,
    vessel_id uuid NOT NULL,
    owner_id uuid NOT NULL,
    session_id uuid NOT NULL,
    FOREIGN KEY (vessel_id, owner_id, session_id) REFERENCES user_vessel (id, user_id, session_id) ON DELETE CASCADE`;

/** Written by its person, or found by the guide and then confirmed, edited or rejected by its person. */
const proposable = `
    origin text NOT NULL CHECK (origin IN ('PERSON', 'GUIDE')),
    message_id uuid REFERENCES session_message ON DELETE SET NULL,
    confirmed_at timestamptz(3),
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    CHECK (origin = 'GUIDE' OR confirmed_at IS NOT NULL)`;

const indexes = (table: string, order: string) => `
  CREATE INDEX ${table}_vessel ON ${table} (vessel_id, ${order}, id);
  CREATE INDEX ${table}_owner ON ${table} (owner_id);`;

const events = `
  CREATE TABLE user_event (${inVessel},
    description bytea NOT NULL,
    attributed_to text NOT NULL CHECK (attributed_to IN ('SELF', 'OTHER', 'MUTUAL', 'EXTERNAL')),
    emotions bytea NOT NULL,
    timestamp timestamptz(3) NOT NULL, ${proposable}
  );
  ${indexes('user_event', 'timestamp')}
  CREATE INDEX user_event_message ON user_event (message_id);
  ${private_('user_event')} ${guideReads('user_event')} ${guideProposes('user_event')}`;

/**
 * A strong reading, however it came to be one, has its message never recalled. Whoever reads the message in stage 4
 * sees no reading of it.
 */
const readings = `
  CREATE TABLE emotional_reading (${inVessel},
    message_id uuid REFERENCES session_message ON DELETE SET NULL,
    intensity smallint NOT NULL CHECK (intensity BETWEEN 1 AND 10),
    context bytea,
    stage smallint NOT NULL CHECK (stage BETWEEN 0 AND 4),
    timestamp timestamptz(3) NOT NULL
  );
  ${indexes('emotional_reading', 'timestamp')}
  CREATE INDEX emotional_reading_message ON emotional_reading (message_id);
  ${private_('emotional_reading')} ${guideReads('emotional_reading')}
  CREATE FUNCTION withhold_message() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    UPDATE session_message SET not_recalled = true WHERE id = NEW.message_id AND NOT not_recalled;
    RETURN NULL;
  END $$;
  CREATE TRIGGER strong_reading AFTER INSERT OR UPDATE OF intensity ON emotional_reading
    FOR EACH ROW WHEN (NEW.intensity >= 8 AND NEW.message_id IS NOT NULL) EXECUTE FUNCTION withhold_message();`;

const needs = `
  CREATE TABLE identified_need (${inVessel},
    need bytea NOT NULL,
    category text NOT NULL CHECK (category IN ('SAFETY', 'CONNECTION', 'AUTONOMY', 'RECOGNITION', 'MEANING', 'FAIRNESS')),
    evidence bytea NOT NULL,
    ai_confidence real CHECK (ai_confidence BETWEEN 0 AND 1), ${proposable},
    CHECK ((origin = 'GUIDE') = (ai_confidence IS NOT NULL))
  );
  ${indexes('identified_need', 'created_at')}
  CREATE INDEX identified_need_message ON identified_need (message_id);
  ${private_('identified_need')} ${guideReads('identified_need')} ${guideProposes('identified_need')}`;

const boundaries = `
  CREATE TABLE boundary (${inVessel},
    description bytea NOT NULL,
    non_negotiable boolean NOT NULL DEFAULT false, ${proposable}
  );
  ${indexes('boundary', 'created_at')}
  CREATE INDEX boundary_message ON boundary (message_id);
  ${private_('boundary')} ${guideReads('boundary')} ${guideProposes('boundary')}`;

const documents = `
  CREATE TABLE user_document (${inVessel},
    title bytea NOT NULL,
    content bytea NOT NULL,
    type text NOT NULL CHECK (type IN ('NOTE', 'LETTER', 'TRANSCRIPT', 'OTHER')),
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL
  );
  ${indexes('user_document', 'created_at')}
  ${private_('user_document')} ${guideReads('user_document')}`;

/**
 * What an item of a vessel means, for searching within it. No approximate index: filtered by row-level security, one
 * would return too few. A row without a model, or of another than the one in use, waits for its embedding. Left out of
 * backups, and made again.
 */
const embeddings = `
  CREATE TABLE vessel_embedding (
    item_id uuid PRIMARY KEY,
    kind text NOT NULL CHECK (kind IN ('EVENT', 'READING', 'NEED', 'BOUNDARY', 'DOCUMENT')),
    vessel_id uuid NOT NULL,
    owner_id uuid NOT NULL,
    session_id uuid NOT NULL,
    model text,
    embedding vector(1536),
    try_again_at timestamptz(3),
    FOREIGN KEY (vessel_id, owner_id, session_id) REFERENCES user_vessel (id, user_id, session_id) ON DELETE CASCADE,
    CHECK ((model IS NULL) = (embedding IS NULL))
  );
  CREATE INDEX vessel_embedding_vessel ON vessel_embedding (vessel_id);
  CREATE INDEX vessel_embedding_owner ON vessel_embedding (owner_id);
  CREATE INDEX vessel_embedding_model ON vessel_embedding (model, try_again_at);
  ALTER TABLE vessel_embedding ALTER COLUMN embedding SET STORAGE PLAIN;
  ${private_('vessel_embedding')}
  ${allow('vessel_embedding', app, 'guide', ['SELECT', 'INSERT', 'UPDATE'], guideOf('owner_id'))}
  ${allow('vessel_embedding', worker('queue'), 'queue', ['SELECT', 'UPDATE'], isJob, { SELECT: 'item_id, kind, owner_id, session_id, model, try_again_at', UPDATE: 'try_again_at' })}`;

/**
 * What one person keeps in a session: free text sealed, numbers and enumerations plain. Each row names its owner and
 * session beside its vessel, held together by the key, so that a policy is decided on the row alone.
 */
export const up = [events, readings, needs, boundaries, documents, embeddings].join('\n');

export const down = `DROP TABLE vessel_embedding; DROP TABLE user_document; DROP TABLE boundary; DROP TABLE identified_need; DROP TABLE emotional_reading; DROP FUNCTION withhold_message(); DROP TABLE user_event;`;
