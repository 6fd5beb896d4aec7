/**
 * Why an answer ended: the model finished, the tokens ran out, a content filter withheld words, or the server failed.
 */
export type Finish = 'stopped' | 'full' | 'withheld' | 'broken';

const known: readonly (readonly [Finish, RegExp])[] = [
  ['full', /length|max_?tokens|token_limit/],
  ['withheld', /filter|safety|block|recitation|prohibited|refus|sensitive|spii|policy|guardrail/],
  ['broken', /error|abort|cancel|time_?out|insufficient|interrupt|unavailable/],
];

/**
 * Reads `finish_reason`. An unknown reason counts as a stop, because servers have their own words for it (`eos_token`,
 * `end_turn`, `stop_sequence`). Null in every chunk but the last.
 */
export function finishOf(reason: unknown): Finish | null {
  const told = typeof reason === 'object' && reason !== null && 'type' in reason ? reason.type : reason;
  if (typeof told !== 'string' || told.trim() === '') return null;
  return known.find(([, pattern]) => pattern.test(told.toLowerCase()))?.[0] ?? 'stopped';
}
