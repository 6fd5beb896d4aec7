import { newId } from '@kindred/contracts/uuid';
import { aiNotice } from '@kindred/companion-journal/chats/answer-turn';
import { Agent, request } from 'undici';
import type { Served, Talker } from './serving.ts';

/** When one reply was asked for and read, by this process's clock. */
export interface ReadReply {
  readonly promptedAt: number;
  /** When the first letter that the model said was there. */
  readonly firstTokenAt: number;
  readonly endedAt: number;
}

const mutation = /* GraphQL */ `
  mutation Prompt($input: SendPromptInput!) {
    sendPrompt(input: $input) { turn { id } }
  }
`;
const noticeLength = aiNotice('The Patient Listener').length;

/** Readers as browsers are: each with a connection of its own. */
export const readers = () => new Agent({ connections: null, pipelining: 1 });

/** Sends a prompt and reads its reply to the end. Throws unless the reply becomes whole. */
export async function readReply(
  { url }: Pick<Served, 'url'>,
  { chatId, token }: Talker,
  text: string,
  dispatcher: Agent,
): Promise<ReadReply> {
  const promptedAt = performance.now();
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const prompted = await request(`${url}/graphql`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query: mutation, variables: { input: { chatId, text, idempotencyKey: newId() } } }),
    dispatcher,
  });
  const { data, errors } = (await prompted.body.json()) as {
    data?: { sendPrompt: { turn: { id: string } } };
    errors?: object;
  };
  if (!data || errors) throw new Error(`The prompt was answered ${JSON.stringify(errors)}.`);
  const stream = await request(`${url}/chat-turns/${data.sendPrompt.turn.id}/reply`, { headers, dispatcher });
  let read = '';
  let last = 'nothing';
  let said = 0;
  let firstTokenAt: number | null = null;
  for await (const bytes of stream.body) {
    const now = performance.now();
    read += String(bytes);
    const blocks = read.split('\n\n');
    read = blocks.pop() ?? '';
    for (const block of blocks) {
      if (block.startsWith('event: whole')) {
        if (firstTokenAt === null) throw new Error('The reply had no piece.');
        return { promptedAt, firstTokenAt, endedAt: now };
      }
      last = block;
      said += lengthOf(block);
      if (said > noticeLength) firstTokenAt ??= now;
    }
  }
  throw new Error(`The reply ended before it was whole, with ${last}.`);
}

function lengthOf(block: string): number {
  const data = /^event: piece\n(?:id: .*\n)?data: (.*)$/.exec(block)?.[1];
  return data === undefined ? 0 : (JSON.parse(data) as { text: string }).text.length;
}
