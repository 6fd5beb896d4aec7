import { shownText } from './shown-text.ts';

const message = 'I would love to go to the lake on Saturday';

describe('a text of a model', () => {
  it.each([
    ['a mail address', 'Write to ann@example.org'],
    ['a link', 'See https://example.org/now'],
    ['a telephone number', 'Call +49 170 123 45 67'],
    ['a handle', 'Ask @ann_b what she thinks'],
    ['a control that turns the direction', 'Meet\u202e at the lake'],
    ['a message of the chat', `They said: ${message.toUpperCase()}!`],
    ['nothing', ' \n '],
  ])('is not shown with %s', (_what, text) => {
    expect(shownText(text, [message])).toBeNull();
  });

  it('is shown on one line', () => {
    expect(shownText(' Who comes to\n the lake? ', [message])).toBe('Who comes to the lake?');
  });
});
