import { personalDataPage } from './personal-data-page.ts';

const entry = {
  table: 'note',
  kind: 'NOTE',
  what: 'Notes.',
  class: 'SENSITIVE',
  purpose: 'CONTRACT',
  owner: 'author_id',
  archive: { leftOut: 'is an example' },
} as const;

/** The column that says how long rows of an entry live. */
function lifeOf(more: object): string | undefined {
  const page = personalDataPage([
    { name: 'notes', features: [{ name: 'notes', personalData: [{ ...entry, ...more }] }] },
  ]);
  return page
    .split('\n')
    .find((line) => line.startsWith('| `NOTE`'))
    ?.split(' | ')[4];
}

describe('the page of personal data says of rows that they live', () => {
  it.each([
    ['as long as their rule says', { endOfLife: { expired: 'true', because: 'a week' } }, 'a week'],
    [
      'as long as the platform’s rule says',
      { table: 'access_record', kept: 'AUDIT' },
      'the audit is kept for two years',
    ],
    ['no longer than the account, if an erasure deletes them', {}, 'no longer than the account'],
    ['longer than the account, if an erasure keeps them', { kept: 'REFERENCED' }, 'longer than the account'],
  ])('%s', (_, more, life) => {
    expect(lifeOf(more)).toBe(life);
  });
});
