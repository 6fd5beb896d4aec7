import { allow, anyone, everyVerb, guarded, isJob } from '@kindred/database/policies';
import { app, eraser, ownedBy, uploads } from './policies.ts';

/**
 * Photos of entries, each for its uploader alone; their content is in the media store. `restorable_until` is when the
 * deleted entry can no longer be restored. There is no foreign key to the entry: a photo stays until its content is
 * gone.
 */
export const up = `
  CREATE TABLE journal_photo (
    id uuid PRIMARY KEY,
    entry_id uuid NOT NULL,
    content_type text NOT NULL CHECK (content_type IN ('image/jpeg', 'image/png', 'image/webp')),
    size_bytes int NOT NULL CHECK (size_bytes BETWEEN 1 AND 15000000),
    status text NOT NULL CHECK (status IN ('UPLOADING', 'VERIFYING', 'READY', 'REFUSED', 'REMOVED')),
    refusal text CHECK (refusal IN ('TYPE', 'SIZE', 'DIMENSIONS', 'UNREADABLE')),
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
    restorable_until timestamptz(3),
    is_imported boolean NOT NULL DEFAULT false,
    version int NOT NULL,
    CHECK (uploaded_by IS NOT NULL OR status = 'REMOVED'),
    CHECK (status <> 'READY' OR num_nonnulls(uploaded_at, width, height) = 3),
    CHECK (status <> 'REFUSED' OR refusal IS NOT NULL),
    CHECK ((lease IS NULL) = (leased_until IS NULL))
  );
  CREATE INDEX journal_photo_entry ON journal_photo (entry_id, started_at, id);
  CREATE INDEX journal_photo_uploader ON journal_photo (uploaded_by, started_at);
  CREATE INDEX journal_photo_due ON journal_photo (status, due_at, id) WHERE due_at IS NOT NULL;
  CREATE INDEX journal_photo_restorable ON journal_photo (restorable_until) WHERE status = 'READY' AND restorable_until IS NOT NULL;
  ${guarded('journal_photo')}
  ${allow('journal_photo', app, 'own', everyVerb, ownedBy('uploaded_by'))}
  ${allow('journal_photo', uploads, 'clearing', ['SELECT', 'UPDATE', 'DELETE'], isJob)}
  ${allow('journal_photo', eraser, 'erasing', ['SELECT', 'UPDATE'], anyone)}`;

export const down = 'DROP TABLE journal_photo';
