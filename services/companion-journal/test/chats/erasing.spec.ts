import { eventually } from '@kindred/testkit/eventually';
import { NotFound } from '@kindred/contracts/domain-error';
import { chatEnded } from '@kindred/contracts/companion-journal/chat-ended';
import { deleteChat } from '../../src/chats/end-chat.ts';
import { journalWorld, type JournalWorld } from '../journal/journal-world.ts';
import { chatting, givenScene } from './given-chats.ts';

let world: JournalWorld;
beforeAll(async () => {
  world = await journalWorld();
  await givenScene(world);
});
afterAll(() => world?.stop());

const tables = ['chat', 'chat_turn', 'chat_prompt', 'model_usage'];
const counted = async (id: string) => {
  const owner = (table: string) => (table === 'model_usage' ? 'user_id' : 'owner_id');
  const each = tables.map((table) => `(SELECT count(*)::int FROM ${table} WHERE ${owner(table)} = $1) AS ${table}`);
  const [counts] = await world.rows<Record<string, number>>(`SELECT ${each.join(', ')}`, [id]);
  return Object.values(counts ?? {});
};

describe('what a person said to personas', () => {
  it('stands nowhere in the database as it was said', async () => {
    const talk = chatting(world);
    const ann = await world.person();
    const { id } = await talk.start(ann);
    await talk.answered(ann, id, 'A phrase of mine: canary-prompt-3c9e.');
    for (const table of tables) {
      const rows = await world.rows<{ row: string }>(`SELECT t::text AS row FROM ${table} AS t`);
      const said = rows.map(({ row }) => row).join('\n');
      expect(said).not.toContain('canary-prompt');
      expect(said).not.toContain(Buffer.from('canary-prompt').toString('hex'));
    }
  });

  it('is gone with the person, and nothing of others is', async () => {
    const talk = chatting(world);
    const [ann, bob] = [await world.person(), await world.person()];
    for (const person of [ann, bob]) await talk.answered(person, (await talk.start(person)).id, 'It was a long day.');
    expect(await counted(ann.id)).toEqual([1, 1, 1, 1]);
    const receipt = await world.erase(ann);
    expect(JSON.stringify(receipt)).toContain('CHAT_TURN');
    expect(await counted(ann.id)).toEqual([0, 0, 0, 0]);
    expect(await counted(bob.id)).toEqual([1, 1, 1, 1]);
  });

  it('is gone after two erasures of the person at once', async () => {
    const talk = chatting(world);
    const ann = await world.person();
    await talk.answered(ann, (await talk.start(ann)).id, 'It was a long day.');
    const receipts = await Promise.all([world.erase(ann), world.erase(ann)]);
    expect(receipts).toHaveLength(2);
    expect(await counted(ann.id)).toEqual([0, 0, 0, 0]);
  });

  it('is deleted once, and told of once, by two who delete it at once', async () => {
    const talk = chatting(world);
    const ann = await world.person();
    const { id: chatId } = await talk.start(ann);
    await talk.answered(ann, chatId, 'It was a long day.');
    const { work } = world.running.service;
    const deletions = [1, 2].map(() => deleteChat(work, { role: 'person', id: ann.id }, chatId));
    const outcomes = await Promise.allSettled(deletions);
    expect(outcomes.map(({ status }) => status)).toContain('fulfilled');
    const reasons = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as unknown] : []));
    for (const reason of reasons) expect(reason).toBeInstanceOf(NotFound);
    expect(await talk.chat(ann, chatId)).toBeNull();
    await eventually(async () => expect(await world.events(chatEnded, chatId)).toHaveLength(1));
  });
});
