import { emotionsIn } from '../embedded-answers/heard.ts';

/**
 * The emotions that the guide heard in a person's message: those found in the message, and those named in both the
 * message and the guide's reply. So an emotion that the message names and the reply reflects is always kept. Names in
 * replies are recognised in English only.
 */
export function heardEmotions({
  text,
  reply,
  found,
}: {
  text: string;
  reply: string;
  found: readonly string[];
}): string[] {
  const reflected = new Set(emotionsIn(reply).map(({ emotion }) => emotion));
  const named = emotionsIn(text).map(({ emotion }) => emotion);
  return [...new Set([...found, ...named.filter((emotion) => reflected.has(emotion))])];
}
