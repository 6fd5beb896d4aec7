/** A room's prompt type: what suits to be asked in it. */
export type QuestionKind = 'OPEN' | 'GUIDED' | 'SHORT_FORM' | 'TARGETED';

export const openings: readonly string[] = [
  'Thank you for telling me.',
  'Let us stay with that for a moment.',
  'I hear you.',
  'That is worth a closer look.',
  'I am glad that you put it into words.',
  'There is something in that.',
];

export const questionsOf: Readonly<Record<QuestionKind, readonly string[]>> = {
  OPEN: [
    'What else belongs to it?',
    'When did you first notice it?',
    'What would you like to be different?',
    'If it could speak, what would it ask of you?',
  ],
  GUIDED: ['Shall we take the next step?', 'What do you take with you from this?', 'What is still open for you?'],
  SHORT_FORM: ['In one word?', 'And in one sentence?', 'What is the smallest part of it?'],
  TARGETED: [
    'What is one thing that you can do about it today?',
    'What would a good result look like?',
    'What stands in the way?',
  ],
};
