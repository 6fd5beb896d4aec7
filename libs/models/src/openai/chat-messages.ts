import type { Turn } from '../language-model.ts';
import { withoutThinking } from './thinking-filter.ts';

export interface ChatMessage {
  readonly role: 'system' | 'user' | 'assistant';
  readonly content: string;
}

const roles = { person: 'user', model: 'assistant' } as const;

/**
 * The messages in the form that every prompt template accepts: one system message, then person and model by turns, the
 * person first and last. Consecutive turns of one side are joined. The model's turns before the person's first one are
 * dropped, because the turn that they answered was cut off. For a template without a system role, the instructions are
 * put before the person's first turn.
 */
export function chatMessages(
  system: string,
  turns: readonly Turn[],
  { hasSystemRole }: { hasSystemRole: boolean },
): ChatMessage[] {
  const said: { role: 'user' | 'assistant'; content: string }[] = [];
  for (const [at, { from, text }] of turns.entries()) {
    const content = wellFormed(from === 'model' ? withoutThinking(text) : text);
    const last = said.at(-1);
    if ((content.trim() === '' && at < turns.length - 1) || (!last && from === 'model')) continue;
    if (last?.role === roles[from]) last.content += `\n\n${content}`;
    else said.push({ role: roles[from], content });
  }
  const instructions = wellFormed(system);
  if (instructions.trim() === '') return said;
  if (hasSystemRole) return [{ role: 'system', content: instructions }, ...said];
  const [first, ...later] = said;
  return [{ role: 'user', content: first ? `${instructions}\n\n${first.content}` : instructions }, ...later];
}

/** Cutting a text can leave half a surrogate pair, which servers refuse as invalid Unicode. */
export function wellFormed(text: string): string {
  return text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD');
}
