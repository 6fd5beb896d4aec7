import type { Point } from '@kindred/contracts/point';
import type { Catalogue } from './catalogue.ts';
import type { StatementParameters } from './statement-parameters.ts';
import type { Groups } from './tokens.ts';

export interface SearchArea {
  readonly point: Point;
  readonly radiusM: number;
}

/** What a viewer searches for. The same for each page of the answer. */
export interface Criteria {
  readonly catalogue: Catalogue;
  readonly near: SearchArea | null;
  readonly text: string | null;
  /** Groups of labels. Beside the words, a thing must have one label of each group. */
  readonly labels: Groups;
  /** Whether a condition reads the things' own table. */
  readonly readsThings: boolean;
  /** Conditions that an index by time checks. */
  timeFits(parameters: StatementParameters): string[];
  /** All other conditions beside labels, words and the area. They leave out the tribes of `left_out`. */
  detailsFit(parameters: StatementParameters, now: Date): string[];
  /** The statement of `left_out`, an entry of WITH. */
  leftOut(parameters: StatementParameters): string;
}
