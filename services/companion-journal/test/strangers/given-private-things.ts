import { deletionDue } from '@kindred/contracts/identity/deletion-due';
import { newId } from '@kindred/contracts/uuid';
import { eventually } from '@kindred/testkit/eventually';
import { chatting, givenScene } from '../chats/given-chats.ts';
import type { CompanionWorld, TestPerson } from '../companion-world.ts';
import { acceptsDisclaimer } from '../disclaimers/accepts-disclaimer.ts';
import { blocked, happened } from '../duets/given-duets.ts';
import { requests } from '../journal-import/given-imports.ts';
import { starts } from '../journal-photos/given-photos.ts';
import { writes } from '../journal/given-entries.ts';

/** The ids of private things of one person, by what they are. */
export type PrivateThings = Readonly<Record<string, string>>;

/** A person with a private thing of each kind. */
export async function givenPrivateThings(world: CompanionWorld): Promise<{ owner: TestPerson; things: PrivateThings }> {
  await givenScene(world);
  const owner = await world.person();
  const acceptance = await acceptsDisclaimer(owner);
  const deleted = await writes(owner, 'thrown away');
  await owner.does('deleteJournalEntry', { entryId: deleted.id }, '__typename');
  const talk = chatting(world);
  const chat = await talk.start(owner);
  const turn = await talk.answered(owner, chat.id, 'It was a long day.');
  const entry = await writes(owner, 'a secret');
  const { photo } = await starts(owner, entry.id, Buffer.from('content'));
  const other = await world.person();
  const { duet } = await owner.does<{ duet: { id: string } }>(
    'inviteToDuet',
    { script: 'LOST_KEY', other: { userId: other.id } },
    'duet { id }',
  );
  const memory = newId();
  await world.rows(
    `INSERT INTO memory_item (id, owner_id, chat_id, text, made_at)
     VALUES ($1, $2, $3, '\\x01'::bytea || decode(repeat('00', 44), 'hex'), now())`,
    [memory, owner.id, chat.id],
  );
  const { journalImport } = await requests(owner);
  return {
    owner,
    things: {
      acceptance,
      chat: chat.id,
      turn: turn.id,
      entry: entry.id,
      'deleted entry': deleted.id,
      photo: photo.id,
      duet: duet.id,
      import: journalImport.id,
      memory,
    },
  };
}

/** People who may see none of these things, by what they are to the owner. */
export async function givenViewers(world: CompanionWorld, owner: TestPerson): Promise<Record<string, TestPerson>> {
  const [stranger, admin] = [await world.person(), await world.person('ADMIN')];
  const [apart, erased] = [await world.person(), await world.person()];
  for (const person of [stranger, admin, apart]) await acceptsDisclaimer(person);
  await blocked(world, owner.id, apart.id);
  await acceptsDisclaimer(erased);
  await happened(world, deletionDue, { userId: erased.id, requestId: newId() });
  await eventually(async () =>
    expect(await world.rows('SELECT 1 FROM erasure WHERE user_id = $1', [erased.id])).toHaveLength(1),
  );
  return {
    'a stranger': stranger,
    'an admin': admin,
    'a person with a block': apart,
    'an erased person with a token': erased,
    'a person without the disclaimer': await world.person(),
  };
}
