import { coolClause } from './cool-clause.ts';
import { accusing } from './heat.ts';

const joints = 'and|but|because|so(?=\\s+(?:i|we|you|he|she|they|it|that|my)\\b)|when|while|since|if';
const between = new RegExp(`\\s*(?:;|,(?=\\s)| - |\\s[–—]\\s|\\s+(?=(?:${joints})\\s))\\s*`, 'iu');
const jointAndClause = new RegExp(`^(${joints})\\s+(.*)$`, 'isu');
const ownSubject =
  /^(?:i|you|he|she|it|we|they|my|your|his|her|our|their|the|this|that|these|those|there|everyone|everybody|nobody|no one|people|what|who|why|how|please)(?:$|[\s'])/iu;
const capital = /^\p{Lu}/u;

interface Clause {
  readonly joint: string;
  readonly text: string;
}

/** One sentence without its heat, with a full stop; empty when nothing of it is left that stands alone. */
export function coolSentence(sentence: string): string {
  const clauses = withSubjects(
    sentence
      .replace(/[.!?…]+["')]*$/u, '')
      .split(between)
      .flatMap(ownPart)
      .map(clauseIn),
  );
  const cooled = clauses.flatMap(({ joint, text }) => {
    const cool = coolClause(text, joint);
    return cool === null ? [] : [{ joint, text: cool }];
  });
  const said = cooled.filter(({ text }, at) => cooled.findIndex((other) => other.text === text) === at);
  if (said.every(({ joint, text }) => isCondition(joint) && !tookPlace.test(text))) return '';
  const joined = said.map((clause, at) => (at === 0 ? leading(clause) : following(clause))).join('');
  return joined === '' ? '' : `${joined.charAt(0).toUpperCase()}${joined.slice(1)}.`;
}

function clauseIn(part: string): Clause {
  const [, joint = '', text = part] = jointAndClause.exec(part) ?? [];
  return { joint: joint.toLowerCase(), text: text.trim() };
}

/**
 * "He lies and never listens": the second clause is about him too. Where the writer speaks of themselves, a clause
 * without a subject of its own goes on with the one before.
 */
function withSubjects(clauses: readonly Clause[]): Clause[] {
  const whole: Clause[] = [];
  for (const clause of clauses) {
    const before = whole.at(-1);
    const borrows =
      before !== undefined &&
      (clause.joint === 'and' || clause.joint === 'but' || clause.joint === '') &&
      !ownSubject.test(clause.text) &&
      !capital.test(clause.text);
    if (!borrows) whole.push(clause);
    else if (accusing.test(before.text)) whole.push({ ...clause, text: `they ${clause.text}` });
    else
      whole[whole.length - 1] = {
        ...before,
        text: `${before.text}${clause.joint === '' ? ',' : ` ${clause.joint}`} ${clause.text}`,
      };
  }
  return whole;
}

/** "When you come home late I worry": what comes after the other's part is the writer's own. */
function ownPart(part: string): string[] {
  const [, others, own] =
    /^((?:(?:and|but|because|so|when|while|since|if)\s+)?(?:you|he|she|they|the other person)\b.*?\S)\s+(i(?:'\w+)?\s.*)$/isu.exec(
      part,
    ) ?? [];
  const goesOn =
    others !== undefined && /\b(?:that|what|how|where|whatever|everything|all|anything|who|when|if)$/iu.test(others);
  return others !== undefined && own !== undefined && !goesOn ? [others, own] : [part];
}

const tookPlace = /^(?:I felt|I was|I did not|I could not|my trust|my privacy)\b/;

function isCondition(joint: string): boolean {
  return /^(?:when|if|while)$/.test(joint);
}

/**
 * "When I come home, …" keeps its word; "because …" alone does not stand, nor does "when" before what took a clause's
 * place.
 */
function leading({ joint, text }: Clause): string {
  return isCondition(joint) && !tookPlace.test(text) ? `${joint} ${text}` : text;
}

function following({ joint, text }: Clause): string {
  const word = isCondition(joint) && tookPlace.test(text) ? 'because' : joint;
  return `${word === '' ? ',' : ` ${word}`} ${text}`;
}
