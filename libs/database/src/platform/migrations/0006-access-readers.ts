import type { DatabaseNames } from '../../names.ts';

export const formerName = 'AccessReaders1700000000006';

/**
 * The record of reads names the service that read, what the reading was for, and what was refused. A guide acts as the
 * person it serves, so its rows bear that person's id: they see what it was given on their behalf, as those do whom it
 * read of.
 */
export const up = ({ schema, roles: { app } }: DatabaseNames) => `
    ALTER TABLE ${schema}.access_record
      ADD COLUMN reader_service text CHECK (reader_service IS NULL OR reader_role = 'service'),
      ADD COLUMN occasion_id uuid,
      ADD COLUMN refused boolean NOT NULL DEFAULT false;
    CREATE INDEX access_record_served ON ${schema}.access_record (reader_id, id) WHERE reader_role = 'ai';
    CREATE POLICY served ON ${schema}.access_record FOR SELECT TO ${app} USING (
      reader_role = 'ai' AND reader_id::text = current_setting('app.actor_id', true) AND current_setting('app.actor_role', true) = 'person');`;

/** What the columns say is lost with it. */
export const down = ({ schema }: DatabaseNames) => `
    DROP POLICY served ON ${schema}.access_record;
    DROP INDEX ${schema}.access_record_served;
    ALTER TABLE ${schema}.access_record DROP COLUMN reader_service, DROP COLUMN occasion_id, DROP COLUMN refused;`;
