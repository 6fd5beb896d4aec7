import { heardEmotions } from './heard-emotions.ts';

describe('what a guide heard somebody feel', () => {
  it('has no emotion that the message does not name, and none that it denies', () => {
    expect(heardEmotions({ text: 'He came home late.', reply: 'That sounds lonely.', found: [] })).toEqual([]);
    expect(heardEmotions({ text: 'I am not angry.', reply: 'You are not angry. You sound angry.', found: [] })).toEqual(
      [],
    );
  });

  it('has what was found, and what the reply reflects, each once', () => {
    const heard = heardEmotions({
      text: 'I am angry and sad.',
      reply: 'I hear that you are angry and sad.',
      found: ['sad', 'let down'],
    });
    expect(heard).toEqual(['sad', 'let down', 'angry']);
  });
});
