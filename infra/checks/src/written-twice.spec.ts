import { numbersTwice, rowsTwice } from './written-twice.ts';

describe('a row of a README', () => {
  it('that stands twice is named, wherever its tables are', () => {
    const text =
      '| folder | what |\n|---|---|\n| `src/a` | one |\n\n| | |\n|---|---|\n| events out | x |\n| events out | y |\n';
    expect(rowsTwice('services/tally/README.md', text)).toMatchObject([
      { line: 8, rule: expect.stringContaining('7') },
    ]);
  });

  it('is of no matter in other documents, and in one that has each row once', () => {
    const text = '| a | 1 |\n| b | 1 |\n\n| | |\n|---|---|\n\n| | |\n|---|---|\n';
    expect(rowsTwice('services/tally/README.md', text)).toEqual([]);
    expect(rowsTwice('infra/soak/README.md', '| a | 1 |\n| a | 2 |\n')).toEqual([]);
  });
});

describe('a decision', () => {
  it('that has the number of another is named', () => {
    const files = ['docs/adr/0002-b.md', 'docs/adr/0001-a.md', 'docs/adr/0002-c.md', 'docs/style.md'];
    expect(numbersTwice(files)).toMatchObject([{ file: 'docs/adr/0002-c.md' }]);
  });
});
