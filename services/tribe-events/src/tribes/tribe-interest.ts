import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import { interestKey, type InterestCategory, type NamedInterest } from '@kindred/contracts/interest';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What is shown of an interest. */
export type ShownInterest = Pick<TribeInterest, 'id' | 'tribeId' | 'category' | 'name' | 'isPrimary'>;

/** Something that a tribe is interested in, at its place in the tribe's list. */
@Entity('tribe_interest')
export class TribeInterest implements NamedInterest {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') tribeId!: string;
  @Column('int') position!: number;
  @Column('text') category!: InterestCategory;
  @Column('text') name!: string;
  @Column('boolean') isPrimary!: boolean;
  /** Category and name in the form in which interests are compared. */
  @Column('text') key!: string;

  static listed(tribeId: string, interest: NamedInterest, position: number): TribeInterest {
    const { category, name, isPrimary } = interest;
    return createEntity(TribeInterest, {
      id: newId(),
      tribeId,
      position,
      category,
      name,
      isPrimary,
      key: interestKey(interest),
    });
  }
}
