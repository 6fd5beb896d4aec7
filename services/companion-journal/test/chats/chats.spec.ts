import { eventually } from '@kindred/testkit/eventually';
import { chatEnded } from '@kindred/contracts/companion-journal/chat-ended';
import { replyReported } from '@kindred/contracts/companion-journal/reply-reported';
import { newId } from '@kindred/contracts/uuid';
import { dangerAnswer } from '@kindred/replies/danger';
import type { GraphError } from '@kindred/testkit/graph-client';
import { deleteChat } from '../../src/chats/end-chat.ts';
import { companionWorld, type CompanionWorld, type TestPerson } from '../companion-world.ts';
import {
  chatFields,
  chatting,
  givenScene,
  personaId,
  roomId,
  turnFields,
  type Chat,
  type Turn,
} from './given-chats.ts';

let world: CompanionWorld;
let talk: ReturnType<typeof chatting>;
let ann: TestPerson;
let stranger: TestPerson;

beforeAll(async () => {
  world = await companionWorld();
  await givenScene(world);
  talk = chatting(world);
});
afterAll(() => world?.stop());
beforeEach(async () => {
  [ann, stranger] = [await talk.accepted(), await talk.accepted()];
});

/** The details of a refusal. */
const detailsOf = <Details>({ extensions = {} }: { readonly extensions?: GraphError['extensions'] | undefined }) =>
  extensions['details'] as Details;

const key = () => ({ idempotencyKey: newId() });

describe('a chat', () => {
  it('is refused without a current disclaimer, at its beginning and at each prompt', async () => {
    const scene = { roomId, personaId };
    await (await world.person()).isRefused('DISCLAIMER_REQUIRED', 'startChat', { ...scene, ...key() });
    const { id: chatId } = await talk.start(ann);
    const text = 'It was a long day.';
    await talk.answered(ann, chatId, text);
    world.pass(90);
    await ann.isRefused('DISCLAIMER_REQUIRED', 'sendPrompt', { chatId, text, ...key() });
    await ann.isRefused('DISCLAIMER_REQUIRED', 'continueReply', { chatId, ...key() });
  });

  it('is refused in a room that the persona does not fit, and with what does not exist', async () => {
    await ann.isRefused('PERSONA_DOES_NOT_FIT', 'startChat', { roomId: 'other-room', personaId, ...key() });
    await ann.isRefused('NOT_FOUND', 'startChat', { roomId: 'no-room', personaId, ...key() });
    await ann.isRefused('NOT_FOUND', 'startChat', { roomId, personaId: 'no-persona', ...key() });
  });

  it('begins once for one key, and is held with the versions of its beginning', async () => {
    const input = { roomId, personaId, ...key() };
    const begin = () => ann.does<{ chat: Chat }>('startChat', input, `chat { ${chatFields} }`);
    const { chat } = await begin();
    expect((await begin()).chat.id).toBe(chat.id);
    const { basis } = await talk.answered(ann, chat.id, 'It was a long day.');
    expect(basis).toMatchObject({
      persona: { id: personaId },
      personaVersion: 1,
      room: { id: roomId },
      roomVersion: 1,
    });
  });

  it('looks like nothing to others, whatever they do with it', async () => {
    const { id: chatId } = await talk.start(ann);
    const { id: turnId } = await talk.answered(ann, chatId, 'It was a long day.');
    for (const other of [stranger, await world.person('ADMIN')]) {
      expect(await talk.chat(other, chatId)).toBeNull();
      for (const [mutation, input] of Object.entries({
        continueReply: { chatId, ...key() },
        regenerateReply: { turnId },
        stopReply: { turnId },
        askReplyAgain: { turnId },
        rateReply: { turnId, rating: 'GOOD' },
        reportReply: { turnId, reason: 'OTHER' },
        setChatKeeping: { chatId, keeps: true },
        keepChat: { chatId },
        endChat: { chatId },
        deleteChat: { chatId },
      }))
        await other.isRefused('NOT_FOUND', mutation, input);
      expect((await talk.stream(other, turnId)).status).toBe(404);
    }
    await stranger.isRefused('NOT_FOUND', 'sendPrompt', { chatId, text: 'Hello.', ...key() });
    expect((await talk.chat(ann, chatId))?.status).toBe('OPEN');
  });

  it('takes no prompt while a reply is coming, when it has ended, and none that is too long', async () => {
    const { id: chatId } = await talk.start(ann);
    await ann.isRefused('INVALID_TEXT', 'sendPrompt', { chatId, text: ' ', ...key() });
    await ann.isRefused('INVALID_TEXT', 'sendPrompt', { chatId, text: 'a'.repeat(4_001), ...key() });
    await talk.answered(ann, chatId, 'It was a long day.');
    await ann.does('endChat', { chatId }, 'chat { id }');
    await ann.isRefused('CHAT_ENDED', 'sendPrompt', { chatId, text: 'Hello.', ...key() });
    await ann.isRefused('CHAT_ENDED', 'continueReply', { chatId, ...key() });
  });

  it('tells of itself once when it ends, without a word of it', async () => {
    const { id: chatId } = await talk.start(ann);
    const { reply } = await talk.answered(ann, chatId, 'It was a long day.');
    for (const _ of [1, 2]) await ann.does('endChat', { chatId }, 'chat { id }');
    await eventually(async () =>
      expect(await world.events(chatEnded, chatId)).toEqual([
        {
          chatId,
          ownerId: ann.id,
          personaId,
          personaVersion: 1,
          roomId,
          roomVersion: 1,
          replies: 1,
          promptCharacterCount: 18,
          replyCharacterCount: reply?.length,
          isKept: false,
        },
      ]),
    );
  });

  it('is gone a day after its last turn, and told of if it had not ended', async () => {
    const { id: chatId } = await talk.start(ann);
    const { id: turnId } = await talk.answered(ann, chatId, 'It was a long day.');
    world.pass(0.9);
    await world.runJob('delete-quiet-chats');
    expect((await talk.turn(ann, turnId)).prompt).toBe('It was a long day.');
    world.pass(0.1);
    await world.runJob('delete-quiet-chats');
    expect(await talk.chat(ann, chatId)).toBeNull();
    await eventually(async () => expect(await world.events(chatEnded, chatId)).toHaveLength(1));
  });

  it('stays if its person says something while the job works', async () => {
    const { id: chatId } = await talk.start(ann);
    await talk.answered(ann, chatId, 'It was a long day.');
    world.pass(1);
    const { work } = world.running.service;
    const listedAt = work.now;
    await talk.prompt(ann, chatId, 'I am still here.');
    const isToGo = ({ goneAt }: { goneAt: Date }) => goneAt <= listedAt;
    expect(await deleteChat(work, { role: 'person', id: ann.id }, chatId, isToGo)).toBe(false);
    expect((await talk.chat(ann, chatId))?.status).toBe('OPEN');
  });

  it('is refused beside 200 others, until the oldest is gone', async () => {
    const now = world.now();
    await world.running.service.work.run({ role: 'person', id: ann.id }, (tx) =>
      tx.query(
        `INSERT INTO chat (id, owner_id, persona_id, persona_version, room_id, room_version, status, keeps, keeping, turns, started_at, last_turn_at, version)
         SELECT gen_random_uuid(), $1, $2, 1, $3, 1, 'OPEN', false, 'NOT_KEPT', 0, $4, $4, 0 FROM generate_series(1, 200)`,
        [ann.id, personaId, roomId, now],
      ),
    );
    const input = { personaId, roomId, ...key() };
    const { extensions } = await ann.isRefused('TOO_MANY_CHATS', 'startChat', input);
    const { availableAt } = detailsOf<{ availableAt: string }>({ extensions });
    expect(Date.parse(availableAt)).toBe(now.getTime() + 24 * 3_600_000);
  });

  it('is deleted with its turns when its person wants that', async () => {
    const { id: chatId } = await talk.start(ann);
    await talk.answered(ann, chatId, 'It was a long day.');
    await ann.does('deleteChat', { chatId }, 'deletedId');
    await ann.isRefused('NOT_FOUND', 'deleteChat', { chatId });
    const list = `{ _entities(representations: [{ __typename: "User", id: "${ann.id}" }]) { ... on User { chats { nodes { id } } } } }`;
    expect((await ann.asks<{ _entities: unknown }>(list))._entities).toEqual([{ chats: { nodes: [] } }]);
  });
});

describe('a prompt', () => {
  it.each([
    ['EMAIL', 'Write to ann.smith@example.com please.', 'ann.smith@example.com'],
    ['CARD', 'My card is 4111 1111 1111 1111.', '4111 1111 1111 1111'],
    ['IBAN', 'Pay to DE89 3704 0044 0532 0130 00.', 'DE89 3704 0044 0532 0130 00'],
  ])('with an identifier (%s) is answered with its place, masked, and counts as none', async (kind, text, found) => {
    const { id: chatId } = await talk.start(ann);
    const { extensions } = await ann.isRefused('IDENTIFIERS_IN_PROMPT', 'sendPrompt', { chatId, text, ...key() });
    const [one] = detailsOf<{ found: { kind: string; start: number; end: number }[] }>({ extensions }).found;
    expect(one?.kind).toBe(kind);
    expect(text.slice(one?.start, one?.end)).toBe(found);
    expect(JSON.stringify(extensions)).not.toContain(found);
    const confirmed = await talk.prompt(ann, chatId, text, { isNoIdentifier: true });
    expect(confirmed.prompt).toBe(text);
  });

  it('of danger is answered at once with where help is, without a disclaimer and despite an identifier', async () => {
    const { id: chatId } = await talk.start(ann);
    world.pass(91);
    const turn = await talk.prompt(ann, chatId, 'I want to die. My number is +49 30 901820.');
    expect(turn).toMatchObject({ status: 'WHOLE', reply: dangerAnswer, basis: { isFixedAnswer: true } });
    const again = await ann.does<{ turn: Turn }>('regenerateReply', { turnId: turn.id }, `turn { ${turnFields} }`);
    expect(again.turn.reply).toBe(dangerAnswer);
    await ann.isRefused('NO_REPLY_YET', 'continueReply', { chatId, ...key() });
  });

  it('is refused a 21st time in an hour, and is told when the next one is free', async () => {
    const { id: chatId } = await talk.start(ann);
    const firstAt = await talk.hasPrompted(ann, 19);
    await talk.answered(ann, chatId, 'The twentieth.');
    const { extensions } = await ann.isRefused('TOO_MANY_PROMPTS', 'sendPrompt', {
      chatId,
      text: 'One more.',
      ...key(),
    });
    const { availableAt, perHour } = detailsOf<{ availableAt: string; perHour: number }>({ extensions });
    expect(perHour).toBe(20);
    expect(Date.parse(availableAt)).toBe(firstAt.getTime() + 3_600_000);
    // A chat that is deleted gives no prompt back, and danger is answered all the same.
    await ann.does('deleteChat', { chatId }, 'deletedId');
    const { id: another } = await talk.start(ann);
    await ann.isRefused('TOO_MANY_PROMPTS', 'sendPrompt', { chatId: another, text: 'One more.', ...key() });
    expect((await talk.prompt(ann, another, 'I want to die.')).reply).toBe(dangerAnswer);
    world.pass(1 / 24);
    await talk.answered(ann, another, 'One more.');
  });
});

describe('a reply', () => {
  it('says at the beginning and after three hours that it is an AI', async () => {
    const { id: chatId } = await talk.start(ann);
    const first = await talk.answered(ann, chatId, 'It was a long day.');
    const second = await talk.answered(ann, chatId, 'I am tired of it.');
    world.pass(3 / 24);
    const third = await talk.answered(ann, chatId, 'I am still tired.');
    const said = [first, second, third].map(({ reply, basis }) => [
      reply?.startsWith('I am Otter, an AI'),
      basis.saysAi,
    ]);
    expect(said).toEqual([
      [true, true],
      [false, false],
      [true, true],
    ]);
  });

  it('is made anew and gone on with, the last alone', async () => {
    const { id: chatId } = await talk.start(ann);
    const { id: first } = await talk.answered(ann, chatId, 'It was a long day.');
    const goOn = await ann.does<{ turn: Turn }>('continueReply', { chatId, ...key() }, 'turn { id prompt number }');
    expect(goOn.turn).toMatchObject({ prompt: null, number: 2 });
    await talk.settled(ann, goOn.turn.id);
    await ann.isRefused('NOT_LAST_REPLY', 'regenerateReply', { turnId: first });
    await ann.does('rateReply', { turnId: goOn.turn.id, rating: 'BAD' }, 'turn { id }');
    const anew = await ann.does<{ turn: Turn }>('regenerateReply', { turnId: goOn.turn.id }, `turn { ${turnFields} }`);
    expect(anew.turn).toMatchObject({ reply: null, rating: null });
    expect((await talk.settled(ann, goOn.turn.id)).reply).not.toBeNull();
  });

  it('says again that it is of an AI when the first is made anew', async () => {
    const { id: chatId } = await talk.start(ann);
    const { id: turnId } = await talk.answered(ann, chatId, 'It was a long day.');
    await ann.does('regenerateReply', { turnId }, 'turn { id }');
    const anew = await talk.settled(ann, turnId);
    expect([anew.reply?.startsWith('I am Otter, an AI'), anew.basis.saysAi]).toEqual([true, true]);
  });

  it('is rated, and reported without what was said', async () => {
    const { id: chatId } = await talk.start(ann);
    const { id: turnId } = await talk.answered(ann, chatId, 'It was a long day.');
    const rate = async (rating: string | null) =>
      (await ann.does<{ turn: Turn }>('rateReply', { turnId, rating }, 'turn { rating }')).turn.rating;
    expect([await rate('GOOD'), await rate(null)]).toEqual(['GOOD', null]);
    for (const reason of ['UNTRUE', 'HARMFUL']) await ann.does('reportReply', { turnId, reason }, 'turn { id }');
    expect((await talk.turn(ann, turnId)).reportedAs).toBe('HARMFUL');
    expect(await world.events(replyReported, chatId)).toEqual([
      { chatId, personaId, personaVersion: 1, roomId, reason: 'UNTRUE' },
    ]);
  });
});
