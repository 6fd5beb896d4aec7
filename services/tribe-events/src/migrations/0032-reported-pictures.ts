/**
 * The picture of a message that was reported, whose content is kept as long as the evidence; and which messages show a
 * picture.
 */
export const up = `
  ALTER TABLE report ADD COLUMN medium_id uuid;
  CREATE INDEX report_medium ON report (medium_id) WHERE medium_id IS NOT NULL;
  CREATE INDEX tribe_message_media ON tribe_message (media_id) WHERE media_id IS NOT NULL;`;

export const down = 'DROP INDEX tribe_message_media; ALTER TABLE report DROP COLUMN medium_id';
