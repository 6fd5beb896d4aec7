import type { ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { Turn } from '@kindred/models/language-model';
import type { Task } from '@kindred/models/task';
import type { ModelDialect } from './dialect.ts';
import type { ChatBody, ModelFault } from './protocol.ts';
import { spokenIn, wholeOf, type Spoken } from './thinking.ts';

/** Where the server gets its words from. */
export interface ModelWords {
  /** The tasks that it can answer, by their `embeddedAnswer`. */
  readonly tasks: readonly Pick<Task, 'name' | 'embeddedAnswer'>[];
  /** What it says in a conversation. */
  reply(turns: readonly Turn[]): string;
}

export interface HowToAnswer {
  readonly words: ModelWords;
  readonly fault: ModelFault | undefined;
  /** The content to answer with, in place of the embedded models'. */
  readonly saying: string | undefined;
  /** What a `slow` server waits for. */
  readonly beforePiece: () => Promise<unknown>;
  readonly dialect: ModelDialect;
}

/** A chat completion, whole or in pieces by server-sent events. */
export async function answerChat(
  body: ChatBody,
  response: ServerResponse,
  { words, fault, saying, beforePiece, dialect }: HowToAnswer,
): Promise<void> {
  const answer = fault === 'empty' ? '' : fault === 'nonsense' ? nonsense(body) : (saying ?? contentFor(body, words));
  const content = `${answer}${dialect.endMark ?? ''}`;
  const spoken = spokenIn(
    dialect,
    fault === 'cut' && !body.stream ? content.slice(0, content.length / 2) : content,
    body,
  );
  const tokens = Math.ceil(content.length / 4);
  const usage = { prompt_tokens: 100, completion_tokens: tokens, total_tokens: 100 + tokens };
  const finish =
    fault === 'filtered'
      ? 'content_filter'
      : (fault === 'cut' && !body.stream) || spoken.isFull
        ? 'length'
        : dialect.finish === undefined
          ? 'stop'
          : dialect.finish;
  if (body.stream && dialect.stream !== 'whole')
    return stream(spoken, body, response, { fault, beforePiece, usage, finish, dialect });
  response.writeHead(200, { 'content-type': 'application/json' });
  if (fault === 'malformed') return void response.end('{"choices": [{"message": {"content": "SERVER-WORDS');
  const message = { role: 'assistant', content: wholeOf(spoken.pieces), reasoning_content: spoken.thought };
  response.end(
    JSON.stringify({
      id: 'chat-1',
      object: 'chat.completion',
      created: 0,
      model: body.model,
      choices: [{ index: 0, message, finish_reason: finish }],
      usage,
    }),
  );
}

interface HowToStream {
  readonly fault: ModelFault | undefined;
  readonly beforePiece: () => Promise<unknown>;
  readonly usage: object;
  readonly finish: string | null;
  readonly dialect: ModelDialect;
}

async function stream(
  { pieces, thought }: Spoken,
  { model, stream_options }: ChatBody,
  response: ServerResponse,
  { fault, beforePiece, usage, finish, dialect }: HowToStream,
): Promise<void> {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  const write = (events: string) => response.write(dialect.crlf ? events.replaceAll('\n', '\r\n') : events);
  const send = (part: object) =>
    write(`data: ${JSON.stringify({ id: 'chat-1', object: 'chat.completion.chunk', created: 0, model, ...part })}\n\n`);
  const say = (delta: object | null, finish: string | null = null) =>
    send({ choices: [{ index: 0, delta, finish_reason: finish }] });
  if (dialect.stream === 'noisy') write(noise);
  say({ role: 'assistant', content: dialect.stream === 'noisy' ? null : '' });
  if (thought !== null) say({ content: null, reasoning_content: thought });
  for (const [nth, content] of pieces.entries()) {
    if (fault === 'slow' || fault === 'slow-cut') await beforePiece();
    if (nth === 2) {
      if (fault === 'cut' || fault === 'slow-cut') {
        if (typeof content === 'string') say({ content: content.slice(0, content.length / 2) });
        return breakOff(response);
      }
      if (fault === 'cut-quietly') return void response.end();
      if (fault === 'error-in-stream')
        return void response.end('data: {"error": {"message": "SERVER-WORDS", "type": "server_error"}}\n\n');
      if (fault === 'error-object')
        return void response.end(
          'data: {"object": "error", "message": "SERVER-WORDS", "code": 500}\n\ndata: [DONE]\n\n',
        );
      if (fault === 'hang-in-stream') return;
      if (fault === 'malformed') return void response.end('data: {"choices": [{"delta": {"content": "SERVER-WORDS\n\n');
    }
    if (response.destroyed) return;
    if (dialect.stream === 'noisy') write(noise);
    say({ content }, dialect.stream === 'stops' ? finish : null);
  }
  say(dialect.stream === 'noisy' ? null : {}, finish);
  if (dialect.stream === 'repeats')
    send({ choices: [{ index: 0, message: { role: 'assistant', content: wholeOf(pieces) }, finish_reason: finish }] });
  if (dialect.stream === 'open') return;
  if (stream_options) send(dialect.lastChunkIsBare ? { usage } : { choices: [], usage });
  response.end(dialect.endsSilently ? '' : 'data: [DONE]\n\n');
}

/** What servers and proxies send to keep a connection open, and chunks that carry no choice. */
const noise = [
  ': keep-alive',
  'data:',
  'data: : keepalive',
  'event: ping\ndata: {"type":"ping"}',
  'data:{"choices":[]}',
  'data: {"choices":null,"usage":null}',
  'data: {"choices":[null]}',
  'data: {"usage":{"prompt_tokens":null,"completion_tokens":null}}',
  'data: {"choices":[{"index":0,"delta":{"content":null,"tool_calls":[{"index":0}]},"finish_reason":""}]}',
  'data: null',
]
  .map((event) => `${event}\n\n`)
  .join('');

/**
 * Only once the pieces are on their way, or there would be no middle to be cut in: a connection that breaks before
 * anything came is tried again by clients, and one that breaks together with what came may take it along.
 */
async function breakOff(response: ServerResponse): Promise<void> {
  await new Promise<void>((resolve) => response.write('\n', () => resolve()));
  await pause(50);
  response.destroy();
}

/** Fits no schema of any task; for a reply it is as good as any other. */
function nonsense({ stream }: ChatBody): string {
  return stream ? 'Purple wednesday umbrella.' : '{"wednesday": "purple"}';
}

/** Answers the task that the instructions name, or else replies to what a person said. */
function contentFor({ messages }: ChatBody, { tasks, reply }: ModelWords): string {
  const [instructions] = messages;
  const name = /^Task: ([a-z-]+)\./.exec(instructions?.content ?? '')?.[1];
  const task = tasks.find((known) => known.name === name);
  const material = messages
    .map(({ content }) => /<material name="[^"]*">\n(.*)\n<\/material>$/s.exec(content)?.[1])
    .find((found) => found !== undefined);
  if (task && material !== undefined)
    return JSON.stringify(task.embeddedAnswer(JSON.parse(material) as Record<string, unknown>));
  return reply(
    messages.flatMap(({ role, content }) =>
      role === 'system' ? [] : [{ from: role === 'user' ? ('person' as const) : ('model' as const), text: content }],
    ),
  );
}
