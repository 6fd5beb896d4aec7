import type { Turn } from '../language-model.ts';
import { withoutThinking } from './thinking-filter.ts';

export interface ChatMessage {
  readonly role: 'system' | 'user' | 'assistant';
  readonly content: string;
}

const roles = { person: 'user', guide: 'assistant' } as const;

/**
 * The messages of a conversation in the form that every prompt template takes: one system message first, then the
 * person and the guide by turns, the person first and last. Turns of one side that follow each other are joined. What
 * the guide said before the first turn of the person is left out: the turn that it answered is not there either. A
 * template without a system role gets the instructions in front of the person's first turn.
 */
export function chatMessages(
  system: string,
  turns: readonly Turn[],
  { hasSystemRole }: { hasSystemRole: boolean },
): ChatMessage[] {
  const said: { role: 'user' | 'assistant'; content: string }[] = [];
  for (const [at, { from, text }] of turns.entries()) {
    const content = wellFormed(from === 'guide' ? withoutThinking(text) : text);
    const last = said.at(-1);
    if ((content.trim() === '' && at < turns.length - 1) || (!last && from === 'guide')) continue;
    if (last?.role === roles[from]) last.content += `\n\n${content}`;
    else said.push({ role: roles[from], content });
  }
  const instructions = wellFormed(system);
  if (instructions.trim() === '') return said;
  if (hasSystemRole) return [{ role: 'system', content: instructions }, ...said];
  const [first, ...later] = said;
  return [{ role: 'user', content: first ? `${instructions}\n\n${first.content}` : instructions }, ...later];
}

/** Half a surrogate pair, which a cut text may end with, is refused by servers as invalid Unicode. */
export function wellFormed(text: string): string {
  return text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD');
}
