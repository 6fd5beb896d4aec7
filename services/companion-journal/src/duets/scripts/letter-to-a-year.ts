import type { DuetScript } from './duet-script.ts';

export const letterToAYear: DuetScript = {
  key: 'LETTER_TO_A_YEAR',
  version: 1,
  title: 'A letter to a year',
  description: 'Two acts of looking back and ahead, for an evening.',
  purpose: 'SELF_REFLECTION',
  acts: [
    {
      title: 'Dear year',
      prompt: 'Begin a letter to the year behind you. Read its first lines to each other.',
      agentSays: 'Your first line has a season in it. What did that season ask of you?',
      agentChooses: 'THANKS',
      options: [
        { code: 'THANKS', text: 'My letter gives thanks.', lean: 1 },
        { code: 'QUESTIONS', text: 'My letter asks questions.', lean: 0 },
        { code: 'FAREWELL', text: 'My letter says goodbye.', lean: -1 },
      ],
    },
    {
      title: 'Dear next year',
      prompt: 'Write one line to the year ahead that you would not show a stranger.',
      agentSays: 'I would write: leave the porch light on. What would you leave on?',
      agentChooses: 'NEAR',
      options: [
        { code: 'NEAR', text: 'I ask for more of what is near.', lean: -0.5 },
        { code: 'FAR', text: 'I ask for something far.', lean: 1 },
        { code: 'REST', text: 'I ask for rest.', lean: -1 },
      ],
    },
  ],
};
