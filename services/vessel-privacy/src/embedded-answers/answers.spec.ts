import { answerAnonymise } from './answer-anonymise.ts';
import { answerFindBoundaries } from './answer-find-boundaries.ts';
import { answerFindEvents } from './answer-find-events.ts';
import { answerFindNeeds } from './answer-find-needs.ts';
import { answerSynthesise } from './answer-synthesise.ts';
import { knownNeeds } from './needs-lexicon.ts';
import { emotionsIn } from './heard.ts';

describe('needs', () => {
  it.each(knownNeeds.map(({ need, shows }) => [need, shows] as const))(
    '"%s" shows in each of its words',
    (need, shows) => {
      for (const phrase of shows.split(',')) {
        const { needs } = answerFindNeeds({ text: `It is about ${phrase.trim().replace('*', '')} again.` });
        expect(needs.map((found) => found.need)).toContain(need);
      }
    },
  );

  it('are surer where more words show them, and never sure', () => {
    const [weak] = answerFindNeeds({ text: 'I was ignored.' }).needs;
    const [strong] = answerFindNeeds({
      text: 'You ignored me and interrupted me. I felt hurt and unheard. Nobody listens, I am dismissed.',
    }).needs;
    expect(strong?.confidence).toBeGreaterThan(weak?.confidence ?? 1);
    expect(strong?.confidence).toBeLessThanOrEqual(0.85);
  });

  it('have five quotes at most', () => {
    const [first] = answerFindNeeds({
      text: Array.from({ length: 9 }, (_, n) => `You ignored me ${n} times.`).join(' '),
    }).needs;
    expect(first?.evidence).toHaveLength(5);
  });
});

describe('events', () => {
  it.each([
    ['My mother called and Ben told her everything.', 'OTHER'],
    ['Yesterday Ben came home late and I waited.', 'OTHER'],
    ['I shouted at him.', 'SELF'],
    ['We argued until midnight.', 'MUTUAL'],
    ['The rent went up in May.', 'EXTERNAL'],
    ['In Berlin it rained all day.', 'EXTERNAL'],
  ])('"%s" is the doing of %s', (text, attributedTo) => {
    expect(answerFindEvents({ text }).events).toMatchObject([{ description: text, attributedTo }]);
  });

  it.each(['I need more time.', 'I felt sad.', 'You never listen.', "I won't accept being shouted at."])(
    '"%s" is none',
    (text) => {
      expect(answerFindEvents({ text }).events).toEqual([]);
    },
  );

  it('carry the feelings that are named in them or right after', () => {
    expect(answerFindEvents({ text: 'He forgot my birthday. I felt invisible.' }).events[0]?.emotions).toEqual([
      'invisible',
    ]);
  });
});

describe('boundaries', () => {
  it.each([
    ['I will not lend you money ever again.', true],
    ['Please never read my messages.', true],
    ['I do not want to be touched when I am angry.', false],
    ['It is not okay to shout at me.', false],
  ])('"%s" is one, without room left: %s', (text, nonNegotiable) => {
    expect(answerFindBoundaries({ text }).boundaries).toEqual([{ description: text, nonNegotiable }]);
  });

  it.each(['I am sad.', 'You are late.', 'I would like to talk.'])('"%s" is none', (text) => {
    expect(answerFindBoundaries({ text }).boundaries).toEqual([]);
  });
});

describe('anonymous text', () => {
  const { title, text } = answerAnonymise({
    title: 'Ten Minutes Each, With Marta',
    text: "Every Sunday Marta and I sit down in our kitchen in Hamburg. Dr. Weber from Sunrise Clinic told us about it in March 2023. Zorblax laughed. Marta's sister Ines tried it on 3 May 2024. It helped. Then we took 10 minutes each.",
  });

  it('has no names, places and dates', () => {
    expect(`${title} ${text}`).not.toMatch(/marta|hamburg|weber|sunrise|2023|2024|march|3 may|ines|zorblax/i);
  });

  it('keeps what can be learnt from it', () => {
    expect(title).toBe('Ten minutes each, with someone');
    expect(text).toContain('someone and I sit down in our kitchen in a place');
    expect(text).toContain('It helped. Then we took 10 minutes each.');
  });

  it('has no names that it was told of, in whatever case', () => {
    expect(answerAnonymise({ title: 'x', text: 'I love rose.', names: ['Rose'] }).text).toBe('I love someone.');
  });

  it('leaves text alone that tells nobody', () => {
    const harmless = 'Breathe together for two minutes. Then say what you heard. I did this on Monday, and it was OK.';
    expect(answerAnonymise({ title: 'Breathe together', text: harmless })).toEqual({
      title: 'Breathe together',
      text: harmless,
    });
  });
});

describe('a synthesis', () => {
  it('has none of the words of the items but names of feelings and needs', () => {
    const { text } = answerSynthesise({
      items: [
        { kind: 'EVENT', text: 'Ben broke the blue vase and I was furious.' },
        { kind: 'NEED', text: 'I want to be heard.' },
      ],
    });
    expect(text).toContain('furious');
    expect(text).toContain('to be heard');
    expect(text).not.toMatch(/vase|ben\b/i);
  });

  it('of nothing says so', () => {
    expect(answerSynthesise({ items: [] }).text).toContain('not written anything');
  });
});

describe('feelings', () => {
  it('are found in their forms, the strongest first, each once', () => {
    expect(emotionsIn('So annoying! I am sad, furious and full of sadness.').map(({ emotion }) => emotion)).toEqual([
      'furious',
      'sad',
      'annoyed',
    ]);
  });
});
