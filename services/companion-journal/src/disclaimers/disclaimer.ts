import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import type { ReadTransaction } from '@kindred/database/read-transaction';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A version of the disclaimer. Its text never changes. The one with the greatest number is the current one. */
@Entity('disclaimer')
export class Disclaimer {
  @PrimaryColumn('uuid') id!: string;
  @Column('int') number!: number;
  @Column('text') text!: string;
  @Column('timestamptz') publishedAt!: Date;
  @Column('int') version!: number;

  static after(last: Disclaimer, text: string, now: Date): Disclaimer {
    return createEntity(Disclaimer, { id: newId(), number: last.number + 1, text, publishedAt: now, version: 0 });
  }
}

/** The disclaimer to accept. There always is one: a migration brings the first. */
export async function currentDisclaimer(tx: ReadTransaction): Promise<Disclaimer> {
  const [current] = await tx.find(Disclaimer, {}, { order: { number: 'DESC' }, take: 1 });
  if (!current) throw new Error('There is no disclaimer, although a migration brings the first.');
  return current;
}
