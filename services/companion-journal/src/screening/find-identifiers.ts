import { findEmails } from './emails.ts';
import { findIbans } from './ibans.ts';
import type { Identifier, IdentifierKind } from './identifier.ts';
import { findIpAddresses } from './ip-addresses.ts';
import { findKeys } from './keys.ts';
import { findLetteredIds } from './lettered-ids.ts';
import { findNumbers } from './numbers.ts';
import { originalEnd, originalStart, type Reading, readPlain } from './reading.ts';
import { type Finder, searchOf } from './search.ts';
import { readSpelledOut } from './spelled-out.ts';

const finders: readonly Finder[] = [findKeys, findEmails, findIbans, findLetteredIds, findIpAddresses, findNumbers];

/** Where two finders claim the same place, the one whose rule is harder to pass by chance is right. */
const strongestFirst: readonly IdentifierKind[] = [
  'KEY',
  'EMAIL',
  'IBAN',
  'CARD',
  'IP_ADDRESS',
  'NATIONAL_ID',
  'PHONE',
];

/**
 * What identifies a person in a text, in order and without overlaps. Looks through spaces between the signs, digits
 * and signs in words, full-width letters and characters without width. Its time grows with the length of the text
 * and with nothing else.
 */
export function findIdentifiers(text: string): Identifier[] {
  const plain = readPlain(text);
  const spelledOut = readSpelledOut(plain);
  return withoutOverlaps([...foundIn(plain), ...(spelledOut ? foundIn(spelledOut) : [])]);
}

function foundIn(reading: Reading): Identifier[] {
  if (!/[\d@]|[a-zA-Z]{20}|-----BEGIN|[([{<](?:at|ät| )|(?:at|ät|arob\w{1,4}|arroba|chiocciola) /i.test(reading.text))
    return [];
  const search = searchOf(reading.text);
  return finders
    .flatMap((find) => find(search))
    .map(({ kind, start, end }) => ({ kind, start: originalStart(reading, start), end: originalEnd(reading, end) }));
}

function withoutOverlaps(found: readonly Identifier[]): Identifier[] {
  const kept: Identifier[] = [];
  for (const next of [...found].sort((one, other) => one.start - other.start || other.end - one.end)) {
    const last = kept.at(-1);
    if (!last || next.start >= last.end) kept.push(next);
    else if (isStronger(next, last)) kept[kept.length - 1] = next;
  }
  return kept;
}

function isStronger(next: Identifier, last: Identifier): boolean {
  const difference = strongestFirst.indexOf(next.kind) - strongestFirst.indexOf(last.kind);
  return difference < 0 || (difference === 0 && next.end - next.start > last.end - last.start);
}
