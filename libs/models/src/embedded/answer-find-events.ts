import type { findEvents, FoundEvent } from '../tasks/find-events.ts';
import { emotionsIn } from './heard.ts';
import { sentencesOf, shortened, wordsOf } from './sentences.ts';

type Given = (typeof findEvents.given)['static'];

/** Forms of the past that do not end in "ed". */
const past = new Set(
  `said told went came left took got gave made did had was were forgot broke threw hit lost found heard saw felt knew thought spent paid
  bought brought sent wrote read met ran sat stood slept woke ate drank drove fell fought hid hung hurt kept laid led lent let lied put quit
  rang rose sang sold shook shut spoke stole stuck swore taught tore understood won withdrew didn't wasn't weren't couldn't wouldn't hadn't`.split(/\s+/),
);

/** What happened: the sentences in the past, each with whose doing it is by its first subject, and the feelings in it or right after it. */
export function answerFindEvents({ text }: Given): { events: FoundEvent[] } {
  const sentences = sentencesOf(text);
  const events = sentences.flatMap((sentence, at): FoundEvent[] => {
    if (!happened(sentence)) return [];
    const next = sentences[at + 1];
    const emotions = [...emotionsIn(sentence), ...(next !== undefined && !happened(next) ? emotionsIn(next) : [])];
    return [{ description: shortened(sentence, 500), attributedTo: doerOf(sentence), emotions: [...new Set(emotions.map(({ emotion }) => emotion))].slice(0, 8) }];
  });
  return { events: events.slice(0, 20) };
}

function happened(sentence: string): boolean {
  const words = wordsOf(sentence);
  const does = words.some((word) => past.has(word) || /^\p{L}{2,}[^e]ed$/u.test(word));
  // "I felt sad" says how it was, not what happened.
  return does && !/^(i|it)\s+(just\s+|really\s+)?(felt|feel|was|am|have been)\s/iu.test(sentence);
}

function doerOf(sentence: string): FoundEvent['attributedTo'] {
  const words = wordsOf(sentence);
  if (words.some((word) => word === 'we' || word === "we'd") || /\b(both of us|each other)\b/i.test(sentence)) return 'MUTUAL';
  const subject = words.find((word) => /^(i|i'd|i'm|you|you'd|he|she|they|he'd|she'd|they'd)$/.test(word));
  if (subject?.startsWith('i')) return 'SELF';
  if (subject !== undefined || namedSubject(sentence)) return 'OTHER';
  return 'EXTERNAL';
}

/** "Yesterday Ben shouted", "My partner left": somebody before a verb. */
function namedSubject(sentence: string): boolean {
  return /\b(my|his|her|their)\s+(partner|husband|wife|boyfriend|girlfriend|mother|father|mum|mom|dad|sister|brother|son|daughter|friend|flatmate|roommate|boss|colleague|ex)\b/iu.test(sentence)
    || /(?<!(?:\b(?:in|at|to|from|on|of|the|my))\s)\b\p{Lu}\p{Ll}+\s+(?:\p{Ll}+ed|said|told|left|went|came|forgot|took|broke|lied|gave|made|got|threw|did|had|was|didn't)\b/u.test(sentence.replace(/^(The|A|An|My|Our|It|There|This|That|Yesterday|Today|Then|When|After|Before|Everything|Nothing|Work|Dinner|Rent)\b/u, ''));
}
