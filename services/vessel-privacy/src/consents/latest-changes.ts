import type { ReadTransaction } from '@kindred/database/read-transaction';
import type { LatestChanges } from './consent-snapshot.ts';

/** The two kinds of consents whose changes are kept in the same way: to uses by the house, and of a calibration. */
export type ChangedTable = 'consent' | 'pci_consent';

const where = (of: ChangedTable, condition: string) =>
  `FROM ${of}_change WHERE ${of}_id = asked.id${condition} ORDER BY seq DESC LIMIT 1`;

/** Of each consent what says where it stands, in one statement; one without changes is left out. */
export function latestChanges(tx: ReadTransaction, of: ChangedTable, ids: readonly string[]): Promise<LatestChanges[]> {
  return tx.query<LatestChanges>(
    `SELECT asked.id AS "consentId", latest.seq, latest.kind, latest.at,
       (SELECT at ${where(of, ` AND kind = 'GRANTED'`)}) AS "grantedAt", (SELECT expires_at ${where(of, ' AND expires_at IS NOT NULL')}) AS "expiresAt"
     FROM unnest($1::uuid[]) AS asked (id) CROSS JOIN LATERAL (SELECT seq, kind, at ${where(of, '')}) AS latest`,
    [ids],
  );
}
