import { DomainError } from '@kindred/contracts/domain-error';

export type TextFault = 'BLANK' | 'TOO_LONG' | 'CHARACTERS';

/** A text that cannot be kept: which argument, which rule, and what would have been right, never the text. */
export class InvalidText extends DomainError {
  readonly code = 'INVALID_TEXT';
  constructor(field: string, reason: TextFault, maxLength: number) {
    const message = reason === 'CHARACTERS' ? 'This holds characters that cannot be shown.' : `This has to be a text of 1 to ${maxLength} characters.`;
    super(message, { details: { field, reason, minLength: 1, maxLength } });
  }
}

/** Control characters but line breaks and tabs, the null byte among them, and what turns the direction of the words behind it (UAX 9). */
const unshowable = /[^\P{Cc}\n\r\t]|[\u202a-\u202e\u2066-\u2069]|\p{Cs}/u;

/**
 * Refuses what cannot be shown as it was written, in any free text: half characters, which UTF-8 cannot hold, and what hides.
 * @throws {InvalidText}
 */
export function refuseUnshowable(field: string, text: string, maxLength: number): void {
  if (unshowable.test(text)) throw new InvalidText(field, 'CHARACTERS', maxLength);
}

/**
 * A text as it is kept: without blanks around it. Characters are counted as people count most of them, in code points.
 * @throws {InvalidText}
 */
export function textWithin(field: string, text: string, maxLength: number): string {
  const kept = text.trim();
  if (kept === '') throw new InvalidText(field, 'BLANK', maxLength);
  // A code point has at most two units: what is far too long is refused before it costs anything.
  if (kept.length > 2 * maxLength || [...kept].length > maxLength) throw new InvalidText(field, 'TOO_LONG', maxLength);
  refuseUnshowable(field, kept, maxLength);
  return kept;
}
