import { withoutThinking } from './thinking-filter.ts';

/**
 * Extracts the JSON of a model's answer: the whole text, a code block, or everything from the first brace to the last.
 * Thinking is removed first. Undefined if there is no JSON. The parser's error is dropped, because it quotes the text.
 */
export function jsonInText(text: string): unknown {
  const answer = withoutThinking(text);
  const block = /```[\w-]*\s*\n?(?<inside>[\s\S]*?)```(?![\s\S]*```)/.exec(answer)?.groups?.['inside'];
  const braces = answer.slice(answer.indexOf('{'), answer.lastIndexOf('}') + 1);
  for (const candidate of [text, answer, block, braces]) {
    const value = parsed(candidate);
    if (typeof value === 'object' && value !== null) return plain(value);
  }
  return undefined;
}

function parsed(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text.trim());
  } catch {
    return undefined;
  }
}

function plain(value: unknown): unknown {
  if (typeof value === 'string') return withoutThinking(value);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, plain(field)]));
}
