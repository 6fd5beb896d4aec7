import { sameWord } from '@kindred/contracts/same-word';
import type { ShownInterest } from '../tribes/tribe-interest.ts';

/** Those of a tribe's interests that were asked for. */
export function askedInterests(
  shown: readonly ShownInterest[],
  asked: { readonly categories: readonly string[] | null; readonly interests: readonly string[] | null },
): ShownInterest[] {
  return shown.filter(
    ({ category, name }) => asked.categories?.includes(category) || asked.interests?.includes(sameWord(name)),
  );
}
