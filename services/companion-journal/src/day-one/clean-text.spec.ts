import { cleanText, splitTitle } from './clean-text.ts';

describe('a text of Day One', () => {
  it.each([
    ['escapes', String.raw`Day 1\. It was \*great\*\! \(really\) \\`, 'Day 1. It was *great*! (really) \\'],
    ['a photo', 'Before\n\n![](dayone-moment://2A69239A5B364348AC64FA7758C2151B)\n\nAfter', 'Before\n\nAfter'],
    ['a video', 'Before ![](dayone-moment:/video/2A69239A5B36)', 'Before'],
    ['a photo alone', '![](dayone-moment://2A69239A5B364348AC64FA7758C2151B)', ''],
    ['a link to an entry', 'See [that day](dayone2://view?entryId=D897D4DB03744BA5).', 'See that day.'],
    ['a link to the web', 'See [that](https://example.org/a_b).', 'See [that](https://example.org/a_b).'],
    ['line breaks of Windows', 'One\r\nTwo\rThree', 'One\nTwo\nThree'],
    ['invisible characters', 'One\u200bTwo\ufeff', 'OneTwo'],
    ['a backslash before a letter', String.raw`C:\new`, String.raw`C:\new`],
  ])('is kept without %s of its own', (_name, text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  it('of 100 kB of brackets is cleaned in no time that grows with its square', () => {
    for (const part of ['![](', '[', '![](dayone-moment:', '\\', '\n \n'])
      expect(cleanText(part.repeat(100_000 / part.length)).length).toBeLessThanOrEqual(100_000);
  });

  it('has the title of a heading, if a text follows', () => {
    expect(splitTitle('# A day\n\nIt rained.', 200)).toEqual({ title: 'A day', text: 'It rained.' });
    expect(splitTitle('# A day', 200)).toEqual({ title: null, text: '# A day' });
    expect(splitTitle('A day\nIt rained.', 200)).toEqual({ title: null, text: 'A day\nIt rained.' });
    const long = `# ${'a'.repeat(201)}\ntext`;
    expect(splitTitle(long, 200)).toEqual({ title: null, text: long });
  });
});
