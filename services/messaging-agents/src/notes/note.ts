import { DomainError } from '@kindred/contracts/domain-error';
import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export class InvalidNote extends DomainError {
  readonly code = 'INVALID_NOTE';
  constructor() {
    super('A note has 1 to 2,000 characters.');
  }
}

/** Something that a person wrote for themselves. */
@Entity('note')
export class Note {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') authorId!: string;
  @Column('text') text!: string;
  @Column('timestamptz') writtenAt!: Date;
  @Column('int') version!: number;

  static write(authorId: string, text: string, now: Date): Note {
    const said = text.trim();
    if (said.length < 1 || said.length > 2_000 || said.includes('\0')) throw new InvalidNote();
    return createEntity(Note, { id: newId(), authorId, text: said, writtenAt: now, version: 0 });
  }
}
