import { InvalidText, readText, type TextRule } from './text.ts';

/**
 * Reads the name of something that people find and join by its name. It is kept as a text is. A word that mixes letters
 * of Latin, Greek and Cyrillic, which look alike, is refused: it passes for another word (Unicode TR 39, section 5). A
 * word of one alphabet is not, since names are not unique.
 * @throws {InvalidText}
 */
export function readName(text: string, rule: TextRule): string {
  const name = readText(text, rule);
  if (name.split(/[^\p{L}\p{M}]+/u).some(mixesScripts)) throw new InvalidText(rule, 'MIXED_SCRIPTS');
  return name;
}

const lookalikeScripts = [/\p{Script=Latin}/u, /\p{Script=Greek}/u, /\p{Script=Cyrillic}/u];

function mixesScripts(word: string): boolean {
  return lookalikeScripts.filter((script) => script.test(word)).length > 1;
}
