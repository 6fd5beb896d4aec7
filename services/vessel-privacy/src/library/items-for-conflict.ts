import type { StartingRow } from './starting-row.ts';

/** Steps for two people in conflict: resolving it, repair, boundaries, the household, rest. */
export const itemsForConflict: readonly StartingRow[] = [
  [
    9,
    'CONFLICT_RESOLUTION',
    'The agreed pause',
    'Choose a word that means "I need a pause", and how long a pause is: twenty minutes is a good start. Whoever says it goes to another room, and whoever said it comes back first when the time is over. For two weeks, either may use it at any time, and it is never answered with "see, you always run away".',
  ],
  [
    10,
    'CONFLICT_RESOLUTION',
    'One subject on a slip of paper',
    'Before you talk about something difficult, write the one thing that it is about on a slip and lay it between you. When another thing comes up, write it on a second slip and put that in a bowl for another day. Finish the first slip, or agree to stop, after thirty minutes.',
  ],
  [
    11,
    'CONFLICT_RESOLUTION',
    'Not after ten',
    'For two weeks, nothing that could become a quarrel is begun after ten in the evening. Whoever remembers something writes it down and brings it the next day. If it is forgotten by then, let it be.',
  ],
  [
    12,
    'CONFLICT_RESOLUTION',
    'Argue the other side',
    'Take a small disagreement, not the biggest. Each has five minutes to speak for what the other wants, as well as they can. The other says what was right about it and adds what was missing. Decide nothing on the same day.',
  ],
  [
    13,
    'CONFLICT_RESOLUTION',
    'A trial for a week',
    'Where you want two different things, try one of them for seven days and the other for the next seven. Write down each evening in three words how it was. On the fifteenth day compare, and choose then, or choose a third thing.',
  ],
  [
    17,
    'REST',
    'An hour off each',
    'Each gets one hour this week in which the other looks after everything: children, door, telephone. Whoever is off does not explain what they do with it, and does nothing useful unless they like to. Fix the two hours on Sunday.',
  ],
  [
    18,
    'REST',
    'Quiet when you come home',
    'For five working days, whoever comes home has fifteen minutes before anything is asked of them. The other knows when they are over. If something cannot wait, begin with "This cannot wait".',
  ],
  [
    19,
    'REST',
    'One evening with nothing in it',
    'Keep one evening of the next two weeks free of visits, appointments and errands. Guard it together: when somebody asks for it, both say no. Decide only when it comes what you do with it, going to bed early included.',
  ],
  [
    20,
    'HOUSEHOLD',
    'Write it all down once',
    'Each writes down for three days what they do for the home, thinking and planning included: who remembers the dentist, who sees that soap runs out. Put the lists side by side and read them without commenting. Then each takes over one thing from the other for two weeks.',
  ],
  [
    21,
    'HOUSEHOLD',
    'Yours from beginning to end',
    'Choose one task each that is yours alone for two weeks, from noticing to done. The other does not remind, help or inspect. At the end say what it was like, and swap, keep or give it back.',
  ],
  [
    22,
    'HOUSEHOLD',
    'Twenty minutes at the same time',
    "Three times this week, set a timer and tidy for twenty minutes together, in the same room or not. When it rings you both stop, whatever is left. What is left is nobody's fault.",
  ],
  [
    23,
    'HOUSEHOLD',
    'Good enough, said aloud',
    'Take the one task about which you differ most in how well it has to be done. Agree on three points that make it good enough, and write them on the fridge. For two weeks what meets the three points is not talked about.',
  ],
  [
    24,
    'BOUNDARIES',
    'Ask before you help',
    'For one week, ask "Do you want me to listen, or to help?" before you offer a solution, and do what you were told. The one who was asked may change their mind in the middle. Count how often each was chosen.',
  ],
  [
    25,
    'BOUNDARIES',
    'A no without a reason',
    'Each may say no three times this week to something small, and gives no reason. The other answers "All right". Notice what happens in you when you say it, and when you hear it, and tell each other on the last day.',
  ],
  [
    26,
    'BOUNDARIES',
    'A door that may be closed',
    'Agree on one place, a room, a chair, the bath, where neither is spoken to unless they begin. Try it for ten days. Whoever goes there says when they will be back, roughly.',
  ],
  [
    27,
    'BOUNDARIES',
    'What stays between us',
    'Write together the two or three things about you both that you do not tell others for the next month, and the one person each may talk to all the same. Look at the list again after the month, and change it as you like.',
  ],
  [
    28,
    'REPAIR',
    'An apology in four parts',
    'Each thinks of one thing that they are sorry for, a small one to begin with, and says four sentences: what I did; what I think it did to you; that I am sorry, without a "but"; what I will do when it comes up again. The other says whether something was missing. Nobody has to forgive on the spot.',
  ],
  [
    29,
    'REPAIR',
    'Begin again',
    'Agree on a sentence, such as "Can I try that again?", which either may say within an hour of a sharp word. Whoever said it starts the sentence anew, the other listens as if for the first time. For two weeks nobody is reminded of the first attempt.',
  ],
  [
    30,
    'REPAIR',
    'The quarrel in slow motion',
    'Go back to one quarrel that is over, not the worst. Draw a line on paper and put on it together what happened, step by step, only what a camera would have seen. Then each marks the one place where they would turn off differently next time. Leave it at one place each.',
  ],
  [
    31,
    'REPAIR',
    'Something put right',
    'Ask the other: "Is there one small thing that I could still put right?" If there is, and it takes less than an hour, do it within three days and say when it is done. If not, ask again in a month.',
  ],
];
