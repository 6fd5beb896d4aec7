import { countrySpecs, isValidIBAN } from 'ibantools';
import type { Identifier } from './identifier.ts';
import type { Search } from './search.ts';

const beginning = /(?<![\p{L}\d])[A-Z]{2}\d{2}(?=[ .-]{0,2}[A-Z\d])/giu;
const separator = /[ \-.]/;
const alphanumeric = /[A-Za-z\d]/;
const separatorsBetween = 2;

/** An IBAN has its country's length, and two check digits over all of it. */
export function findIbans({ text }: Search): Identifier[] {
  const found: Identifier[] = [];
  for (const { 0: opening, index } of text.matchAll(beginning)) {
    const country = opening.slice(0, 2).toUpperCase();
    const length = countrySpecs[country]?.chars;
    if (!length) continue;
    const end = endOf(text, index, length);
    if (end === null) continue;
    const groups = text
      .slice(index, end)
      .toUpperCase()
      .split(/[ \-.]+/);
    if (isGrouped(groups) && hasCheckDigits(groups.join(''))) found.push({ kind: 'IBAN', start: index, end });
  }
  return found;
}

/** The end of so many letters and digits, which at most two separators part; null if there are fewer, or more. */
function endOf(text: string, start: number, length: number): number | null {
  let counted = 0;
  let separators = 0;
  for (let at = start; at < text.length; at += 1) {
    const unit = text.charAt(at);
    if (alphanumeric.test(unit)) {
      counted += 1;
      separators = 0;
      if (counted === length) return alphanumeric.test(text.charAt(at + 1)) ? null : at + 1;
    } else if (separator.test(unit) && separators < separatorsBetween) separators += 1;
    else return null;
  }
  return null;
}

/** In one piece, or in fours: "is 19 years" is the beginning of a sentence. */
function isGrouped(groups: readonly string[]): boolean {
  return groups.slice(0, -1).every(({ length }) => length === 4);
}

/** ISO 7064 mod 97-10. What a country asks of its own account numbers is left to its banks. */
function hasCheckDigits(iban: string): boolean {
  if (isValidIBAN(iban)) return true;
  let remainder = 0;
  for (const unit of iban.slice(4) + iban.slice(0, 4)) {
    for (const digit of String(parseInt(unit, 36))) remainder = (remainder * 10 + Number(digit)) % 97;
  }
  return remainder === 1;
}
