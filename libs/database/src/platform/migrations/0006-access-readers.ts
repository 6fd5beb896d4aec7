import type { DatabaseNames } from '../../names.ts';

export const formerName = 'AccessReaders1700000000006';

/**
 * The record of reads also has the service that read, the occasion, and whether the read was refused. A guide acts as
 * the person it serves, so its rows have that person's id. That person sees what the guide was given, and so does the
 * person whose data it read.
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
