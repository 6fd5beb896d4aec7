import type { Identifier, IdentifierKind } from './identifier.ts';

const placeholders: Readonly<Record<IdentifierKind, string>> = {
  EMAIL: '[email]',
  PHONE: '[phone number]',
  CARD: '[card number]',
  IBAN: '[account number]',
  NATIONAL_ID: '[national id]',
  IP_ADDRESS: '[IP address]',
  KEY: '[key]',
};

/** The text with each identifier replaced by what it was. */
export function redact(text: string, found: readonly Identifier[]): string {
  let redacted = '';
  let at = 0;
  for (const { kind, start, end } of [...found].sort((one, other) => one.start - other.start)) {
    if (start < at) continue;
    redacted += text.slice(at, start) + placeholders[kind];
    at = end;
  }
  return redacted + text.slice(at);
}

const longestMask = 64;
/** A person recognises their number by its ending; a shorter one would be given away by it. */
const shownAtEnd = 2;
const leastToShowAny = 8;

/** An identifier as it may be shown: letters and digits are dots, but for the last two of a long one. */
export function mask(text: string, { start, end }: Identifier): string {
  const units = Array.from(text.slice(start, end));
  const signs = units.filter((unit) => /[\p{L}\p{N}]/u.test(unit)).length;
  const hidden = signs >= leastToShowAny ? signs - shownAtEnd : signs;
  let seen = 0;
  const masked = units.map((unit) => (/[\p{L}\p{N}]/u.test(unit) && (seen += 1) <= hidden ? '•' : unit));
  const shown = masked.filter((unit) => !/\p{Cf}/u.test(unit));
  return shown.length <= longestMask
    ? shown.join('')
    : `${shown.slice(0, longestMask - 3).join('')}…${shown.slice(-2).join('')}`;
}
