/** The picture of a message. The row of a picture is deleted on its own, and then the message has none. */
export const up = 'ALTER TABLE tribe_message ADD COLUMN media_id uuid';

export const down = 'ALTER TABLE tribe_message DROP COLUMN media_id';
