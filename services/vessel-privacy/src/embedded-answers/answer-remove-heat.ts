import type { NeedCategory } from '../vessels/needs.ts';
import { anyName } from '@kindred/models/answer-checks/names-any';
import { coolSentence } from './cool-sentence.ts';
import { emotionsIn, needsIn } from './heard.ts';
import { listed } from './listed.ts';
import { needOf } from './needs-lexicon.ts';
import { sentencesOf } from '@kindred/models/embedded/sentences';

interface HeatedText {
  readonly text: string;
  readonly category?: NeedCategory;
  readonly names?: readonly string[];
}

/**
 * Goes through the text clause by clause: what the writer says of themselves stays, an accusation becomes what it was
 * like for them, what is heat alone goes. Where nothing of a clause is left, the feelings and needs that showed in the
 * whole text are named, so that the need outlives its wording.
 */
export function answerRemoveHeat({ text, category, names = [] }: HeatedText): { text: string } {
  const plain = calm(nameless(squeezed(text), names));
  const cooled = sentencesOf(plain)
    .map(coolSentence)
    .filter((sentence) => sentence !== '');
  const kept = [...new Set(cooled)].join(' ');
  const emotions = emotionsIn(text)
    .slice(0, 2)
    .map(({ emotion }) => emotion);
  const missing = needMissing(text, kept, category);
  const parts = [
    kept.slice(0, 1_600),
    emotions.length > 0 && emotionsIn(kept).length === 0 ? `I feel ${listed(emotions)}.` : '',
    missing ? `What matters to me in this is ${missing}.` : '',
  ].filter((part) => part !== '');
  return { text: parts.join(' ') || 'Something in this weighs on me, and I would like to talk about it.' };
}

/** One blank for many, so that no pattern has to try each of them. */
function squeezed(text: string): string {
  return text.replace(/[^\S\n]+/g, ' ').replace(/\n[\n ]*/g, '\n');
}

/** The name goes altogether where it is only called out, and becomes "the other person" elsewhere. */
function nameless(text: string, names: readonly string[]): string {
  const pattern = anyName(names, 'gu');
  if (pattern === null) return text;
  const calledOut = new RegExp(
    `(?<=^|[.!?]\\s*)(?:${pattern.source})\\s*,\\s*|\\s*,\\s*(?:${pattern.source})(?=[.!?]|$)`,
    'gu',
  );
  return text.replace(calledOut, '').replace(pattern, 'the other person');
}

/** Shouting is heat too: words in capitals, rows of marks. */
function calm(text: string): string {
  return text
    .replace(/[’ʼ]/g, "'")
    .replace(/[!?]*![!?]*/g, '.')
    .replace(/\?{2,}/g, '?')
    .replace(/(?<![\p{L}'])\p{Lu}{2,}(?:'\p{Lu}+)?(?!\p{L})/gu, (word) =>
      /^(?:TV|UK|US)$/.test(word) ? word : word.toLowerCase(),
    );
}

function needMissing(text: string, kept: string, category: NeedCategory | undefined): string | null {
  const there = new Set(needsIn(kept).map(({ known }) => known.category));
  if (category !== undefined)
    return there.has(category)
      ? null
      : (needsIn(text).find(({ known }) => known.category === category)?.known.need ?? needOf[category]);
  const first = needsIn(text)[0]?.known;
  return first && !there.has(first.category) ? first.need : null;
}
