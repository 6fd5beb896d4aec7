import type { Transaction } from '@kindred/database/transaction';

/** Takes a member whose membership ends out of all teams of the microDAO. */
export async function leaveTeams(tx: Transaction, memberId: string): Promise<void> {
  await tx.query('DELETE FROM team_member WHERE member_id = $1', [memberId]);
}
