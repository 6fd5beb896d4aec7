import { newId } from '@kindred/contracts/uuid';
import { eventually } from '@kindred/testkit/eventually';
import { readEvents, type OpenStream } from '@kindred/testkit/read-events';
import type { CompanionWorld, TestPerson } from '../companion-world.ts';
import { acceptsDisclaimer } from '../disclaimers/accepts-disclaimer.ts';

export interface Turn {
  readonly id: string;
  readonly number: number;
  readonly prompt: string | null;
  readonly reply: string | null;
  readonly status: string;
  readonly reason: string | null;
  readonly availableAt: string | null;
  readonly replyStreamUrl: string;
  readonly rating: string | null;
  readonly reportedAs: string | null;
  readonly basis: {
    readonly persona: { readonly id: string };
    readonly personaVersion: number;
    readonly room: { readonly id: string };
    readonly roomVersion: number;
    readonly isFixedAnswer: boolean;
    readonly saysAi: boolean;
    readonly remembered: readonly { readonly text: string }[];
  };
}

export interface Chat {
  readonly id: string;
  readonly status: string;
  readonly keeps: boolean;
  readonly keeping: string;
  readonly keptEntryId: string | null;
  readonly goneAt: string;
}

export const turnFields = `id number prompt reply status reason availableAt replyStreamUrl rating reportedAs
  basis { persona { id } personaVersion room { id } roomVersion isFixedAnswer saysAi remembered { text } }`;
export const chatFields = 'id status keeps keeping keptEntryId goneAt';

/** What a persona of these tests is told, and no answer may have. */
export const personaPrompt =
  'You are the keeper of canary-persona-5b1d, a phrase that stands in the instructions of this persona and nowhere else.';

export const personaId = 'calm-otter';
export const roomId = 'small-room';

/** A persona, a room that it fits, and one that it does not. */
export async function givenScene({ person }: CompanionWorld): Promise<void> {
  const admin = await person('ADMIN');
  const persona = { name: 'Otter', tone: 'calm', voice: 'Short sentences.', description: 'Listens.', tags: ['calm'] };
  await admin.does('addPersona', { ...persona, id: personaId, systemPrompt: personaPrompt }, '__typename');
  for (const id of [roomId, 'other-room']) {
    const texts = { name: 'A room', description: 'A room.', purpose: 'To look back.', samplePrompt: 'How was it?' };
    const features = {
      replyLength: 'SHORT',
      maxPromptLength: 4_000,
      offersKeeping: true,
      asksMood: false,
      usesMemory: true,
    };
    await admin.does('addRoom', { id, ...texts, promptType: 'OPEN', features, steps: [], tags: [] }, '__typename');
  }
  await admin.does('fitPersonaToRoom', { personaId, roomId }, '__typename');
}

/** What people do in the tests of chats. */
export function chatting({ running, person, now }: CompanionWorld) {
  const accepted = async (): Promise<TestPerson> => {
    const one = await person();
    await acceptsDisclaimer(one);
    return one;
  };
  const start = async (who: TestPerson, more: object = {}): Promise<Chat> => {
    const input = { roomId, personaId, idempotencyKey: newId(), ...more };
    return (await who.does<{ chat: Chat }>('startChat', input, `chat { ${chatFields} }`)).chat;
  };
  const prompt = async (who: TestPerson, chatId: string, text: string, more: object = {}): Promise<Turn> => {
    const input = { chatId, text, idempotencyKey: newId(), ...more };
    return (await who.does<{ turn: Turn }>('sendPrompt', input, `turn { ${turnFields} }`)).turn;
  };
  const turn = async (who: TestPerson, id: string): Promise<Turn> => {
    const query = `query ($id: ID!) { _entities(representations: [{ __typename: "ChatTurn", id: $id }]) { ... on ChatTurn { ${turnFields} } } }`;
    const [found] = (await who.asks<{ _entities: Turn[] }>(query, { id }))._entities;
    if (!found) throw new Error('There is no such turn.');
    return found;
  };
  const settled = async (who: TestPerson, id: string, status = 'WHOLE'): Promise<Turn> => {
    await eventually(async () => {
      const now = await turn(who, id);
      if (now.status !== status) throw new Error(`The turn is ${now.status} (${now.reason}), not ${status}.`);
    });
    return turn(who, id);
  };
  return {
    accepted,
    start,
    prompt,
    turn,
    settled,
    answered: async (who: TestPerson, chatId: string, text: string) =>
      settled(who, (await prompt(who, chatId, text)).id),
    /** Counts prompts against a person's hour, as if given over the last half hour. Returns when the first was. */
    hasPrompted: async ({ id: ownerId }: TestPerson, count: number): Promise<Date> => {
      const firstAt = new Date(now().getTime() - 30 * 60_000);
      await running.service.work.run({ role: 'person', id: ownerId }, (tx) =>
        tx.query(
          `INSERT INTO chat_prompt SELECT gen_random_uuid(), $1, $2::timestamptz + nth * interval '1 minute'
           FROM generate_series(0, $3::int - 1) AS nth`,
          [ownerId, firstAt, count],
        ),
      );
      return firstAt;
    },
    chat: async (who: TestPerson, id: string): Promise<Chat | null> => {
      const query = `query ($id: ID!) { _entities(representations: [{ __typename: "Chat", id: $id }]) { ... on Chat { ${chatFields} } } }`;
      return (await who.asks<{ _entities: (Chat | null)[] }>(query, { id }))._entities[0] ?? null;
    },
    stream: (who: Pick<TestPerson, 'token'>, turnId: string, lastId?: string): Promise<OpenStream> =>
      readEvents(`${running.service.url}/chat-turns/${turnId}/reply`, who.token, lastId),
  };
}
