import type { DuetScript } from './duet-script.ts';

export const firstPage: DuetScript = {
  key: 'FIRST_PAGE',
  version: 1,
  title: 'The first page',
  description: 'Two people, or one and an agent, find out how each likes to begin.',
  purpose: 'ONBOARDING',
  acts: [
    {
      title: 'A door',
      prompt: 'You stand before a door that you have never opened. Tell each other what you hear behind it.',
      agentSays: 'I hear a table being laid, and one chair too many. What would you ask first?',
      agentChooses: 'KNOCK',
      options: [
        { code: 'OPEN', text: 'I open it and see.', lean: 1 },
        { code: 'KNOCK', text: 'I knock, and wait for an answer.', lean: 0 },
        { code: 'LISTEN', text: 'I listen a while longer.', lean: -1 },
      ],
    },
    {
      title: 'A table',
      prompt: 'Inside there is a table for two. Say what you would put on it to feel at home.',
      agentSays: 'I would bring bread, because everyone knows what to do with bread.',
      agentChooses: 'SHARE',
      options: [
        { code: 'HOST', text: 'I like to be the one who serves.', lean: 1 },
        { code: 'SHARE', text: 'I like it when all bring something.', lean: 0.25 },
        { code: 'GUEST', text: 'I like to be a guest first.', lean: -1 },
      ],
    },
    {
      title: 'A promise',
      prompt: 'Before you leave, each of you makes one small promise that you would keep.',
      agentSays: 'I promise to ask a second question before I answer the first.',
      agentChooses: 'SOON',
      options: [
        { code: 'SOON', text: 'Something that I can do this week.', lean: 0.75 },
        { code: 'SLOWLY', text: 'Something that takes a season.', lean: -0.25 },
        { code: 'NONE', text: 'I would rather show than promise.', lean: -1 },
      ],
    },
  ],
};
