import { newId } from '@kindred/contracts/uuid';
import type { ReadTransaction } from '@kindred/database/read-transaction';
import type { Transaction } from '@kindred/database/transaction';
import type { InterestCategory } from '@kindred/contracts/interest';
import { Column, Entity, In, PrimaryColumn } from 'typeorm';
import type { InterestChoice, InterestLevel } from './interests.ts';

/** Something that a person is interested in, at its place in their list. */
@Entity('interest')
export class Interest implements InterestChoice {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') userId!: string;
  @Column('int') position!: number;
  @Column('text') category!: InterestCategory;
  @Column('text') name!: string;
  @Column('text') level!: InterestLevel;
  @Column('boolean') isPrimary!: boolean;
}

/** The interests of these people, of each the primary ones first, then as they were listed. */
export function interestsOf(tx: ReadTransaction, userIds: readonly string[]): Promise<Interest[]> {
  return tx.find(Interest, { userId: In(userIds) }, { order: { isPrimary: 'DESC', position: 'ASC' } });
}

/** Keeps a list in place of the one before; says whether it is another one. */
export async function keepInterests(
  tx: Transaction,
  userId: string,
  choices: readonly InterestChoice[],
): Promise<boolean> {
  const before = await tx.find(Interest, { userId }, { order: { position: 'ASC' } });
  const same = before.length === choices.length && before.every((interest, place) => isSame(interest, choices[place]));
  if (same) return false;

  const rows = choices.map(({ category, name, level, isPrimary }, position) => ({
    id: newId(),
    position,
    category,
    name,
    level,
    is_primary: isPrimary,
  }));
  await tx.query('DELETE FROM interest WHERE user_id = $1', [userId]);
  await tx.query(
    `INSERT INTO interest (id, user_id, position, category, name, level, is_primary)
     SELECT id, $1, position, category, name, level, is_primary
     FROM jsonb_to_recordset($2::jsonb) AS r(id uuid, position int, category text, name text, level text, is_primary boolean)`,
    [userId, JSON.stringify(rows)],
  );
  return true;
}

function isSame(one: InterestChoice, other: InterestChoice | undefined): boolean {
  return (
    one.category === other?.category &&
    one.name === other.name &&
    one.level === other.level &&
    one.isPrimary === other.isPrimary
  );
}
