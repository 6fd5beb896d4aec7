import { chooseLanguage, type FoundLanguage } from './choose-language.ts';

/** The library looks at no more of a text. */
const longestRead = 1_000;

/**
 * Finds the language of a text without asking any other system. The library and its data are loaded with the first
 * text, in about half a second, because they take 85 MB.
 */
export async function findLanguage(text: string, usual: string | null): Promise<FoundLanguage> {
  const { eld } = await import('eld/extrasmall');
  const read = text.slice(0, longestRead);
  return chooseLanguage({ text: read, scores: eld.detect(read).getScores(), usual });
}
