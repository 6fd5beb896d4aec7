import { newId } from '@kindred/contracts/uuid';
import fc from 'fast-check';
import { tribeWorld, type TestPerson, type TribeWorld } from '../tribe-world.ts';
import { givenChat, sends } from './given-chats.ts';

let world: TribeWorld;
beforeAll(async () => {
  world = await tribeWorld();
});
afterAll(() => world?.stop());

interface Change {
  readonly sequence: number;
  readonly kind: string;
  readonly message: { readonly id: string } | null;
}

const changesQuery = `query ($tribeId: ID!, $after: Int!) { tribeChanges(tribeId: $tribeId, after: $after) {
  lastSequence changes { sequence kind message { id } } } }`;

async function changesAfter({ asks }: TestPerson, tribeId: string, after: number) {
  type Page = { readonly changes: readonly Change[]; readonly lastSequence: number };
  return (await asks<{ tribeChanges: Page }>(changesQuery, { tribeId, after })).tribeChanges;
}

describe('the sequence of a chat', () => {
  it('is without a gap for a client that reads while members write at once', async () => {
    const { founder, members, tribeId } = await givenChat(world, 5);
    const { lastSequence: start } = await changesAfter(founder, tribeId, 0);
    const writing = Promise.all(
      members.map(async (member) => {
        for (let nth = 0; nth < 8; nth += 1) {
          // Half of the units are refused after they took a number, and give it back.
          await member.graph.request(
            'mutation ($input: SendTribeMessageInput!) { sendTribeMessage(input: $input) { message { id } } }',
            { input: { tribeId, content: 'To nothing', replyToId: newId(), idempotencyKey: newId() } },
          );
          await sends(member, tribeId, `Message ${nth}`);
        }
      }),
    );
    const seen: number[] = [];
    for (let after = start, isOver = false; ;) {
      const page = await changesAfter(founder, tribeId, after);
      seen.push(...page.changes.map(({ sequence }) => sequence));
      after = page.lastSequence;
      if (isOver && page.changes.length === 0) break;
      isOver = seen.length === 40;
    }
    await writing;
    expect(seen).toEqual(Array.from({ length: 40 }, (_, nth) => start + nth + 1));
  });

  it('has one number for each act that changed something, in any order of acts', async () => {
    await fc.assert(
      fc.asyncProperty(acts, async (taken) => {
        const { founder, member, tribeId } = await givenChat(world);
        const people = [founder, member];
        const { lastSequence: start } = await changesAfter(founder, tribeId, 0);
        const model: Model = { messages: [], read: [start, start], told: [] };
        for (const act of taken) {
          const of = model.messages[act.of % Math.max(1, model.messages.length)];
          await take(people[act.by]!, people, tribeId, model, act, of, start);
        }
        const { changes } = await changesAfter(founder, tribeId, start);
        expect(changes.map(({ kind, message }) => [kind, message?.id])).toEqual(model.told);
        expect(changes.map(({ sequence }) => sequence - start)).toEqual(model.told.map((_, nth) => nth + 1));
      }),
      { numRuns: 8 },
    );
  });
});

interface Act {
  readonly act: 'send' | 'edit' | 'delete' | 'react' | 'unreact' | 'read';
  readonly by: 0 | 1;
  readonly of: number;
  readonly emoji: '👍' | '🎉';
}

interface Message {
  readonly id: string;
  readonly by: 0 | 1;
  readonly sequence: number;
  content: string;
  isDeleted: boolean;
  reactions: string[];
}

/** A chat as its rules say it is, without the service's code. Person 0 is the creator. */
interface Model {
  readonly messages: Message[];
  /** How far each person has read. */
  readonly read: [number, number];
  /** The kind and the message of each change. */
  readonly told: (readonly [kind: string, messageId: string])[];
}

const acts = fc.array(
  fc.record<Act>({
    act: fc.constantFrom('send', 'send', 'edit', 'delete', 'react', 'unreact', 'read'),
    by: fc.constantFrom(0 as const, 1 as const),
    of: fc.nat(9),
    emoji: fc.constantFrom('👍' as const, '🎉' as const),
  }),
  { minLength: 5, maxLength: 25 },
);

/** Acts in the service, and tells what it changed by the rules. */
async function take(
  person: TestPerson,
  people: readonly TestPerson[],
  tribeId: string,
  model: Model,
  { act, by, emoji }: Act,
  of: Message | undefined,
  start: number,
): Promise<void> {
  const tell = (kind: string, id: string) => model.told.push([kind, id]);
  if (act === 'send') {
    const id = await sends(person, tribeId, 'As it was');
    tell('SENT', id);
    const sequence = start + model.told.length;
    model.messages.push({ id, by, sequence, content: 'As it was', isDeleted: false, reactions: [] });
    model.read[by] = sequence;
    return;
  }
  if (!of) return;
  const messageId = of.id;
  const reaction = `${people[by]!.id} ${emoji}`;
  const run = async (mutation: string, input: object) => {
    const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
    await person.graph.request(`mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename } }`, { input });
  };
  if (act === 'edit') {
    await run('editTribeMessage', { messageId, content: emoji });
    if (of.by !== by || of.isDeleted || of.content === emoji) return;
    of.content = emoji;
    tell('EDITED', messageId);
  } else if (act === 'delete') {
    await run('deleteTribeMessage', { messageId });
    if ((of.by !== by && by !== 0) || of.isDeleted) return;
    of.isDeleted = true;
    of.reactions = [];
    tell('DELETED', messageId);
  } else if (act === 'react') {
    await run('reactToTribeMessage', { messageId, emoji });
    if (of.isDeleted || of.reactions.includes(reaction)) return;
    of.reactions.push(reaction);
    tell('REACTED', messageId);
  } else if (act === 'unreact') {
    await run('removeTribeMessageReaction', { messageId, emoji });
    if (!of.reactions.includes(reaction)) return;
    of.reactions = of.reactions.filter((one) => one !== reaction);
    tell('UNREACTED', messageId);
  } else {
    await run('markTribeRead', { tribeId, messageId });
    if (model.read[by] >= of.sequence) return;
    model.read[by] = of.sequence;
    tell('READ', messageId);
  }
}
