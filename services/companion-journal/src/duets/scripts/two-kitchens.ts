import type { DuetScript } from './duet-script.ts';

export const twoKitchens: DuetScript = {
  key: 'TWO_KITCHENS',
  version: 1,
  title: 'Two kitchens',
  description: 'How each of you was taught to live with others, told by the kitchens that you grew up in.',
  purpose: 'SELF_REFLECTION',
  acts: [
    {
      title: 'The smell of it',
      prompt: 'Describe the kitchen of your childhood so that the other can find the light switch.',
      agentSays: 'I picture a window that never quite closed. Who opened it in your kitchen?',
      agentChooses: 'FULL',
      options: [
        { code: 'FULL', text: 'It was always full of people.', lean: 1 },
        { code: 'SOMETIMES', text: 'It filled on some days.', lean: 0 },
        { code: 'QUIET', text: 'It was a quiet place.', lean: -1 },
      ],
    },
    {
      title: 'The quarrel',
      prompt: 'Remember a quarrel in that kitchen. Tell how it ended, and not who was right.',
      agentSays: 'A quarrel that ends with washing up is half a peace. How did yours sound the next morning?',
      agentChooses: 'LATER',
      options: [
        { code: 'AT_ONCE', text: 'We spoke until it was over.', lean: 1 },
        { code: 'LATER', text: 'We came back to it later.', lean: 0 },
        { code: 'NEVER', text: 'We let it rest.', lean: -1 },
      ],
    },
    {
      title: 'Your own',
      prompt: 'Say one thing that you took into your own kitchen, and one that you left behind.',
      agentSays: 'I would keep the extra chair, and leave the closed door.',
      agentChooses: 'BOTH',
      options: [
        { code: 'KEPT', text: 'I kept more than I left.', lean: 0.75 },
        { code: 'BOTH', text: 'I kept and left in equal parts.', lean: 0 },
        { code: 'LEFT', text: 'I began anew.', lean: -0.75 },
      ],
    },
  ],
};
