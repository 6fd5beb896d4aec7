import { sameWord } from './same-word.ts';

describe('comparing words', () => {
  it('looks past case, width and spacing', () => {
    expect(sameWord(' Rock  CLIMBING')).toBe(sameWord('ｒock climbing'));
    expect(sameWord('rock')).not.toBe(sameWord('rocks'));
  });
});
