import { needCategories, type NamedNeed } from '../vessels/needs.ts';
import { needOf } from './needs-lexicon.ts';

interface NeedsOfBoth {
  readonly one: readonly NamedNeed[];
  readonly other: readonly NamedNeed[];
}

/** The same need where both name it, else what a category that both have in their lists is called. */
export function answerFindCommonGround({ one, other }: NeedsOfBoth): { common: NamedNeed[] } {
  const common = needCategories.flatMap((category) => {
    const mine = one.filter((need) => need.category === category);
    const theirs = new Set(other.filter((need) => need.category === category).map(({ need }) => plain(need)));
    if (mine.length === 0 || theirs.size === 0) return [];
    const same = mine.find(({ need }) => theirs.has(plain(need)));
    return [{ need: same?.need ?? needOf[category], category }];
  });
  return { common };
}

function plain(need: string): string {
  return need
    .trim()
    .toLowerCase()
    .replace(/^(i need )?(to )?/, '')
    .replace(/[.!]$/, '');
}
