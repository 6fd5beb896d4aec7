import type { DuetScript } from './duet-script.ts';

export const lostKey: DuetScript = {
  key: 'LOST_KEY',
  version: 1,
  title: 'The lost key',
  description: 'A small quest in a town at night: two people find out how they decide together.',
  purpose: 'QUEST',
  acts: [
    {
      title: 'The square',
      prompt: 'A key lies on the empty square, with a ribbon and a number. Agree what you notice first.',
      agentSays: 'The number is older than the ribbon. That is where I would begin.',
      agentChooses: 'ASK',
      options: [
        { code: 'SEARCH', text: 'We try every door.', lean: 1 },
        { code: 'ASK', text: 'We find a person to ask.', lean: 0 },
        { code: 'LEAVE', text: 'We leave it where its owner will look.', lean: -1 },
      ],
    },
    {
      title: 'The bridge',
      prompt: 'A stranger says that the key is hers. You are not sure. Tell each other why.',
      agentSays: 'She did not look at the ribbon once. I would ask her the number.',
      agentChooses: 'TEST',
      options: [
        { code: 'TRUST', text: 'We give it to her.', lean: 1 },
        { code: 'TEST', text: 'We ask a question that only its owner can answer.', lean: 0 },
        { code: 'REFUSE', text: 'We keep it.', lean: -1 },
      ],
    },
    {
      title: 'The door',
      prompt: 'You stand before the right door. One of you may turn the key. Decide who, and say how it felt.',
      agentSays: 'I would let you turn it, and hold the lamp.',
      agentChooses: 'TOGETHER',
      options: [
        { code: 'I', text: 'I turn it.', lean: 1 },
        { code: 'TOGETHER', text: 'We turn it together.', lean: 0.25 },
        { code: 'OTHER', text: 'The other turns it.', lean: -0.5 },
      ],
    },
  ],
};
