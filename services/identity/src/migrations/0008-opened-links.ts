export const formerName = 'OpenedLinks1763700000008';

/**
 * A link that did its work may be opened again, and one that another took the place of may not: tells the two apart.
 */
export const up = 'ALTER TABLE one_time_token ADD COLUMN succeeded boolean NOT NULL DEFAULT false';

export const down = 'ALTER TABLE one_time_token DROP COLUMN succeeded';
