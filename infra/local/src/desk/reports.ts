import { askAsAdmin, type Page } from './as-admin.ts';
import type { House } from './house.ts';

/**
 * No query asks for a person or for what was written. Reading that goes into the access record, and belongs to an admin
 * who decides.
 */
export const queueOfReports = /* GraphQL */ `query Reports($after: String) {
  reports(first: 20, after: $after) {
    nodes {
      id subjectKind reason severity status outcome decision reportedAt decidedAt claimedUntil subjectReportCount
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

export const openAppeals = /* GraphQL */ `query OpenAppeals {
  sanctions(first: 20, filter: { statuses: [APPEALED] }) { nodes { id kind rule imposedAt until appealedAt } }
}`;

/** A page of the queue, what is open first. `next` goes into `after`; it is null after the last. */
export async function pageOfReports(house: House, after: string | undefined) {
  const { reports: page } = await askAsAdmin<{ reports: Page }>(house, 'Reading reports', queueOfReports, { after });
  return { reports: page.nodes, next: page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null };
}

/** The appeals that have waited longest. */
export async function listAppeals(house: House) {
  const { sanctions } = await askAsAdmin<{ sanctions: Page }>(house, 'Reading appeals', openAppeals, {});
  return { appeals: sanctions.nodes };
}
