/** Two words are the same when they differ only in case, width and spacing: the form in which lists are compared. */
export function sameWord(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
