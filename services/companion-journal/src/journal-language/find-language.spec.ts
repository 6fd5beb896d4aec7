import { findLanguage } from './find-language.ts';

const days = {
  de: ['Heute war ein langer Tag.', 'Der Umzug war anstrengend, aber wir haben es geschafft.'],
  en: ['Today was a very long day.', 'The move was exhausting, but we made it.'],
  es: ['Hoy fue un día muy largo.', 'La mudanza fue agotadora, pero lo conseguimos.'],
  fr: ['C’était une très longue journée.', 'Le déménagement était épuisant, mais nous y sommes arrivés.'],
  it: ['È stata una lunga giornata.', 'Il trasloco è stato faticoso, ma ce l’abbiamo fatta.'],
};
const sentences = Object.entries(days).flatMap(([language, texts]) => texts.map((text) => [language, text] as const));

describe('the language of a text', () => {
  it.each(['', ' ', '😀🎉 🌧️', '12:30 – 45', '…!?'])('is none without letters: %j', async (text) => {
    for (const usual of [null, 'de'])
      expect(await findLanguage(text, usual)).toEqual({ language: null, isSure: false });
  });

  it.each(['Rain', 'Regen', 'Café con Ana', 'Ich bin müde', 'ok lol'])(
    'is the usual one for a few letters: %s',
    async (text) => {
      for (const usual of [null, 'de', 'ja'])
        expect(await findLanguage(text, usual)).toEqual({ language: usual, isSure: false });
    },
  );

  it.each(['xkcd qwrt zzz pffrt grmbl hjkl', 'Det var en lang dag.'])(
    'is the usual one for words of no language, or of two: %s',
    async (text) => {
      expect(await findLanguage(text, 'en')).toEqual({ language: 'en', isSure: false });
      expect(await findLanguage(text, null)).toEqual({ language: null, isSure: false });
    },
  );

  it.each(sentences)('is found in a sentence: %s, %s', async (language, text) => {
    expect(await findLanguage(text, null)).toEqual({ language, isSure: true });
    expect((await findLanguage(text, language)).language).toBe(language);
    const other = language === 'de' ? 'fr' : 'de';
    expect(await findLanguage(text, other)).toEqual({ language, isSure: true });
  });

  it('is the usual one for a text that mixes it with another', async () => {
    const mixed = 'Heute war ich tired but happy, and then we went nach Hause';
    expect((await findLanguage(mixed, 'de')).language).toBe('de');
    expect((await findLanguage(mixed, 'en')).language).toBe('en');
  });

  it('is that of the beginning of a very long text', async () => {
    const text = `${'Heute war ein langer Tag. '.repeat(50)}${'Today was a very long day. '.repeat(1_500)}`;
    expect(await findLanguage(text, null)).toEqual({ language: 'de', isSure: true });
  });
});
