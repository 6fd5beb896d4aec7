import { eventually } from '@kindred/testkit/eventually';

/** As `eventually`, with time for the groups of a real broker to form. */
export function soon<T>(probe: () => Promise<T> | T): Promise<T> {
  return eventually(probe);
}
