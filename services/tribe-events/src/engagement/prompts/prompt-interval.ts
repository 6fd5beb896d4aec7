/**
 * How many days pass between two prompts, by the activity of a tribe from 0 to 10: eight for a silent one, one for a
 * lively one, max(1, ceil(8 - 0.7 x activity)). It is computed in hundredths, because 0.7 is no binary fraction.
 */
export function promptIntervalDays(activity: number): number {
  const tenths = Math.round(activity * 10);
  return Math.max(1, Math.ceil((800 - 7 * tenths) / 100));
}
