import { secretThought, type ModelDialect } from './dialect.ts';
import type { ChatBody } from './protocol.ts';

/** What a model says, with its thinking where its dialect puts it. */
export interface Spoken {
  /** The content of each piece, in the form that the server gives it. Joined they are the whole. */
  readonly pieces: readonly unknown[];
  /** What the server sets apart as `reasoning_content`. */
  readonly thought: string | null;
  /** All tokens were used up before the answer began. */
  readonly isFull: boolean;
}

const smallLimit = 2_000;

export function spokenIn(
  { thinking }: ModelDialect,
  content: string,
  { max_completion_tokens, max_tokens }: ChatBody,
): Spoken {
  const thoughts = `Well, ${secretThought} is what I think of it. `;
  const byWord = content.match(/\S+\s*/g) ?? [];
  const inShreds = (text: string) => text.match(/.{1,3}/gsu) ?? [];
  const whole = { thought: null, isFull: false };
  if (thinking === 'tags') return { ...whole, pieces: inShreds(`<think>\n${thoughts}\n</think>\n\n${content}`) };
  if (thinking === 'long' && (max_completion_tokens ?? max_tokens ?? smallLimit) < smallLimit)
    return { ...whole, pieces: inShreds(thoughts), isFull: true };
  if (thinking === 'unannounced' || thinking === 'long')
    return { ...whole, pieces: inShreds(`${thoughts}\n</think>\n\n${content}`) };
  if (thinking === 'endless') return { ...whole, pieces: inShreds(`<thinking>${thoughts}`) };
  if (thinking === 'apart') return { ...whole, pieces: byWord, thought: thoughts };
  if (thinking !== 'parts') return { ...whole, pieces: byWord };
  const asPart = (text: string) => [{ type: 'text', text }];
  return {
    ...whole,
    pieces: [
      [{ type: 'thinking', thinking: asPart(thoughts) }],
      [{ type: 'reference', reference_ids: [1] }],
      ...byWord.map(asPart),
    ],
  };
}

/** The content of a whole message out of its pieces. */
export function wholeOf(pieces: readonly unknown[]): unknown {
  return pieces.some(Array.isArray) ? pieces.flat() : pieces.join('');
}
