import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { takeNextVersion } from '../versions/next-version.ts';
import { PersonaText, textOfPersona } from './persona-text.ts';
import { PersonaVersion } from './persona-version.ts';
import { PersonaRetired } from './refusals.ts';

/** A manner in which a companion talks, as its newest version has it. */
@Entity('persona')
export class Persona extends PersonaText {
  /** A slug. It is never used again, also after the persona was retired. */
  @PrimaryColumn('text') id!: string;
  /** The number of its newest version. */
  @Column('int') latestVersion!: number;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') updatedAt!: Date;
  /** Null while it can be chosen. */
  @Column('timestamptz', { nullable: true }) retiredAt!: Date | null;
  @Column('int') version!: number;

  static from(id: string, text: PersonaText, now: Date): Persona {
    const dates = { createdAt: now, updatedAt: now, retiredAt: null };
    return createEntity(Persona, { id, ...text, latestVersion: 1, ...dates, version: 0 });
  }

  /**
   * Takes a text as its next version. Returns false if it is the text that the persona has already.
   * @throws {PersonaRetired}
   */
  takeText(text: PersonaText, now: Date): boolean {
    if (this.retiredAt !== null) throw new PersonaRetired();
    return takeNextVersion<PersonaText>(this, textOfPersona(text), now);
  }

  /** The newest version, as it is kept for chats. */
  snapshot(): PersonaVersion {
    const { id: personaId, latestVersion: number, updatedAt: createdAt } = this;
    return createEntity(PersonaVersion, { personaId, number, ...textOfPersona(this), createdAt });
  }
}
