/**
 * Why an answer ended: the model was done, it used up its tokens, the server kept words back, or the server broke off.
 */
export type Finish = 'stopped' | 'full' | 'withheld' | 'broken';

const known: readonly (readonly [Finish, RegExp])[] = [
  ['full', /length|max_?tokens|token_limit/],
  ['withheld', /filter|safety|block|recitation|prohibited|refus|sensitive|spii|policy|guardrail/],
  ['broken', /error|abort|cancel|time_?out|insufficient|interrupt|unavailable/],
];

/**
 * Reads `finish_reason`. Servers have their own words for a stop (`eos_token`, `end_turn`, `stop_sequence`), so an
 * unknown word is one. Null means that the server has not said why, which is so in every chunk but the last.
 */
export function finishOf(reason: unknown): Finish | null {
  const told = typeof reason === 'object' && reason !== null && 'type' in reason ? reason.type : reason;
  if (typeof told !== 'string' || told.trim() === '') return null;
  return known.find(([, pattern]) => pattern.test(told.toLowerCase()))?.[0] ?? 'stopped';
}
