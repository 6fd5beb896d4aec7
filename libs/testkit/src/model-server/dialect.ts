import type { ChatBody, EmbeddingsBody } from './protocol.ts';

/** Words of a thinking model that must reach no person. */
export const secretThought = 'SECRET-THOUGHT';

/** How a server differs from OpenAI's. Default of each field: like OpenAI. */
export interface ModelDialect {
  /**
   * The place of thinking. `tags`: in tags. `unannounced`: the start tag is in the prompt. `endless`: without an end
   * tag. `parts`: in parts of the content. `apart`: in a field of its own. `long`: it uses up all tokens of a small
   * limit.
   */
  readonly thinking?: 'tags' | 'unannounced' | 'endless' | 'parts' | 'apart' | 'long';
  /**
   * The form of streams. `noisy`: comments, empty events and chunks without a choice. `whole`: one body. `repeats`: the
   * whole message again at the end. `open`: the stream stays open after its end. `stops`: a `finish_reason` in every
   * chunk.
   */
  readonly stream?: 'noisy' | 'whole' | 'repeats' | 'open' | 'stops';
  /** Lines of a stream end with CRLF. */
  readonly crlf?: boolean;
  /** The last chunk, with the tokens, has no `choices`. */
  readonly lastChunkIsBare?: boolean;
  /** A mark of the prompt template at the end of every answer. */
  readonly endMark?: string;
  /** Refuses every prompt with status 400, like a content filter. */
  readonly filtersPrompts?: boolean;
  /** The `finish_reason` of every answer. */
  readonly finish?: string | null;
  /** Streams end without `[DONE]`. */
  readonly endsSilently?: boolean;
  /** Parameters that are refused with status 422, as FastAPI does it (`response_format` by the name of its type). */
  readonly refuses?: readonly string[];
  /** Refusals do not name the parameter. */
  readonly refusesSilently?: boolean;
  /** Refuses with status 200. */
  readonly refusesInBody?: boolean;
  /**
   * Refuses messages that do not alternate after one system message, like prompt templates. With `no-system` it refuses
   * the system message too.
   */
  readonly roles?: 'alternate' | 'no-system';
  /** Refuses a request whose token limit is at least this high. */
  readonly limitBelow?: number;
  /** Embedding: the longest text in characters and the most texts of one request. Longer ones are refused. */
  readonly longestInput?: number;
  readonly mostInputs?: number;
  /** Embedding: a text with this word is refused at every length. */
  readonly refusedWord?: string;
  /** Embedding: a text with this word gets no vector. */
  readonly wordWithoutVector?: string;
  /** Embedding: the vector in base64. */
  readonly base64?: boolean;
}

/** A refusal: its status and its body. */
export interface DialectRefusal {
  readonly status: number;
  readonly body: object;
}

export function refusalOf(dialect: ModelDialect, body: ChatBody & EmbeddingsBody): DialectRefusal | null {
  if (dialect.filtersPrompts) {
    return {
      status: 400,
      body: { error: { message: 'SERVER-WORDS content management policy, dimensions', code: 'content_filter' } },
    };
  }
  const refused = (dialect.refuses ?? []).find((name) => name in body || body.response_format?.type === name);
  const status = dialect.refusesInBody ? 200 : 422;
  if (refused !== undefined && dialect.refusesSilently)
    return { status, body: { object: 'error', message: 'SERVER-WORDS' } };
  if (refused !== undefined) return { status, body: extraInput(dialect, refused) };
  const limit = body.max_completion_tokens ?? body.max_tokens ?? 0;
  if (dialect.limitBelow !== undefined && limit >= dialect.limitBelow) {
    return vllm(
      `'max_tokens' or 'max_completion_tokens' is too large: ${limit}. This model's maximum context length is ${dialect.limitBelow} tokens.`,
    );
  }
  if ('messages' in body) return refusedRoles(dialect, body);
  return refusedInputs(dialect, body);
}

function refusedRoles({ roles }: ModelDialect, { messages }: ChatBody): DialectRefusal | null {
  if (roles === undefined) return null;
  const said = messages.map(({ role }) => role).filter((role, at) => role !== 'system' || at > 0);
  if (roles === 'no-system' && messages[0]?.role === 'system') return vllm('System role not supported SERVER-WORDS');
  if (said.every((role, at) => role === (at % 2 === 0 ? 'user' : 'assistant'))) return null;
  return vllm(
    'After the optional system message, conversation roles must alternate user/assistant/user/assistant/... SERVER-WORDS',
  );
}

function refusedInputs(
  { longestInput, mostInputs, refusedWord }: ModelDialect,
  { input }: EmbeddingsBody,
): DialectRefusal | null {
  const texts = typeof input === 'string' ? [input] : input;
  // The message quotes a text, as some servers do, here one that happens to name a parameter.
  const tooLong = longestInput === undefined ? undefined : texts.find((text) => text.length > longestInput);
  if (tooLong !== undefined)
    return {
      status: 400,
      body: { error: { message: `the input length exceeds the context length: "${tooLong.slice(0, 200)}"` } },
    };
  if (mostInputs !== undefined && texts.length > mostInputs)
    return { status: 413, body: { error: `batch size ${texts.length} > maximum allowed batch size ${mostInputs}` } };
  if (refusedWord !== undefined && texts.some((text) => text.includes(refusedWord))) return vllm('SERVER-WORDS');
  return null;
}

function extraInput({ refusesInBody }: ModelDialect, name: string): object {
  const detail = [
    { type: 'extra_forbidden', loc: ['body', name], msg: 'Extra inputs are not permitted', input: 'SERVER-WORDS' },
  ];
  return refusesInBody ? { object: 'error', message: { detail }, code: 422 } : { detail };
}

function vllm(message: string): DialectRefusal {
  return { status: 400, body: { object: 'error', message, type: 'BadRequestError', param: null, code: 400 } };
}
