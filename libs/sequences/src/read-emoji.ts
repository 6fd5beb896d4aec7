import { InvalidEmoji } from './refusals.ts';

/** One emoji that is recommended for general interchange, such as a flag or a family, and nothing else. */
const oneEmoji = new RegExp('^\\p{RGI_Emoji}$', 'v');

/** Asks for the coloured form of a sign that is also text, such as a heart. */
const asEmoji = '\ufe0f';

/** @throws {InvalidEmoji} */
export function readEmoji(emoji: string): string {
  if (emoji.length > 32) throw new InvalidEmoji();
  const found = [emoji, `${emoji}${asEmoji}`].find((form) => oneEmoji.test(form));
  if (found === undefined) throw new InvalidEmoji();
  return found;
}
