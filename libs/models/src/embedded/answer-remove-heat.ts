import type { removeHeat } from '../tasks/remove-heat.ts';
import { anyName } from '../tasks/names-any.ts';
import { coolClause } from './cool-clause.ts';
import { emotionsIn, needsIn } from './heard.ts';
import { listed } from './listed.ts';
import { needOf } from './needs-lexicon.ts';
import { sentencesOf } from './sentences.ts';

type Task = typeof removeHeat;

/**
 * Goes through the text clause by clause: what the writer says of themselves stays, an accusation becomes what it was like for
 * them, what is heat alone goes. Where nothing of a clause is left, the feelings and needs that showed in the whole text are named,
 * so that the need outlives its wording.
 */
export function answerRemoveHeat({ text, category, names = [] }: Task['given']['static']): Task['answer']['static'] {
  const plain = calm(nameless(text, names));
  const cooled = sentencesOf(plain).map(coolSentence).filter((sentence) => sentence !== '');
  const kept = [...new Set(cooled)].join(' ');
  const emotions = emotionsIn(text).slice(0, 2).map(({ emotion }) => emotion);
  const missing = needMissing(text, kept, category);
  const parts = [
    kept,
    emotions.length > 0 && emotionsIn(kept).length === 0 ? `I feel ${listed(emotions)}.` : '',
    missing ? `What matters to me in this is ${missing}.` : '',
  ].filter((part) => part !== '');
  const all = parts.join(' ') || 'Something in this weighs on me, and I would like to talk about it.';
  return { text: all.slice(0, 2_000).trim() };
}

/** The name goes altogether where it is only called out, and becomes "the other person" elsewhere. */
function nameless(text: string, names: readonly string[]): string {
  const pattern = anyName(names, 'giu');
  return pattern === null ? text : text.replace(new RegExp(`^\\s*(?:${pattern.source})\\s*,\\s*`, 'giu'), '').replace(pattern, 'the other person');
}

/** Shouting is heat too: words in capitals, rows of marks. */
function calm(text: string): string {
  return text
    .replace(/[’ʼ]/g, "'")
    .replace(/[!?]*![!?]*/g, '.')
    .replace(/\?{2,}/g, '?')
    .replace(/(?<!\p{L})\p{Lu}{2,}(?:'\p{Lu}+)?(?!\p{L})/gu, (word) => (word.length < 3 && /^(TV|UK|US)$/.test(word) ? word : word.toLowerCase()));
}

function coolSentence(sentence: string): string {
  const parts = sentence.replace(/[.!?…]+["')]*$/u, '').split(/\s*(?:;|,(?=\s)| - |\s+–\s+|\s+(?=(?:and|but|because|so|when|while|since|if)\s))\s*/iu);
  const cooled = parts.flatMap(ownPart).flatMap((part) => {
    const [, joint = '', clause = part] = /^(and|but|because|so|when|while|since|if)\s+(.*)$/isu.exec(part) ?? [];
    const cool = coolClause(clause.trim(), joint.toLowerCase());
    return cool === null ? [] : [{ joint: joint.toLowerCase(), cool }];
  });
  const said = cooled.filter(({ cool }, at) => cooled.findIndex((other) => other.cool === cool) === at);
  const joined = said.map(({ joint, cool }, at) => (at === 0 ? leading(joint, cool) : `${joint === '' ? ',' : ` ${joining(joint, cool)}`} ${cool}`)).join('');
  return joined === '' ? '' : `${joined.charAt(0).toUpperCase()}${joined.slice(1)}.`;
}

/** "When you come home late I worry": what comes after the other's part is the writer's own. */
function ownPart(part: string): string[] {
  const [, others, own] = /^((?:(?:and|but|because|so|when|while|since|if)\s+)?(?:you|he|she|they|the other person)\b.*?\S)\s+(I(?:'\w+)?\s.*)$/su.exec(part) ?? [];
  return others !== undefined && own !== undefined && !/\b(?:that|what|how|where|whatever|everything|all|anything|who|when|if)$/iu.test(others) ? [others, own] : [part];
}

/** "When you come home late, …" keeps its word; "because …" alone does not stand, nor does "when" before what took a clause's place. */
function leading(joint: string, cool: string): string {
  return /^(?:when|if|while)$/.test(joint) && !tookPlace.test(cool) ? `${joint} ${cool}` : cool;
}

function joining(joint: string, cool: string): string {
  return /^(?:when|if|while)$/.test(joint) && tookPlace.test(cool) ? 'because' : joint;
}

const tookPlace = /^(?:I felt|I was|I did not|I could not|my trust|my privacy)\b/;

function needMissing(text: string, kept: string, category: Task['given']['static']['category']): string | null {
  const there = new Set(needsIn(kept).map(({ known }) => known.category));
  if (category !== undefined) return there.has(category) ? null : (needsIn(text).find(({ known }) => known.category === category)?.known.need ?? needOf[category]);
  const first = needsIn(text)[0]?.known;
  return first && !there.has(first.category) ? first.need : null;
}
