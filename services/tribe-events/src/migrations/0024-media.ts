const app = 'tribe_events_app';

/** Pictures and videos, whose content is in the media store. Operations and loaders decide who sees them. */
const media = `
  CREATE TABLE event_media (
    id uuid PRIMARY KEY,
    tribe_id uuid NOT NULL REFERENCES tribe,
    event_id uuid REFERENCES tribe_event,
    type text NOT NULL CHECK (type IN ('IMAGE', 'VIDEO')),
    content_type text NOT NULL CHECK (length(content_type) BETWEEN 1 AND 64),
    size_bytes int NOT NULL CHECK (size_bytes BETWEEN 1 AND 100000000),
    status text NOT NULL CHECK (status IN ('UPLOADING', 'VERIFYING', 'READY', 'REFUSED', 'REMOVED')),
    refusal text CHECK (refusal IN ('TYPE', 'SIZE', 'DIMENSIONS', 'UNREADABLE', 'METADATA')),
    uploaded_by uuid,
    started_at timestamptz(3) NOT NULL,
    uploaded_at timestamptz(3),
    width int CHECK (width > 0),
    height int CHECK (height > 0),
    thumbnails jsonb NOT NULL,
    due_at timestamptz(3),
    attempts int NOT NULL,
    lease uuid,
    leased_until timestamptz(3),
    version int NOT NULL,
    CHECK (uploaded_by IS NOT NULL OR status = 'REMOVED'),
    CHECK (status <> 'READY' OR num_nonnulls(uploaded_at, width, height) = 3),
    CHECK (status <> 'REFUSED' OR refusal IS NOT NULL),
    CHECK ((lease IS NULL) = (leased_until IS NULL))
  );
  CREATE INDEX event_media_event ON event_media (event_id, started_at, id) WHERE status = 'READY';
  CREATE INDEX event_media_event_all ON event_media (event_id) WHERE event_id IS NOT NULL;
  CREATE INDEX event_media_tribe ON event_media (tribe_id, uploaded_at);
  CREATE INDEX event_media_uploader ON event_media (uploaded_by, started_at);
  CREATE INDEX event_media_due ON event_media (status, due_at, id) WHERE due_at IS NOT NULL;
  GRANT SELECT, INSERT, UPDATE, DELETE ON event_media TO ${app};`;

export const up = [media];

export const down = ['DROP TABLE event_media'];
