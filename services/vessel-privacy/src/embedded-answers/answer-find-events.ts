import { drawsLine } from './answer-find-boundaries.ts';
import { emotionsIn } from './heard.ts';
import { sentencesOf, shortened, wordsOf } from '@kindred/models/embedded/sentences';

interface EventTold {
  readonly description: string;
  readonly attributedTo: 'SELF' | 'OTHER' | 'MUTUAL' | 'EXTERNAL';
  readonly emotions: string[];
}

/** Forms of the past that do not end in "ed". */
const past = new Set(
  `said told went came left took got gave made did had was were forgot broke threw hit lost found heard saw felt knew thought spent paid
  bought brought sent wrote read met ran sat stood slept woke ate drank drove fell fought hid hung hurt kept laid led lent let lied put quit
  rang rose sang sold shook shut spoke stole stuck swore taught tore understood won withdrew didn't wasn't weren't couldn't wouldn't hadn't`.split(
    /\s+/,
  ),
);

/**
 * Finds the writer's feelings and the events of a text. An event is a sentence in the past tense. Its first subject
 * says whose doing it is. The feelings in the sentence, or right after it, belong to the event.
 */
export function answerFindEvents({ text }: { readonly text: string }): { events: EventTold[]; emotions: string[] } {
  const sentences = sentencesOf(text);
  const events = sentences.flatMap((sentence, at): EventTold[] => {
    if (!happened(sentence)) return [];
    const next = sentences[at + 1];
    const emotions = [...emotionsIn(sentence), ...(next !== undefined && !happened(next) ? emotionsIn(next) : [])];
    return [
      {
        description: shortened(sentence, 500),
        attributedTo: doerOf(sentence),
        emotions: [...new Set(emotions.map(({ emotion }) => emotion))].slice(0, 8),
      },
    ];
  });
  return {
    events: events.slice(0, 20),
    emotions: emotionsIn(text)
      .map(({ emotion }) => emotion)
      .slice(0, 12),
  };
}

function happened(sentence: string): boolean {
  if (drawsLine(sentence)) return false;
  const words = wordsOf(sentence);
  const does = words.some((word) => past.has(word) || /^\p{L}{2,}[^e]ed$/u.test(word));
  // "I felt sad" says how it was, not what happened.
  return does && !/^(i|it)\s+(just\s+|really\s+)?(felt|feel|was|am|have been)\s/iu.test(sentence);
}

function doerOf(sentence: string): EventTold['attributedTo'] {
  const words = wordsOf(sentence);
  if (words.some((word) => word === 'we' || word === "we'd") || /\b(both of us|each other)\b/i.test(sentence))
    return 'MUTUAL';
  const pronoun = /(?<![\p{L}'’])(?<self>i|i['’](?:d|m|ve))(?!\p{L})|(?<![\p{L}'’])(?:you|he|she|they)(?!\p{L})/iu.exec(
    sentence,
  );
  const named = namedSubject(sentence);
  if (pronoun === null) return named < 0 ? 'EXTERNAL' : 'OTHER';
  return pronoun.groups?.['self'] !== undefined && (named < 0 || pronoun.index < named) ? 'SELF' : 'OTHER';
}

const kin =
  /\b(?:my|his|her|their)\s+(?:partner|husband|wife|boyfriend|girlfriend|mother|father|mum|mom|dad|sister|brother|son|daughter|friend|flatmate|roommate|boss|colleague|ex)\b/iu;
const named =
  /(?<!(?:\b(?:in|at|to|from|on|of|the|my)\s))\b(?!(?:The|A|An|My|Our|It|I|There|This|That|Yesterday|Today|Then|When|After|Before|Everything|Nothing|Work|Dinner|Rent)\b)\p{Lu}\p{Ll}+\s+(?:again\s+|just\s+)?(?:\p{Ll}+ed|said|told|left|went|came|forgot|took|broke|lied|gave|made|got|threw|did|had|was|didn['’]t)\b/u;

/** Where somebody stands before a verb ("Yesterday Ben shouted", "My partner left"), or -1. */
function namedSubject(sentence: string): number {
  const places = [sentence.search(kin), sentence.search(named)].filter((place) => place >= 0);
  return places.length === 0 ? -1 : Math.min(...places);
}
