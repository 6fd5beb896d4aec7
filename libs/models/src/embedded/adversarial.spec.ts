import { embeddingOf } from '../embedded-embedding-model.ts';
import { longestText } from '../embedding-model.ts';
import { embeddedAnswers } from './embedded-answers.ts';
import { guideReply } from './guide.ts';

const repeated = [
  'a',
  'A',
  ' ',
  '\n',
  '1 ',
  'you ',
  'Ab ',
  'a.',
  '!?',
  'and ',
  'A-',
  'then again ',
  'you i ',
  'i need such a so ',
  'Dr. ',
  '1 Aa ',
  'a@',
  'you always never just ',
];

describe('text that is made to be slow', () => {
  it.each(repeated)('of "%s" without end holds nobody up', (piece) => {
    const text = piece.repeat(longestText / piece.length);
    const given = {
      text,
      title: text.slice(0, 200),
      kind: 'MESSAGE',
      names: ['Ben Miller'],
      items: [{ kind: 'EVENT', text }],
      one: [],
      other: [],
    };
    const began = performance.now();
    for (const answer of Object.values(embeddedAnswers)) answer(given as never);
    guideReply([{ from: 'person', text }]);
    embeddingOf(text, 1_536);
    // What grows with the square of the length takes many seconds here; what does not, a fraction of one.
    expect(performance.now() - began).toBeLessThan(2_500);
  });
});
