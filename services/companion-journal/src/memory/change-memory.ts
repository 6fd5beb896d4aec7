import { lockName } from '@kindred/database/lock-name';
import type { Sealer } from '@kindred/database/sealing/sealer';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { readText } from '@kindred/service/text';
import { refuseIdentifiers } from '../chats/refuse-identifiers.ts';
import { MemoryItem } from './memory-item.ts';
import { nameOfMemory } from './memory.ts';

export const longestMemory = 300;

/**
 * Replaces what is remembered by the person's own words, which a model is given later.
 * @throws {InvalidText} @throws {IdentifiersInPrompt} @throws {NotFound}
 */
export function correctMemory(
  work: UnitOfWork,
  { sealer }: { readonly sealer: Sealer },
  person: Person,
  { memoryItemId: id, text }: { readonly memoryItemId: string; readonly text: string },
): Promise<MemoryItem> {
  const read = readText(text, { field: 'text', maxLength: longestMemory });
  refuseIdentifiers(read);
  return work.run(person, async (tx) => {
    const item = await tx.lock(MemoryItem, { id, ownerId: person.id }, 'Nothing remembered of you');
    item.text = await sealer.seal(tx, { kind: 'person', id: person.id }, MemoryItem.place(id), read);
    item.correctedAt = tx.now;
    return item;
  });
}

/** @throws {NotFound} */
export async function forgetMemory(work: UnitOfWork, person: Person, id: string): Promise<void> {
  await work.run(person, async (tx) => {
    tx.remove(await tx.lock(MemoryItem, { id, ownerId: person.id }, 'Nothing remembered of you'));
  });
}

/**
 * Forgets all, also where nothing is remembered, and lets no chat until now be remembered. Returns how much it was.
 */
export function emptyMemory(work: UnitOfWork, person: Person): Promise<number> {
  return work.run(person, async (tx) => {
    await lockName(tx, nameOfMemory(person.id));
    await tx.query('UPDATE chat SET remembered_at = $2, version = version + 1 WHERE owner_id = $1', [
      person.id,
      tx.now,
    ]);
    const gone = await tx.query('DELETE FROM memory_item WHERE owner_id = $1 RETURNING 1', [person.id]);
    return gone.length;
  });
}
