import type { Parcel } from './parcel.ts';

/** The ways in which one unit of work handles many entities. */
export interface Shapes {
  /** Loads all of them with one statement and changes each. */
  loadedAtOnce(ids: readonly string[]): Promise<void>;
  /** Loads each under its lock and changes it before it loads the next. */
  lockedOneByOne(ids: readonly string[]): Promise<void>;
  /** Inserts all of them. */
  added(parcels: readonly Parcel[]): Promise<void>;
}
