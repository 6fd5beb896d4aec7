const mostTexts = 128;
const mostCharacters = 200_000;

/** Texts in the portions of one request each, in order: below what servers take of texts and of tokens at once. */
export function batchesOf(texts: readonly string[]): string[][] {
  const batches: string[][] = [];
  let characters = 0;
  for (const text of texts) {
    const current = batches.at(-1);
    if (!current || current.length >= mostTexts || characters + text.length > mostCharacters) {
      batches.push([text]);
      characters = text.length;
    } else {
      current.push(text);
      characters += text.length;
    }
  }
  return batches;
}
