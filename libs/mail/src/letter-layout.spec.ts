import { asHtml, asText, type Letter } from './letter-layout.ts';

const letter: Letter = {
  subject: 'What is new & <b>bold</b>',
  before: ['This is new:'],
  items: [{ title: '2 <i>events</i>', text: 'Will you "come"?' }],
  link: { text: 'Look', url: 'https://kindred.example/?a="b"&c' },
  footer: { text: 'Enough?', link: { text: 'Unsubscribe', url: 'https://kindred.example/unsubscribe/<x>' } },
  words: { language: 'de', greeting: 'Hallo,', copyLink: 'Oder kopiere:', closing: 'Kindred' },
};

describe('a letter with a list', () => {
  it('lets nothing through that would be HTML', () => {
    expect(asHtml(letter)).not.toMatch(/<b>|<i>|"b"|"come"|<x>/);
  });

  it('fetches nothing, so that no server learns that it was read', () => {
    expect(asHtml(letter)).not.toMatch(/<img|<link|url\(|src=/);
  });

  it('says its language to programs that read it aloud', () => {
    expect(asHtml(letter)).toContain('<html lang="de">');
  });

  it('says the same as text, each link alone on its line', () => {
    expect(asText(letter)).toBe(
      [
        'Hallo,',
        'This is new:',
        '- 2 <i>events</i>\n  Will you "come"?',
        'https://kindred.example/?a="b"&c',
        'Kindred',
        '-- \nEnough?',
        'https://kindred.example/unsubscribe/<x>',
      ].join('\n\n') + '\n',
    );
  });
});
