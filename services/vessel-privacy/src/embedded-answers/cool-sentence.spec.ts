import { coolSentence } from './cool-sentence.ts';

describe('a sentence without its heat', () => {
  it.each([
    ['I feel hurt.', 'I feel hurt.'],
    ['You never listen to me.', 'I did not feel heard.'],
    [
      'I need you to call me when you are late because I worry.',
      'I need you to call me when you are late because I worry.',
    ],
    ['When you come home late I get scared and angry.', 'When you come home late, I get scared and angry.'],
    ["I'm scared when you shout at me.", "I'm scared because I was frightened by how loud it got."],
    ['I need you to stop being such a jerk and listen to me.', 'I need you to listen to me.'],
    ["She always takes her mother's side and never stands up for me.", 'I felt alone with it.'],
    ['I can never trust him again.', 'I find it hard to trust him.'],
    ["It's your fault that we are broke.", 'It is hard for me that we are broke.'],
    ['I was wrong to slam the door and I am ashamed of it.', 'I was wrong to slam the door and I am ashamed of it.'],
    ['I feel worthless.', 'I feel worthless.'],
    ['My partner never says thank you.', 'I did not feel appreciated.'],
    [
      'I want to be asked before decisions about money are made.',
      'I want to be asked before decisions about money are made.',
    ],
  ])('"%s" becomes "%s"', (sentence, cool) => {
    expect(coolSentence(sentence)).toBe(cool);
  });

  it.each([
    "You're a narcissist.",
    'Go to hell.',
    "If you do that again, I'll make you regret it.",
    'I hate you!',
    'You make me sick.',
    'You are a liar and a cheat.',
    '',
  ])('of "%s" nothing is left', (sentence) => {
    expect(coolSentence(sentence)).toBe('');
  });
});
