/** Words that say little about what a text is about. */
export const stopWords: ReadonlySet<string> = new Set(
  `a about after again all also am an and any are aren't as at be because been before being but by can can't could couldn't did didn't do does doesn't doing
  don't down each even ever few for from get gets getting got had hadn't has hasn't have haven't having he he's her here hers herself him himself his how i i'd
  i'll i'm i've if in into is isn't it it's its itself just like make me more most much my myself no nor not now of off on once one only or other our ours out over
  own really same she she's should so some such than that that's the their them then there these they they're thing things this those through to too under until
  up us very was wasn't way we we're were weren't what when where which while who whom why will with won't would you you'd you'll you're you've your yours`.split(
    /\s+/,
  ),
);

const endings: readonly (readonly [RegExp, string])[] = [
  [/'s$/, ''],
  [/(?:fulness|iveness|ousness)$/, ''],
  [/(?:ations?|ingly|edly|fully|ments?|ness)$/, ''],
  [/ies$/, 'y'],
  [/(?:ing|ed|es|ly|er|ers|s|e)$/, ''],
];

/**
 * A word without its commonest English endings, at least three letters of it: not always a word, but the same for its
 * forms.
 */
export function stem(word: string): string {
  let stemmed = word;
  for (const [ending, instead] of endings) {
    const without = stemmed.replace(ending, instead);
    if (without.length >= 3 && !stemmed.endsWith('ss')) stemmed = without;
  }
  return stemmed.replace(/([b-df-hj-np-tv-z])\1$/, '$1').replace(/i$/, 'y');
}
