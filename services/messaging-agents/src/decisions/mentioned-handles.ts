/** A handle as it is written in a text: not in the middle of a word, an address or a Matrix id. */
const mention = /(?<![\p{L}\p{N}_.@-])@([a-z][a-z0-9-]{1,39})(?![\p{L}\p{N}_:@]|\.[\p{L}\p{N}])/giu;
/** The most agents that one message asks by mentions. */
export const mostMentions = 20;

/** The external ids of agents that a text may mention, such as `agent:sofia` for `@Sofia`. The first 20 count. */
export function mentionedAgents(text: string): string[] {
  const slugs = [...text.matchAll(mention)].map(([, slug = '']) => slug.toLowerCase().replace(/-+$/, ''));
  return [...new Set(slugs)].slice(0, mostMentions).map((slug) => `agent:${slug}`);
}
