import type { Transaction } from '@kindred/database/transaction';
import { erasePerson } from './erase-person.ts';
import type { PersonalTable } from './inventory.ts';

const table = (name: string, more: Partial<PersonalTable> = {}): PersonalTable => ({
  table: name,
  kind: name.toUpperCase(),
  what: 'Something.',
  class: 'SENSITIVE',
  purpose: 'CONTRACT',
  owner: 'user_id',
  archive: { leftOut: 'nothing to give' },
  ...more,
});

/** Erases by these tables, each with two rows, and answers the receipt with the statements in their order. */
async function erasedBy(personalData: readonly PersonalTable[]) {
  const statements: string[] = [];
  const tx = {
    async query(sql: string) {
      statements.push(sql.replace(/ WHERE.*/, ''));
      return sql.startsWith('SELECT') ? [{ count: 2 }] : [1, 2];
    },
  } as unknown as Transaction;
  const erasing = { tx, userId: 'ann', marks: { id: 'ann' }, dependencies: null };
  return { receipt: await erasePerson([{ name: 'all', personalData }], erasing), statements };
}

describe('the erasure of a person', () => {
  it('counts rows that stay after it deleted the others, which can take them along', async () => {
    const { receipt, statements } = await erasedBy([table('party', { kept: 'BOTH' }), table('ground')]);
    expect(statements).toEqual(['DELETE FROM ground', 'SELECT count(*)::int AS count FROM party']);
    expect(receipt).toEqual({
      erased: [{ kind: 'GROUND', count: 2 }],
      kept: [{ kind: 'PARTY', count: 2, reason: 'BOTH' }],
    });
  });

  it('deletes rows that no receipt may count, and asks nothing of rows that stay uncounted', async () => {
    const { receipt, statements } = await erasedBy([
      table('block', { counted: 'NEVER' }),
      table('member', { kept: 'BOTH', counted: 'NEVER' }),
    ]);
    expect(statements).toEqual(['DELETE FROM block']);
    expect(receipt).toEqual({ erased: [], kept: [] });
  });
});
