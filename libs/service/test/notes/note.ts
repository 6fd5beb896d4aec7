import type { Migration } from '@kindred/database/migration';
import { defineEvent } from '@kindred/contracts/define-event';
import { id, person } from '@kindred/contracts/fields';
import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('note')
export class Note {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') ownerId!: string;
  @Column('text') text!: string;
  @Column('int') version!: number;

  static write(ownerId: string, text: string): Note {
    return createEntity(Note, { id: newId(), ownerId, text, version: 0 });
  }
}

/** The number of notes that a person has written, counted by a consumer. */
@Entity('tally')
export class Tally {
  @PrimaryColumn('uuid') userId!: string;
  @Column('int') count!: number;
}

const exampleId = '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01';

export const noteWritten = defineEvent({
  type: 'notes.note.written.v1',
  description: 'A person wrote a note.',
  subject: 'noteId',
  data: { noteId: id('The note.'), userId: person('Who wrote it.') },
  example: { noteId: exampleId, userId: exampleId },
});

export const notesMigration: Migration = {
  name: '0001-notes',
  up: `
      CREATE TABLE note (id uuid PRIMARY KEY, owner_id uuid NOT NULL, text text NOT NULL, version int NOT NULL);
      CREATE TABLE tally (user_id uuid PRIMARY KEY, count int NOT NULL CHECK (count < 100));
      ALTER TABLE note ENABLE ROW LEVEL SECURITY;
      ALTER TABLE note FORCE ROW LEVEL SECURITY;
      CREATE POLICY own ON note USING (owner_id::text = current_setting('app.actor_id', true) OR current_setting('app.actor_role', true) = 'job');
      GRANT SELECT, INSERT, UPDATE, DELETE ON note, tally TO notes_app;`,
  down: 'DROP TABLE tally; DROP TABLE note',
};
