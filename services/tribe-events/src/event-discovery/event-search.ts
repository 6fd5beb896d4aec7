import type { InterestCategory } from '@kindred/contracts/interest';
import type { EventType } from '../events/event-values.ts';
import type { SearchArea } from '../search/criteria.ts';

/** A search after its filter was checked. A condition that was not asked for is null. */
export interface EventSearch {
  readonly near: SearchArea | null;
  readonly begins: BeginsWithin;
  readonly text: string | null;
  readonly categories: readonly InterestCategory[] | null;
  /** In the form in which interests are compared. */
  readonly interests: readonly string[] | null;
  readonly freePlaces: number | null;
  readonly isFree: boolean;
  readonly eventTypes: readonly EventType[] | null;
}

/** When an event begins: after one moment, at or after another, and before a third. */
export interface BeginsWithin {
  readonly after: Date;
  readonly from: Date | null;
  readonly until: Date | null;
}
