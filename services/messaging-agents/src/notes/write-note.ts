import { noteWritten } from '@kindred/contracts/messaging-agents/note-written';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { Note } from './note.ts';

/** Stores a note for its author, and publishes an event without its text. */
export function writeNote(work: UnitOfWork, person: Person, { text }: { readonly text: string }): Promise<Note> {
  return work.run(person, async (tx) => {
    const note = tx.add(Note.write(person.id, text, tx.now));
    tx.publish(noteWritten, note, { noteId: note.id, authorId: person.id });
    return note;
  });
}
