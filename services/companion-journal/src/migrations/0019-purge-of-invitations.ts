import { purge } from './policies.ts';

/** The purge finds rows by their place in the table, which a grant by column does not contain. */
export const up = `GRANT SELECT (ctid) ON narrative_duet TO ${purge};`;

export const down = `REVOKE SELECT (ctid) ON narrative_duet FROM ${purge};`;
