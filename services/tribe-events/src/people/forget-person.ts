import type { Transaction } from '@kindred/database/transaction';

/**
 * Forgets a person who cannot be matched any more: their profile, where formations placed them, and that they come
 * first in the next one. So they are in no formation that is under way, also if they can be matched again before it
 * ends. Their places in open proposals stay, and count only while they can be matched.
 */
export async function forgetPerson(tx: Transaction, userId: string): Promise<void> {
  // The profile goes first: a proposal that is being made has locked it.
  for (const table of ['matchable_person', 'formation_left_over', 'formation_person']) {
    await tx.query(`DELETE FROM ${table} WHERE user_id = $1`, [userId]);
  }
}
