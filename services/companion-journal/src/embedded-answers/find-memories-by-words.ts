/** Sentences by which people say what lasts: what they like, learn, work on, or want. */
const lasting =
  /^I(?:'m| am)? (?:really |always |often |still |also )*(?:like|love|enjoy|prefer|learn|am learning|learning|work (?:on|as)|working on|care about|practise|play|write|read|want to become|dream of)\b[^.!?\n]{3,200}/i;

/** What the embedded model finds worth remembering: the first three such sentences, turned to "you". */
export function findMemoriesByWords({ prompts }: { readonly prompts: readonly string[] }): {
  memories: { text: string; quote: string }[];
} {
  const sentences = prompts.flatMap((prompt) => prompt.split(/(?<=[.!?])\s+|\n+/));
  const found = sentences.flatMap((sentence) => lasting.exec(sentence.trim())?.[0].trim() ?? []);
  return { memories: [...new Set(found)].slice(0, 3).map((quote) => ({ quote, text: `${toYou(quote)}.` })) };
}

function toYou(sentence: string): string {
  return sentence
    .replace(/\bI(?:'m| am)\b/g, 'you are')
    .replace(/\bI\b/g, 'you')
    .replace(/\bmy\b/gi, 'your')
    .replace(/\bme\b/gi, 'you')
    .replace(/^y/, 'Y');
}
