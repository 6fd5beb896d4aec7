/**
 * About how many tokens a text is. Tokens of today's models have about four letters in English and fewer in most other
 * languages: three errs on the dear side, as a budget should.
 */
export function estimateTokens(...texts: readonly string[]): number {
  return Math.ceil(texts.reduce((sum, text) => sum + text.length, 0) / 3);
}
