const app = 'messaging_agents_app';

/**
 * Pictures and videos that people upload for messages of channels. Their content is in the media store. Operations and
 * loaders decide who sees them: before a message carries it, its uploader alone. `message_id` becomes null again when
 * the purge deletes the message, and a job then removes the upload.
 */
const uploads = `
  CREATE TABLE channel_upload (
    id uuid PRIMARY KEY,
    channel_id uuid NOT NULL REFERENCES channel,
    message_id uuid UNIQUE REFERENCES channel_message ON DELETE SET NULL,
    file_name text NOT NULL CHECK (length(file_name) BETWEEN 1 AND 255),
    content_type text NOT NULL CHECK (length(content_type) BETWEEN 1 AND 64),
    size_bytes int NOT NULL CHECK (size_bytes BETWEEN 1 AND 25000000),
    shown_bytes int CHECK (shown_bytes > 0),
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
    CHECK (message_id IS NULL OR status IN ('READY', 'REMOVED')),
    CHECK (status <> 'READY' OR num_nonnulls(uploaded_at, width, height, shown_bytes) = 4),
    CHECK (status <> 'REFUSED' OR refusal IS NOT NULL),
    CHECK ((lease IS NULL) = (leased_until IS NULL))
  );
  CREATE INDEX channel_upload_channel ON channel_upload (channel_id);
  CREATE INDEX channel_upload_uploader ON channel_upload (uploaded_by, started_at);
  CREATE INDEX channel_upload_due ON channel_upload (status, due_at, id) WHERE due_at IS NOT NULL;
  CREATE INDEX channel_upload_unsent ON channel_upload (started_at, id) WHERE status = 'READY' AND message_id IS NULL;
  GRANT SELECT, INSERT, UPDATE, DELETE ON channel_upload TO ${app};`;

export const up = [uploads];

export const down = ['DROP TABLE channel_upload'];
