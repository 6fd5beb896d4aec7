import { Column, Entity, PrimaryColumn } from 'typeorm';
import { PersonaText } from './persona-text.ts';

/** A persona as it was from one edit to the next. Rows are only ever added. */
@Entity('persona_version')
export class PersonaVersion extends PersonaText {
  @PrimaryColumn('text') personaId!: string;
  @PrimaryColumn('int') number!: number;
  @Column('timestamptz') createdAt!: Date;
}
