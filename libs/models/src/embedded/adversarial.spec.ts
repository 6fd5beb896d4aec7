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
    // Ten times the longest. What grows with the square of the length takes a hundred times as long then: minutes, and
    // the test ends at its limit. What grows with the length takes a second.
    const text = piece.repeat((10 * longestText) / piece.length);
    const given = {
      text,
      title: text.slice(0, 200),
      kind: 'MESSAGE',
      names: ['Ben Miller'],
      items: [{ kind: 'EVENT', text }],
      one: [],
      other: [],
    };
    for (const answer of Object.values(embeddedAnswers)) answer(given as never);
    guideReply([{ from: 'person', text }]);
    embeddingOf(text, 1_536);
  });
});
