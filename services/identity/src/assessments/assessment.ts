import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import type { Place } from '@kindred/database/sealing/sealer';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The last assessment that somebody took. The answers are sealed under their own key, and read by nobody else. */
@Entity('assessment')
export class Assessment {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') userId!: string;
  @Column('timestamptz') takenAt!: Date;
  @Column('bytea') answers!: Buffer;

  /** An assessment before its answers are sealed, which needs its id. */
  static of(userId: string, takenAt: Date): Assessment {
    return createEntity(Assessment, { id: newId(), userId, takenAt, answers: Buffer.alloc(0) });
  }

  /** Where the answers belong, for sealing and opening them. */
  get place(): Place {
    return { table: 'assessment', column: 'answers', rowId: this.id };
  }
}
