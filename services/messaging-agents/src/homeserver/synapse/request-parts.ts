import { isRefusedAs } from '../refusals.ts';

/** One device for each ghost: the homeserver then keeps transaction ids for a day, and over its restarts. */
export const device = 'KINDRED';

export const segment = encodeURIComponent;

/** Names the user for whom a request acts. The bridge acts for itself. */
export const actingAs =
  (bridge: string) =>
  (userId: string): Record<string, string> =>
    userId === bridge ? {} : { user_id: userId, device_id: device };

/** Null where a call was refused with one of these codes. */
export async function unless<T>(codes: readonly string[], call: () => Promise<T>): Promise<T | null> {
  try {
    return await call();
  } catch (error) {
    if (isRefusedAs(error, ...codes)) return null;
    throw error;
  }
}
