import { InvalidToken } from './refusals.ts';

/**
 * How card numbers are written: 13 to 19 digits (ISO/IEC 7812) in a row, or in groups that stand alone. No token of a
 * provider's is so.
 */
const numbers = [
  /^[\d_-]+$/,
  /\d{13,}/,
  /(?<![\dA-Za-z])\d{4}[_-]\d{4}[_-]\d{4}[_-]\d{1,7}(?![\dA-Za-z])/,
  /(?<![\dA-Za-z])\d{4}[_-]\d{6}[_-]\d{4,5}(?![\dA-Za-z])/,
];

/**
 * What a provider's script gave for a method: a short word without spaces. A card's number is refused however it is
 * written, and the refusal does not say what was given. @throws {InvalidToken}
 */
export function tokenGiven(text: string): string {
  if (!/^[\w-]{1,255}$/.test(text) || numbers.some((form) => form.test(text))) throw new InvalidToken('form');
  return text;
}
