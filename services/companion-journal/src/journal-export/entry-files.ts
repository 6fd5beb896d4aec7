import type { JournalEntry } from '../journal/journal-entry.ts';

/** The name of an entry's file: its day, so that files are in order, and its id, so that no two have one name. */
export function fileName({ id, createdAt }: Pick<JournalEntry, 'id' | 'createdAt'>): string {
  const day = createdAt.toISOString().slice(0, 10);
  return `${day.slice(0, 4)}/${day}-${id}.md`;
}

/** An entry as Markdown with front matter. JSON values are also YAML, so that no text can end the front matter. */
export function markdownOf(entry: JournalEntry): string {
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
  };
  const front = Object.entries(facts).flatMap(([name, value]) =>
    value === null ? [] : [`${name}: ${JSON.stringify(value)}`],
  );
  const said = (entry.turns ?? []).map(
    ({ speaker, text }) => `**${speaker === 'PERSON' ? 'You' : 'Companion'}:** ${text}`,
  );
  const parts = [...(title === null ? [] : [`# ${title}`]), ...(entry.text === null ? [] : [entry.text]), ...said];
  return `---\n${front.join('\n')}\n---\n\n${parts.join('\n\n')}\n`;
}

/** An entry as an object of the JSON file. */
export function jsonOf(entry: JournalEntry): Record<string, unknown> {
  const { id, origin, title, text, language, tags, mood, createdAt, updatedAt } = entry;
  const { personaId, roomId, prompt, response, turns } = entry;
  const written = { id, origin, title, text, language, tags, mood, createdAt, updatedAt };
  return { ...written, personaId, roomId, prompt, response, turns };
}
