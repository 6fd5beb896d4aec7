/** What a text was taken for. `isSure` is false where the language is the journal's usual one. */
export interface FoundLanguage {
  readonly language: string | null;
  readonly isSure: boolean;
}

interface Evidence {
  readonly text: string;
  /** By BCP 47 primary tags, from 0 to 1. */
  readonly scores: Readonly<Record<string, number>>;
  /** The language in which the journal is usually written. */
  readonly usual: string | null;
}

/** With fewer letters, a guess does not count: the library takes half of such texts for a wrong language. */
const fewestLetters = 16;
/** The best score has to exceed the second by this much. Below, either language could be right. */
const smallestLead = 0.04;
/** The usual language is chosen if its score is at most this much below the best one. */
const usualLag = 0.1;
/** The best score has to reach this. Below, the text is probably not words of any language. */
const lowestScore = 0.5;

/**
 * Chooses the language of a text. A text without letters has none. The usual language is chosen for a text that is
 * short or could be in several languages.
 */
export function chooseLanguage({ text, scores, usual }: Evidence): FoundLanguage {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return { language: null, isSure: false };
  const [best, second] = Object.entries(scores).toSorted(([, one], [, other]) => other - one);
  const unsure = { language: usual, isSure: false };
  if (!best || letters < fewestLetters) return unsure;
  const [language, score] = best;
  if (usual !== null && language !== usual && score - (scores[usual] ?? 0) <= usualLag) return unsure;
  const lead = score - (second?.[1] ?? 0);
  return score >= lowestScore && lead >= smallestLead ? { language, isSure: true } : unsure;
}
