import { isUuid } from '@kindred/contracts/formats';
import { MalformedInput } from './refusals.ts';

/**
 * Checks ids that no statement of the database will: it refuses what is none by itself. In the lower case in which they are kept; nothing
 * for what was not given. @throws {MalformedInput}
 */
export function readId(id: string): string;
export function readId(id: string | null | undefined): string | null;
export function readId(id: string | null | undefined): string | null {
  if (id == null) return null;
  const read = id.toLowerCase();
  if (!isUuid(read)) throw new MalformedInput();
  return read;
}
