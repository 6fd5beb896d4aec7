import type { Point } from '@kindred/contracts/point';

export const venueSources = ['LOCAL', 'OPENSTREETMAP'] as const;
export type VenueSourceName = (typeof venueSources)[number];

/** A venue as a source knows it. Null is what the source does not know. */
export interface FoundVenue {
  /** The source's own id, with the source's name before it. */
  readonly placeId: string;
  readonly name: string;
  readonly address: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly website: string | null;
  readonly phoneNumber: string | null;
  readonly capacity: number | null;
  /** From 1 to 5. */
  readonly priceLevel: number | null;
  /** From 0 to 5. */
  readonly rating: number | null;
}

export interface VenueSearch {
  readonly text: string;
  /** Where to look; null for everywhere. */
  readonly area: { readonly point: Point; readonly radiusM: number } | null;
}

/** Finds venues by text and place. */
export interface VenueSource {
  readonly name: VenueSourceName;
  /** Shown beside each venue, as the source's licence asks. */
  readonly attribution: string;
  /** Whether the source asks for a second between two requests. */
  readonly isRateLimited: boolean;
  /**
   * Up to `mostVenues` venues inside the area, each once. Network: never inside a unit of work.
   * @throws {SourceUnavailable}
   */
  search(search: VenueSearch): Promise<FoundVenue[]>;
}

export const mostVenues = 20;
