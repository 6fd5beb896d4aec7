import { dangerAnswer, speaksOfDanger } from './danger.ts';

describe('words of danger', () => {
  it.each([
    'I want to die.',
    'i WANT  to\ndie',
    'Sometimes I wish I were dead.',
    'I keep thinking about suicide',
    'I don’t want to live anymore.',
    'I do not want to be alive.',
    'I could kill myself',
    'They would be better off without me.',
    'I started hurting myself again.',
    'There is no reason to live.',
    'I want to end my life',
    'He hits me when he drinks.',
    'My husband beat me last night',
    'she slapped me in front of everybody',
    'He has often hit the kids.',
    'he keeps choking me',
    'I am afraid for my life',
    'She threatened to kill me.',
    'I am scared that he will hurt me again',
    'I was beaten by my father',
    'He forced me to have sex',
    'I hit her and I am ashamed',
    'I am going to kill him',
    'It is domestic violence, I think.',
  ])('are found in %j', (text) => expect(speaksOfDanger(text)).toBe(true));

  it.each([
    'I could die of shame.',
    'I want to die laughing.',
    'This job kills all joy.',
    'He beat me at chess again.',
    'They kicked me out of the group.',
    'Her words hit me hard.',
    'You never listened to me and I felt hurt.',
    'I do not want to live with him any longer without talking.',
    'He will call me tomorrow.',
    'I won’t accept being yelled at.',
    'We hit a wall in our talks.',
    'I am afraid that she will leave.',
    'He made me laugh.',
    '',
  ])('are not found in %j', (text) => expect(speaksOfDanger(text)).toBe(false));

  it('are looked for in a text of any length: the work grows with the length, not with its square', () => {
    for (const piece of [
      'he ',
      'my husband has always ',
      'want to ',
      "don't want to live ",
      'i have just even then ',
      'a',
    ])
      speaksOfDanger(piece.repeat(2_000_000 / piece.length));
  });

  it('are answered without a number, a place or a name', () => {
    expect(dangerAnswer).toMatch(/a local emergency number.*crisis line/i);
    expect(dangerAnswer).not.toMatch(/\d|https?:|\bhe\b|\bshe\b/);
  });
});
