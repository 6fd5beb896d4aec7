import { withoutThinking } from './thinking-filter.ts';

/**
 * The JSON in what a model answered: the whole text, or what is in a block of code, or from the first brace to the
 * last, without what the model thought before it or inside of it. Undefined where there is none. A parser's own words
 * quote the text, so they are dropped.
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
