import type { GuideStyle } from '../guide/guide-style.ts';

/**
 * What the embedded guide asks. Open questions, about the person who is there; none asks what the other one has said in
 * private.
 */
export const questions: Readonly<Record<GuideStyle, readonly string[]>> = {
  welcome: [
    'Before we begin: what would have to be so for you to speak freely here?',
    'What do you hope will be different when this is through?',
    'Is there anything in how this works that you would like to understand better?',
  ],
  listening: [
    'What was the hardest part of it for you?',
    'What happened right before you felt that way?',
    'Is there more to this that has not been said yet?',
    'What would you want somebody to understand about this?',
    'When it is at its strongest, where does it lead your thoughts?',
  ],
  perspective: [
    'If you tell the same moment as the other person would, what do you see?',
    'What might they have been trying to protect?',
    'Which of your guesses about them do you know, and which do you suppose?',
    'Was there a moment when you saw it their way, even a little?',
  ],
  needs: [
    'What did you need in that moment that was not there?',
    'If that need were met, how would you notice it in an ordinary week?',
    'Is there another need beneath this one?',
    'Which of these matters most to you, and which could wait?',
  ],
  repair: [
    'What is one small thing that each of you could try for a week?',
    'How will you both notice whether it helps?',
    'What would make this easy to keep on a bad day?',
    'When would you like to look at it together again?',
  ],
};
