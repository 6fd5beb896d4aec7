import { randomUUID } from 'node:crypto';
import { chatEnded } from '@kindred/contracts/companion-journal/chat-ended';
import { entryDeleted } from '@kindred/contracts/companion-journal/entry-deleted';
import { readEvents, shown } from '@kindred/testkit/read-events';
import { eventually } from '@kindred/testkit/eventually';
import type { Graph, GraphError } from '../graph.ts';
import { addPhoto } from '../journals/add-photo.ts';
import { journey } from '../journey.ts';
import { arriveAs } from '../money/arrive-as.ts';
import { expectSame, expectThat } from '../unexpected.ts';

const accept = /* GraphQL */ `mutation Accept($input: AcceptDisclaimerInput!) { acceptDisclaimer(input: $input) { user { disclaimerAccepted disclaimerVersion } } }`;
const rooms = /* GraphQL */ `{ rooms(first: 100) { nodes { id samplePrompt supportedPersonas { id } } } personas(first: 100) { nodes { id systemPrompt } } }`;
const start = /* GraphQL */ `mutation Start($input: StartChatInput!) { startChat(input: $input) { chat { id status keeping } } }`;
const send = /* GraphQL */ `mutation Send($input: SendPromptInput!) { sendPrompt(input: $input) { turn { id replyStreamUrl } } }`;
const regenerate = /* GraphQL */ `mutation Again($input: RegenerateReplyInput!) { regenerateReply(input: $input) { turn { id replyStreamUrl } } }`;
const turn = /* GraphQL */ `query Turn($id: ID!) { node(id: $id) { ... on ChatTurn { status reply basis { persona { id } room { id } saysAi } } } }`;
const end = /* GraphQL */ `mutation End($input: EndChatInput!) { endChat(input: $input) { chat { status keeping keptEntryId } } }`;
const deleteChat = /* GraphQL */ `mutation DeleteChat($input: DeleteChatInput!) { deleteChat(input: $input) { deletedId } }`;
const deleteEntry = /* GraphQL */ `mutation DeleteEntry($input: DeleteJournalEntryInput!) { deleteJournalEntry(input: $input) { entry { deletedAt } } }`;
const find = /* GraphQL */ `query Find($filter: JournalEntryFilter) {
  me { journalEntries(filter: $filter, orderBy: { field: BEST, direction: DESC }) {
    edges { node { id prompt persona { id } room { id } } excerpts { parts { text isMatch } } } corrections { closest } } } }`;
const entry = /* GraphQL */ `query Entry($id: ID!) { node(id: $id) { ... on JournalEntry { prompt response } } }`;
const exportJournal = /* GraphQL */ `mutation { exportJournal { path expiresAt } }`;

const roomId = 'quiet-room';
const personaId = 'patient-listener';
const prompt = 'Since the removal van left I keep listening for the old kitchen clock.';

interface Found {
  readonly edges: readonly {
    readonly node: { readonly id: string; readonly prompt: string };
    readonly excerpts: readonly { readonly parts: readonly { readonly text: string; readonly isMatch: boolean }[] }[];
  }[];
  readonly corrections: readonly object[];
}

interface Turn {
  readonly id: string;
  readonly replyStreamUrl: string;
}

/** What a person finds in their own journal. */
async function search(graph: Graph, token: string, text: string): Promise<Found> {
  return (await graph.run<{ me: { journalEntries: Found } }>(find, { filter: { text } }, token)).me.journalEntries;
}

/**
 * Sends a prompt and reads its reply as it comes. A reply that was whole before its stream was opened comes in one
 * piece: it is made anew.
 */
async function readReply(graph: Graph, token: string, chatId: string) {
  const input = { chatId, text: prompt, idempotencyKey: randomUUID() };
  let { turn: sent } = (await graph.run<{ sendPrompt: { turn: Turn } }>(send, { input }, token)).sendPrompt;
  for (let attempt = 1; ; attempt += 1) {
    const came = await (await readEvents(graph.address(sent.replyStreamUrl), token)).whole;
    if (came.filter(({ event }) => event === 'piece').length > 1) return { turn: sent, came };
    expectThat(attempt < 5, 'a reply in several pieces', came.length);
    const again = { input: { turnId: sent.id } };
    sent = (await graph.run<{ regenerateReply: { turn: Turn } }>(regenerate, again, token)).regenerateReply.turn;
  }
}

const detailsOf = <Details>({ extensions }: GraphError) => extensions?.['details'] as Details;

export default journey(
  'quiet-room',
  'A person accepts the disclaimer, talks to a companion word by word, keeps the talk, finds it again, and forgets it.',
  async ({ step, graph, mail, events }) => {
    const [ann, ben] = await step('Ann and Ben arrive', () => arriveAs(['Ann', 'Ben'], { graph, mail }));
    const chatInput = () => ({ roomId, personaId, idempotencyKey: randomUUID() });

    await step('Ann is shown the disclaimer when she begins to chat, and accepts it', async () => {
      const refused = await graph.refusal('DISCLAIMER_REQUIRED', start, { input: chatInput() }, ann.token);
      const { disclaimerId } = detailsOf<{ disclaimerId: string }>(refused);
      const accepted = await graph.run<{ acceptDisclaimer: { user: object } }>(
        accept,
        { input: { disclaimerId } },
        ann.token,
      );
      expectSame('her disclaimer', accepted.acceptDisclaimer.user, { disclaimerAccepted: true, disclaimerVersion: 1 });
    });

    await step('she chooses a room, and a persona that fits it', async () => {
      const seen = await graph.run<{
        rooms: { nodes: readonly { id: string; supportedPersonas: readonly { id: string }[] }[] };
        personas: { nodes: readonly { id: string; systemPrompt: string | null }[] };
      }>(rooms, {}, ann.token);
      const fitting = seen.rooms.nodes.find(({ id }) => id === roomId)?.supportedPersonas.map(({ id }) => id) ?? [];
      expectThat(fitting.includes(personaId), `${personaId} in ${roomId}`, fitting);
      expectSame('system prompts', [...new Set(seen.personas.nodes.map(({ systemPrompt }) => systemPrompt))], [null]);
      const other = seen.personas.nodes.find(({ id }) => !fitting.includes(id));
      await graph.refusal(
        'PERSONA_DOES_NOT_FIT',
        start,
        { input: { ...chatInput(), personaId: other?.id } },
        ann.token,
      );
    });

    const chatId = await step('a prompt with an address is refused, and shown masked with its place', async () => {
      const begun = await graph.run<{ startChat: { chat: { id: string } } }>(start, { input: chatInput() }, ann.token);
      const { id } = begun.startChat.chat;
      const text = `${prompt} Write to ann.example@kindred.example about it.`;
      const input = { chatId: id, text, idempotencyKey: randomUUID() };
      const refused = await graph.refusal('IDENTIFIERS_IN_PROMPT', send, { input }, ann.token);
      const { found } = detailsOf<{ found: readonly { kind: string; start: number }[] }>(refused);
      expectSame(
        'what was found',
        found.map(({ kind, start: from }) => [kind, from]),
        [['EMAIL', text.indexOf('ann.example')]],
      );
      expectThat(!JSON.stringify(refused).includes('ann.example@'), 'the address nowhere in the answer', refused);
      return id;
    });

    const origin = await step('without it the reply appears word by word, and says that it is of an AI', async () => {
      const { turn: sent, came } = await readReply(graph, ann.token, chatId);
      const { node } = await graph.run<{ node: { status: string; reply: string; basis: object } }>(
        turn,
        { id: sent.id },
        ann.token,
      );
      expectSame('the turn', [node.status, node.reply], ['WHOLE', shown(came).trim()]);
      expectSame('its basis', node.basis, { persona: { id: personaId }, room: { id: roomId }, saysAi: true });
      expectSame('what Ben may read', (await readEvents(graph.address(sent.replyStreamUrl), ben.token)).status, 404);
      return new URL(sent.replyStreamUrl).origin;
    });

    const entryId = await step('Ann keeps the chat in her journal, where Ben does not see it', async () => {
      const ended = await graph.run<{ endChat: { chat: { keeping: string; keptEntryId: string } } }>(
        end,
        { input: { chatId, keep: true } },
        ann.token,
      );
      const { keeping, keptEntryId: id } = ended.endChat.chat;
      expectSame('the keeping', keeping, 'KEPT');
      const { node } = await graph.run<{ node: { prompt: string } | null }>(entry, { id }, ann.token);
      expectSame('the entry', node?.prompt, prompt);
      expectSame('what Ben sees', (await graph.run<{ node: null }>(entry, { id }, ben.token)).node, null);
      const { data } = await events.about(chatEnded, chatId);
      expectSame('the event', [data.ownerId, data.personaId, data.isKept], [ann.id, personaId, true]);
      return id;
    });

    await step('she finds it by a word that she misspells, highlighted', async () => {
      const { edges, corrections } = await search(graph, ann.token, 'kichen');
      expectSame(
        'what is found',
        edges.map(({ node }) => node.id),
        [entryId],
      );
      const matches = edges
        .flatMap(({ excerpts }) => excerpts.flatMap(({ parts }) => parts))
        .filter((one) => one.isMatch);
      expectThat(
        matches.some(({ text }) => text === 'kitchen'),
        'the word highlighted',
        matches,
      );
      expectSame('corrections', corrections.length, 1);
      expectSame('what Ben finds', (await search(graph, ben.token, 'kitchen')).edges, []);
    });

    const photoId = await step('she adds a photo to it', () => addPhoto(graph, ann.token, entryId));

    await step('she fetches her journal as a zip, once, with the photo', async () => {
      const { path } = (await graph.run<{ exportJournal: { path: string } }>(exportJournal, {}, ann.token))
        .exportJournal;
      const first = await fetch(new URL(path, origin));
      expectSame('the zip', [first.status, first.headers.get('content-type')], [200, 'application/zip']);
      const zip = Buffer.from(await first.arrayBuffer());
      expectSame('its beginning', zip.subarray(0, 2).toString(), 'PK');
      expectSame('whether the photo is in it', zip.includes(`photos/${photoId}.png`), true);
      expectSame('a second time', (await fetch(new URL(path, origin))).status, 404);
    });

    await step('she forgets it: neither the journal nor the chat is found any more', async () => {
      await graph.run(deleteEntry, { input: { entryId } }, ann.token);
      await graph.run(deleteChat, { input: { chatId } }, ann.token);
      expectSame('what is found', (await search(graph, ann.token, 'kitchen')).edges, []);
      const { node } = await graph.run<{ node: object | null }>(turn, { id: chatId }, ann.token);
      expectSame('the chat', node, null);
      await eventually(async () => {
        const { data } = await events.about(entryDeleted, entryId);
        expectSame('the event', data.ownerId, ann.id);
      });
    });
  },
);
