import { sameWord } from '@kindred/contracts/same-word';
import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A named subset of the members of a microDAO. Changed under the microDAO's lock. */
@Entity('team')
export class Team {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') microDaoId!: string;
  @Column('text') name!: string;
  /** The name as two that look the same share it: unique in a microDAO. */
  @Column('text') nameKey!: string;
  @Column('timestamptz') createdAt!: Date;

  static create(microDaoId: string, name: string, now: Date): Team {
    return createEntity(Team, { id: newId(), microDaoId, name, nameKey: sameWord(name), createdAt: now });
  }

  rename(name: string): void {
    this.name = name;
    this.nameKey = sameWord(name);
  }
}
