import { emotionsIn } from './embedded/heard.ts';

/**
 * What a guide heard somebody feel: the emotions that were found in the person's message, and those that the message
 * names and the guide's reply names again. So a reply that reflects an emotion and a search that misses it do not
 * contradict each other. The second half knows English words only.
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
