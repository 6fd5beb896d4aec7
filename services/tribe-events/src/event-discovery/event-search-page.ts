import type { Connection } from '@kindred/database/pages';
import type { TribeEvent } from '../events/tribe-event.ts';
import type { Criteria } from '../search/criteria.ts';
import type { EventSearch } from './event-search.ts';

export interface EventSearchEdge {
  readonly cursor: string;
  readonly node: TribeEvent;
  readonly search: EventSearch;
  readonly distanceM: number | null;
  /** Those of the searched words that the event has. */
  readonly words: readonly string[];
}

export interface EventSearchPage {
  readonly nodes: readonly TribeEvent[];
  readonly edges: readonly EventSearchEdge[];
  readonly pageInfo: Connection<TribeEvent>['pageInfo'];
  readonly criteria: Criteria;
}
