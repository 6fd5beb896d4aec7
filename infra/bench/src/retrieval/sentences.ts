/** Parts of sentences that people might write down about a conflict. Every choice of them is a sentence of its own. */
const whens = [
  'On Monday',
  'Last night',
  'After dinner',
  'Before work',
  'On the phone',
  'At breakfast',
  'In the car',
  'During the holidays',
  'At the party',
  'When the children slept',
  'While I cooked',
  'On our anniversary',
];
const whos = [
  'my partner',
  'my brother',
  'my mother',
  'my flatmate',
  'my best friend',
  'my colleague',
  'my father',
  'my neighbour',
];
const whats = [
  'forgot what we had agreed about the money',
  'raised the voice at me about the dishes',
  'left the room without a word',
  'cancelled our weekend at the last minute',
  'made a joke about my weight',
  'did not ask how the interview went',
  'read my messages without asking',
  'promised to call and never did',
  'took a decision about the flat alone',
  'interrupted me again and again',
  'compared me with somebody else',
  'came home two hours late',
  'spent the savings on a bicycle',
  'told the others what I had said in confidence',
  'looked at the screen while I cried',
];
const feelings = ['hurt', 'angry', 'lonely', 'ashamed', 'afraid', 'tired', 'confused', 'sad', 'jealous', 'helpless'];
const wishes = [
  'be heard',
  'feel safe',
  'have some time alone',
  'be treated fairly',
  'know that it matters',
  'be thanked once',
  'decide for myself',
  'plan things together',
  'trust again',
  'be asked first',
];

const parts = [whens, whos, whats, feelings, wishes];

/** How many different sentences there are. */
export const sentenceCount = parts.reduce((product, { length }) => product * length, 1);

/** The sentence of a number below `sentenceCount`; another number, another sentence. */
export function sentence(nth: number): string {
  let rest = nth;
  const [when, who, what, feeling, wish] = parts.map((choices) => {
    const choice = choices[rest % choices.length];
    rest = Math.floor(rest / choices.length);
    return choice ?? '';
  });
  return `${when} ${who} ${what}. I felt ${feeling}, and I need to ${wish}.`;
}

/** Numbers spread over all sentences, each once: the step shares no factor with their count. */
export function spread(nth: number): number {
  return Number((BigInt(nth) * 48_611n) % BigInt(sentenceCount));
}
