import type { InterestCategory } from '@kindred/contracts/interest';
import type { SearchArea } from '../search/criteria.ts';
import type { TribeStatus } from '../tribes/tribe-lifecycle.ts';

/** A search after its filter was checked. A condition that was not asked for is null. */
export interface Search {
  readonly near: SearchArea | null;
  readonly text: string | null;
  readonly categories: readonly InterestCategory[] | null;
  /** In the form in which interests are compared. */
  readonly interests: readonly string[] | null;
  readonly statuses: readonly TribeStatus[] | null;
  readonly freeSeats: number | null;
  readonly membersAtLeast: number | null;
  readonly membersAtMost: number | null;
  readonly activeWithinDays: number | null;
  readonly activity: number | null;
  readonly includeOwn: boolean;
}
