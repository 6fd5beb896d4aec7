import type { StartingRow } from './starting-row.ts';

/** Steps that bring two people closer: talking, time together, appreciation, play, trust. */
export const itemsForCloseness: readonly StartingRow[] = [
  [
    1,
    'COMMUNICATION',
    'Ten minutes each',
    'Sit down with a timer. One speaks for ten minutes about anything at all, the other only listens: no questions, no advice, no nodding along to hurry. Then swap. Stop when the timer rings the second time, and talk about something else for an hour before you come back to what was said. Try it three times, on three evenings.',
  ],
  [
    2,
    'COMMUNICATION',
    'Say it back first',
    'For one week, before you answer anything that matters, say in one sentence what you understood and ask "Is that it?". Answer only after a yes. If it feels silly, say so, laugh, and do it once more. It is allowed to be clumsy.',
  ],
  [
    3,
    'COMMUNICATION',
    'A question that is not a complaint',
    'Each day for five days, ask the other one question to which you do not know the answer and which has no "why don\'t you" in it. "What was the best quarter of an hour today?" will do. Listen to the end, and do not turn it back to yourself.',
  ],
  [
    4,
    'COMMUNICATION',
    'The letter you read aloud',
    'Each writes half a page that begins with "What I would like you to know about me in this is". Read yours aloud to the other, slowly. The other says only "thank you". Put the letters away for two days before you talk about them.',
  ],
  [
    5,
    'QUALITY_TIME',
    'Twenty minutes without screens',
    'Choose one moment of the day when you are both there, and put both phones in another room for twenty minutes. You need not talk. Do it on four days of a week, then ask each other whether you want a second week.',
  ],
  [
    6,
    'QUALITY_TIME',
    'A walk with no subject',
    'Go round the same few streets together twice this week, for half an hour each. Whatever you quarrel about is left at the door: who starts with it says "later" and points at something you are passing. Look at what comes up instead.',
  ],
  [
    7,
    'QUALITY_TIME',
    'Take turns choosing an hour',
    'One hour this week is yours to fill and one is theirs. Whoever chooses plans it, the other comes along without improving it. Afterwards each says one thing that they liked. Nobody has to repeat it.',
  ],
  [
    8,
    'QUALITY_TIME',
    'Breakfast on one day',
    'Pick one morning of the week on which you eat breakfast together, even if it is fifteen minutes and standing. Keep the same morning for three weeks. If one of you cannot, they say so the evening before and name another.',
  ],
  [
    14,
    'APPRECIATION',
    'Three thanks before sleep',
    'For a week, each tells the other in the evening three things that they noticed and are glad of, however small: the bin that was taken out counts. The other says "thank you" and nothing else. If you find only two, two are enough.',
  ],
  [
    15,
    'APPRECIATION',
    'A note where it will be found',
    'Hide one short note for the other this week, in a shoe, a lunch box, a book. It names one thing that they did and what it did for you. Do not ask whether it was found.',
  ],
  [
    16,
    'APPRECIATION',
    'Say it in front of somebody',
    'Once this week, say something good and true about the other in front of a third person while they can hear it. Keep it to one sentence. Do not make it a joke.',
  ],
  [
    32,
    'TRUST',
    'A small promise a day',
    'For seven days each makes one promise in the morning that takes no more than ten minutes and can be kept on that day. In the evening say "kept" or "not kept", without reasons. After the week look at how often, and whether the promises were too large.',
  ],
  [
    33,
    'TRUST',
    'Say it when it changes',
    'For two weeks, whoever will be later than they said sends one message as soon as they know, with the new time. The other answers with a thumb and nothing more. Notice whether waiting has become different.',
  ],
  [
    34,
    'TRUST',
    'One thing about money',
    'Each tells the other one thing about their money that the other does not know yet: a worry, a habit, a wish. No sums are needed, and no decisions are made. Twenty minutes, and then something pleasant.',
  ],
  [
    35,
    'PLAY',
    'Something neither of you can do',
    'Find something that both are bad at, juggling, a dance step, a drawing with the left hand, and try it together for half an hour. Show each other the worst result. Keep it if it made you laugh.',
  ],
  [
    36,
    'PLAY',
    'The ordinary evening, the other way round',
    'For one evening, do what you always do in another order or another place: dinner on the floor, the walk before the meal, the other side of the bed. Tell each other which part you would keep.',
  ],
];
