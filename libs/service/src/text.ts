import { DomainError } from '@kindred/contracts/domain-error';

export type TextFault = 'BLANK' | 'TOO_LONG' | 'SEVERAL_LINES' | 'CONTROL_CHARACTERS' | 'NOT_UNICODE' | 'MIXED_SCRIPTS';

export interface TextRule {
  /** The field as the caller knows it; shown in the refusal. */
  readonly field: string;
  /** Counted in code points, as PostgreSQL counts the length of a `varchar`. */
  readonly maxLength: number;
  /** Whether it may contain line breaks and tabs. */
  readonly lines?: boolean;
  /** Which entry of a list it is, from 0; shown in the refusal. */
  readonly index?: number;
}

/** A text that cannot be kept: which argument, which rule, and what would have been right, never the text. */
export class InvalidText extends DomainError {
  readonly code = 'INVALID_TEXT';

  constructor({ field, maxLength, index }: TextRule, reason: TextFault) {
    const named = index === undefined ? field : `${field}, entry ${index + 1},`;
    super(explanations[reason](named, maxLength), {
      details: { field, ...(index !== undefined && { index }), reason, maxLength },
    });
  }
}

const explanations: Record<TextFault, (field: string, maxLength: number) => string> = {
  BLANK: (field) => `${field} cannot be blank.`,
  TOO_LONG: (field, maxLength) => `${field} has at most ${maxLength} characters.`,
  SEVERAL_LINES: (field) => `${field} is one line, without line breaks.`,
  CONTROL_CHARACTERS: (field) => `${field} holds characters that cannot be shown.`,
  NOT_UNICODE: (field) => `${field} is not well-formed Unicode.`,
  MIXED_SCRIPTS: (field) => `${field} has a word that mixes letters of several alphabets.`,
};

/**
 * A text as it is kept: NFC, without spaces around it, line breaks as `\n`. Nothing inside is rewritten: what cannot be
 * shown as it was written is refused.
 * @throws {InvalidText} when it is blank, too long, not well-formed (lone surrogates, which UTF-8 cannot hold), or
 *   holds control characters: the null byte, which PostgreSQL refuses, and those that turn the direction of what
 *   follows them
 */
export function readText(text: string, rule: TextRule): string {
  const kept = readOptionalText(text, rule);
  if (kept === null) throw new InvalidText(rule, 'BLANK');
  return kept;
}

/**
 * Like {@link readText}, for a field that may be empty: a blank text, or null, clears it.
 * @throws {InvalidText}
 */
export function readOptionalText(text: string | null, rule: TextRule): string | null {
  if (text === null) return null;
  // A code point has at most two code units, and NFC at most three times as many: a megabyte is refused before it costs
  // anything.
  if (text.length > rule.maxLength * 6 + 100) throw new InvalidText(rule, 'TOO_LONG');
  if (illFormed.test(text)) throw new InvalidText(rule, 'NOT_UNICODE');

  const kept = text.normalize('NFC').replace(/\r\n?/g, '\n').trim();
  refuseUnshowable(kept, rule);
  if ([...kept].length > rule.maxLength) throw new InvalidText(rule, 'TOO_LONG');
  return nothingToSee.test(kept) ? null : kept;
}

/**
 * Refuses what cannot be shown as it was written, in a text that is kept letter by letter and whose length its owner
 * looks at.
 * @throws {InvalidText}
 */
export function refuseUnshowable(text: string, rule: TextRule): void {
  if (illFormed.test(text)) throw new InvalidText(rule, 'NOT_UNICODE');
  if (!rule.lines && lineBreak.test(text)) throw new InvalidText(rule, 'SEVERAL_LINES');
  if ((rule.lines ? invisibleInText : invisibleInLine).test(text)) throw new InvalidText(rule, 'CONTROL_CHARACTERS');
}

/** Half characters: with the flag, the property holds for lone surrogates alone. */
const illFormed = /\p{Cs}/u;

/** Spaces, marks without a letter, and what no typeface draws: a name of zero-width spaces is blank. */
const nothingToSee = /^[\p{Z}\p{M}\p{Default_Ignorable_Code_Point}\s]*$/u;

const lineBreak = /[\n\r\p{Zl}\p{Zp}]/u;

/**
 * Control characters, line and paragraph separators, and the bidirectional embeddings, overrides and isolates of UAX 9.
 */
const invisibleInLine = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u;
const invisibleInText = /[^\P{Cc}\n\r\t]|[\u202a-\u202e\u2066-\u2069]/u;
