import { isDeepStrictEqual } from 'node:util';

/** A persona or a room: its text as the newest version has it, and the number of that version. */
export interface Versioned {
  latestVersion: number;
  updatedAt: Date;
}

/** Gives a thing its next version. Returns false, and changes nothing, if it has this text already. */
export function takeNextVersion<Text extends object>(thing: Versioned & Text, text: Text, now: Date): boolean {
  const before = Object.fromEntries(Object.keys(text).map((name) => [name, thing[name as keyof Text]]));
  if (isDeepStrictEqual(before, { ...text })) return false;
  Object.assign(thing, text, { latestVersion: thing.latestVersion + 1, updatedAt: now });
  return true;
}

/** The fields of an edit that were given. What is left out or null stays as it is. */
export function givenFields<Change extends object>(
  change: Change,
): { [Name in keyof Change]?: NonNullable<Change[Name]> } {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value != null)) as {
    [Name in keyof Change]?: NonNullable<Change[Name]>;
  };
}
