/**
 * A text as a row of words. Entries and searches are both read in this form, so that a word is the same beside a
 * hyphen, a slash or an underscore, and no word looks like a label.
 */
export function searchable(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
