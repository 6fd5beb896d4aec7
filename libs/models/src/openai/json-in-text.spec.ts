import { jsonInText } from './json-in-text.ts';

describe('the JSON in an answer', () => {
  it.each(['', 'No.', '{"text":', '"a text"', '[[', '<think>{"text":"SECRET"}'])('is not in %j', (text) => {
    expect(jsonInText(text)).toBeUndefined();
  });

  it.each([
    '{"text":"Hello."}',
    '```json\n{"text":"Hello."}\n```',
    '```\n{"text":"Hello."}```',
    'Sure, here it is:\n\n```json\n{"text":"Hello."}\n```\nLet me know.',
    'Here is the JSON: {"text":"Hello."} I hope it helps.',
    '<think>Is {"text":"SECRET"} right?</think>{"text":"Hello."}',
    'I consider {"text":"SECRET"}.\n</think>\n```json\n{"text":"Hello."}\n```',
    '{"text":"<think>SECRET</think>Hello."}',
  ])('is found in %j', (text) => {
    expect(jsonInText(text)).toEqual({ text: 'Hello.' });
  });
});
