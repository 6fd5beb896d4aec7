import { allow, anyone, guarded, isJob } from '@kindred/database/policies';
import { app, eraser, ownedBy, uploads } from './policies.ts';

/** Files of other journals; their content is in the media store. A person sees and starts only their own. */
export const up = `
  CREATE TABLE journal_import (
    id uuid PRIMARY KEY,
    owner_id uuid,
    status text NOT NULL CHECK (status IN ('UPLOADING', 'QUEUED', 'IMPORTING', 'COMPLETED', 'FAILED', 'REMOVED')),
    fault text CHECK (fault IN ('NOT_AN_EXPORT', 'BROKEN', 'TOO_LARGE', 'TOO_MANY_ENTRIES', 'UPLOAD_MISSING', 'DISCLAIMER_REQUIRED')),
    content_type text NOT NULL CHECK (content_type IN ('application/zip', 'application/json')),
    size_bytes int NOT NULL CHECK (size_bytes BETWEEN 1 AND 100000000),
    has_content boolean NOT NULL,
    requested_at timestamptz(3) NOT NULL,
    ended_at timestamptz(3),
    entries int CHECK (entries >= 0),
    handled int NOT NULL CHECK (handled >= 0),
    imported int NOT NULL CHECK (imported >= 0),
    already_there int NOT NULL CHECK (already_there >= 0),
    refused jsonb NOT NULL,
    handled_photos int NOT NULL CHECK (handled_photos >= 0),
    photos int NOT NULL CHECK (photos >= 0),
    photos_left_out int NOT NULL CHECK (photos_left_out >= 0),
    due_at timestamptz(3) NOT NULL,
    attempts int NOT NULL,
    lease uuid,
    leased_until timestamptz(3),
    version int NOT NULL,
    CHECK ((status = 'REMOVED') = (owner_id IS NULL)),
    CHECK ((status = 'FAILED') = (fault IS NOT NULL)),
    CHECK ((lease IS NULL) = (leased_until IS NULL))
  );
  CREATE INDEX journal_import_owner ON journal_import (owner_id, requested_at DESC, id DESC);
  CREATE INDEX journal_import_due ON journal_import (due_at, id) WHERE status IN ('QUEUED', 'IMPORTING');
  CREATE INDEX journal_import_content ON journal_import (requested_at) WHERE has_content OR status = 'REMOVED';
  CREATE INDEX journal_import_ended ON journal_import (ended_at) WHERE ended_at IS NOT NULL;
  ${guarded('journal_import')}
  ${allow('journal_import', app, 'own', ['SELECT', 'INSERT', 'UPDATE'], ownedBy('owner_id'))}
  ${allow('journal_import', uploads, 'importing', ['SELECT', 'UPDATE', 'DELETE'], isJob)}
  ${allow('journal_import', eraser, 'erasing', ['SELECT', 'UPDATE'], anyone)}`;

export const down = 'DROP TABLE journal_import';
