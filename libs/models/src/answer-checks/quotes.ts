/**
 * Those of the quotes that stand in the text, each once and as the text has it: a model may change the kind of a
 * quotation mark or a line break, which is forgiven, and it may make up a sentence, which is not.
 */
export function quotesFrom(text: string, quotes: readonly string[]): string[] {
  const plain = plainOf(text);
  const found = quotes.flatMap((quote) => {
    const wanted = plainOf(quote.trim());
    const at = wanted === '' ? -1 : plain.indexOf(wanted);
    return at < 0 ? [] : [text.slice(at, at + wanted.length)];
  });
  return [...new Set(found)];
}

/** One character for one, so that a place in it is the same place in the text. */
function plainOf(text: string): string {
  return text
    .replace(/[‘’‛′]/g, "'")
    .replace(/[“”„″]/g, '"')
    .replace(/\s/g, ' ');
}
