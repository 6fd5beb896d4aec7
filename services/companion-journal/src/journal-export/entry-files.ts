import { extensionOf } from '@kindred/uploads/content-keys';
import type { JournalEntry } from '../journal/journal-entry.ts';
import type { ExportedPhoto } from './exported-photos.ts';

type Named = Pick<JournalEntry, 'id' | 'createdAt'>;

/** The name of an entry's file: its day, so that files are in order, and its id, so that no two have one name. */
export function fileName({ id, createdAt }: Named): string {
  return `${yearOf(createdAt)}/${createdAt.toISOString().slice(0, 10)}-${id}.md`;
}

/** The name of a photo's file, in a folder beside the file of its entry. */
export function photoFile({ createdAt }: Pick<Named, 'createdAt'>, photo: ExportedPhoto): string {
  return `${yearOf(createdAt)}/${besideEntry(photo)}`;
}

const yearOf = (moment: Date) => moment.toISOString().slice(0, 4);
const besideEntry = (photo: ExportedPhoto) => `photos/${photo.id}.${extensionOf(photo)}`;

/** An entry as Markdown with front matter. JSON values are also YAML, so that no text can end the front matter. */
export function markdownOf(entry: JournalEntry, photos: readonly ExportedPhoto[]): string {
  const { id, title, createdAt, updatedAt, language, tags, mood, personaId, roomId } = entry;
  const facts = {
    id,
    title,
    created: createdAt,
    updated: updatedAt,
    language,
    tags,
    mood,
    persona: personaId,
    room: roomId,
    photos: photos.length > 0 ? photos.map(besideEntry) : null,
  };
  const front = Object.entries(facts).flatMap(([name, value]) =>
    value === null ? [] : [`${name}: ${JSON.stringify(value)}`],
  );
  const said = (entry.turns ?? []).map(
    ({ speaker, text }) => `**${speaker === 'PERSON' ? 'You' : 'Companion'}:** ${text}`,
  );
  const shown = photos.map((photo) => `![](${besideEntry(photo)})`);
  const written = [...(title === null ? [] : [`# ${title}`]), ...(entry.text === null ? [] : [entry.text])];
  const parts = [...written, ...shown, ...said];
  return `---\n${front.join('\n')}\n---\n\n${parts.join('\n\n')}\n`;
}

/** An entry as an object of the JSON file. */
export function jsonOf(entry: JournalEntry, exported: readonly ExportedPhoto[]): Record<string, unknown> {
  const { id, origin, title, text, language, tags, mood, createdAt, updatedAt } = entry;
  const { personaId, roomId, prompt, response, turns } = entry;
  const written = { id, origin, title, text, language, tags, mood, createdAt, updatedAt };
  const photos = exported.map((photo) => ({ id: photo.id, file: photoFile(entry, photo) }));
  return { ...written, personaId, roomId, prompt, response, turns, photos };
}
