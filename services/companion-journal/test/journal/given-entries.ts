import { newId } from '@kindred/contracts/uuid';
import { addChatEntry } from '../../src/journal/add-chat-entry.ts';
import type { KeptConversation } from '../../src/journal/journal-entry.ts';
import type { TestPerson } from '../companion-world.ts';
import { ownField, type JournalWorld } from './journal-world.ts';

export interface Written {
  readonly id: string;
  readonly version: number;
}

/** Writes an entry by hand. */
export async function writes(person: TestPerson, text: string, further: object = {}): Promise<Written> {
  const input = { text, language: 'en', idempotencyKey: newId(), ...further };
  return (await person.does<{ entry: Written }>('writeJournalEntry', input, 'entry { id version }')).entry;
}

export function conversation(further: Partial<KeptConversation> = {}): KeptConversation {
  const at = '2026-01-01T12:00:00.000Z';
  const turns = [
    { speaker: 'PERSON', text: 'I dread the removal van', at },
    { speaker: 'PERSONA', text: 'What would be easier?', at },
  ] as const;
  const words = { prompt: turns[0].text, response: turns[1].text, turns };
  return { conversationId: newId(), personaId: 'patient-listener', roomId: 'quiet-room', ...words, ...further };
}

/** Keeps a conversation, as a chat does in its own unit of work. */
export function keeps(world: JournalWorld, { id }: TestPerson, kept = conversation(), language: string | null = 'en') {
  const { work } = world.running.service;
  return work.run({ role: 'person', id }, (tx) => addChatEntry(tx, { ownerId: id, language, ...kept }));
}

export interface Page {
  readonly totalCount: number | null;
  readonly edges: readonly {
    readonly node: { readonly id: string; readonly text: string | null };
    readonly excerpts: readonly { readonly parts: readonly { readonly text: string; readonly isMatch: boolean }[] }[];
  }[];
  readonly corrections: readonly { readonly word: string; readonly closest: readonly string[] }[];
}

/** A page of one's own entries. */
export function lists(person: TestPerson, filter: object = {}, args = ''): Promise<Page> {
  return ownField<Page>(
    person,
    `journalEntries(filter: $filter ${args}) { totalCount edges { node { id text } excerpts { parts { text isMatch } } }
     corrections { word closest } }`,
    { '$filter: JournalEntryFilter': filter },
  );
}

/** The ids that a search finds, in its order. */
export async function found(person: TestPerson, text: string, further: object = {}, args = ''): Promise<string[]> {
  return (await lists(person, { text, ...further }, args)).edges.map(({ node }) => node.id);
}
