import { embeddingOf } from '@kindred/models/embedded-embedding-model';
import { longestText } from '@kindred/models/embedding-model';
import { answerAsGuide } from '../../src/embedded-answers/answer-as-guide.ts';
import { subjectFinders } from '../../src/embedded-answers/subjects.ts';
import { declaredTasks } from './declared-tasks.ts';

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
    for (const task of declaredTasks) task.embeddedAnswer(given);
    answerAsGuide([{ from: 'person', text }]);
    embeddingOf(text, 1_536, subjectFinders);
  });
});
