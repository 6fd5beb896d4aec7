import type { ReadTransaction } from '@kindred/database/read-transaction';
import { recordAccess } from '@kindred/database/access-record';
import { createEntity } from '@kindred/database/create-entity';
import type { Transaction } from '@kindred/database/transaction';
import { Column, Entity, In, PrimaryColumn } from 'typeorm';
import { byPerson } from '../by-person.ts';
import { traits, type Trait } from './mini-ipip.ts';

/**
 * How strongly a trait showed in somebody's answers. Row-level security gives a person their own, and comparing
 * everybody's.
 */
@Entity('personality_trait')
export class PersonalityTrait {
  @PrimaryColumn('uuid') userId!: string;
  @PrimaryColumn('text') trait!: Trait;
  /** From 0 to 100. */
  @Column('double precision') score!: number;
  @Column('timestamptz') assessedAt!: Date;
  @Column('uuid') assessmentId!: string;

  static of(
    row: Pick<PersonalityTrait, 'userId' | 'trait' | 'score' | 'assessedAt' | 'assessmentId'>,
  ): PersonalityTrait {
    return createEntity(PersonalityTrait, row);
  }
}

/**
 * The scores of these people that the transaction's actor may see, of each in the order in which the traits are named.
 */
export async function traitsOf(tx: ReadTransaction, userIds: readonly string[]): Promise<PersonalityTrait[]> {
  const found = await tx.find(PersonalityTrait, { userId: In(userIds) });
  return found.sort((one, other) => traits.indexOf(one.trait) - traits.indexOf(other.trait));
}

/** Reads other people's scores for a purpose, and writes down that it did. */
export async function traitsFor(
  tx: Transaction,
  purpose: 'MATCHING' | 'RESONANCE',
  userIds: readonly string[],
): Promise<Map<string, PersonalityTrait[]>> {
  const found = byPerson(await traitsOf(tx, userIds));
  const assessments = [...found].map(([subjectId, own]) => ({
    subjectId,
    itemIds: [...new Set(own.map(({ assessmentId }) => assessmentId))],
  }));
  await recordAccess(
    tx,
    assessments.map((read) => ({ ...read, kind: 'PERSONALITY_TRAITS', purpose })),
  );
  return found;
}
