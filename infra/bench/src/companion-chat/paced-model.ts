import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How fast the model of this bench speaks, in milliseconds. */
export interface Pace {
  /** From the request to the first token. */
  readonly firstTokenMs: number;
  /** From each token to the next. */
  readonly tokenMs: number;
  /** Of one reply. */
  readonly tokens: number;
}

/** When the model was asked for a reply, and when it sent the first token, by this process's clock. */
export interface ModelTimes {
  readonly askedAt: number;
  firstTokenAt: number | null;
}

export interface PacedModel {
  readonly url: string;
  /** By the prompt that was replied to. */
  readonly times: ReadonlyMap<string, ModelTimes>;
  stop(): void;
}

interface ChatBody {
  readonly messages: readonly { readonly content: string }[];
}

/** Ordinary prose in pieces of the length of tokens. Its first words are such as instructions have too. */
const prose =
  'You say that the evening was quiet, and that you stayed at the window for a while. It sounds as if you were waiting ' +
  'for something that had no name yet. What would you like to remember of it when the summer is over? There is no hurry. ' +
  'Sometimes a day is only a day, and it is enough that you noticed the light on the roofs and the sound of the bell. ';
const words = prose.match(/\s*\S{1,5}/g) ?? [];

/** A server that speaks OpenAI's protocol at a known pace, and says when it sent the first token of each reply. */
export async function startPacedModel(pace: Pace): Promise<PacedModel> {
  const times = new Map<string, ModelTimes>();
  const server = createServer((request, response) => {
    const askedAt = performance.now();
    let text = '';
    request.setEncoding('utf8').on('data', (part: string) => (text += part));
    request.on('end', () => {
      const prompt = (JSON.parse(text) as ChatBody).messages.at(-1)?.content ?? '';
      const own: ModelTimes = { askedAt, firstTokenAt: null };
      times.set(prompt, own);
      speak(response, pace, () => (own.firstTokenAt ??= performance.now()));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    times,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function speak(response: ServerResponse, { firstTokenMs, tokenMs, tokens }: Pace, onToken: () => void): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  const send = (delta: object, finish_reason: string | null = null) =>
    response.write(`data: ${JSON.stringify({ id: 'chat-1', choices: [{ index: 0, delta, finish_reason }] })}\n\n`);
  send({ role: 'assistant', content: '' });
  let said = 0;
  const say = () => {
    if (response.destroyed) return;
    if (said === tokens) {
      send({}, 'stop');
      return void response.end('data: [DONE]\n\n');
    }
    onToken();
    send({ content: words[said % words.length] });
    said += 1;
    setTimeout(say, tokenMs);
  };
  setTimeout(say, firstTokenMs);
}
