import type { Connection } from '@kindred/database/pages';
import type { Criteria } from '../search/criteria.ts';
import type { Tribe } from '../tribes/tribe.ts';
import type { Search } from './search.ts';

export interface SearchEdge {
  readonly cursor: string;
  readonly node: Tribe;
  readonly search: Search;
  readonly distanceM: number | null;
  /** Those of the searched words that the tribe has. */
  readonly words: readonly string[];
}

export interface SearchPage {
  readonly nodes: readonly Tribe[];
  readonly edges: readonly SearchEdge[];
  readonly pageInfo: Connection<Tribe>['pageInfo'];
  readonly criteria: Criteria;
}
