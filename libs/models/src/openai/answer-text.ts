/** One choice of an answer: a whole `message` or a `delta` of a stream. */
export interface Said {
  readonly text: string;
  /** The model's refusal to answer, in words for the person. */
  readonly refusal: string;
  /** The model's thinking, if the server sends it separately. It counts as tokens and is never shown. */
  readonly thought: string;
  readonly finish: unknown;
  /** True for a whole `message`, false for a `delta`. */
  readonly isWhole: boolean;
  /** The server reported an error in the middle of this choice. */
  readonly failed: boolean;
}

/**
 * Reads the first choice of a completion or of a chunk. A body without a choice is empty: servers send such chunks with
 * token counts, or to keep the connection open.
 */
export function saidIn(body: unknown): Said {
  const choice = firstOf(fieldsOf(body)['choices']);
  const message = fieldsOf(choice['delta'] ?? choice['message']);
  return {
    text: textOf(message['content'] ?? choice['text']),
    refusal: typeof message['refusal'] === 'string' ? message['refusal'] : '',
    thought: [message['reasoning_content'], message['reasoning']].map(textOf).find((text) => text !== '') ?? '',
    finish: choice['finish_reason'],
    isWhole: choice['delta'] == null && choice['message'] != null,
    failed: Boolean(choice['error']),
  };
}

/** Tokens that a server says it counted, or null where a count is missing or is no number. */
export function countedIn(body: unknown): { in: number; out: number } | null {
  const { prompt_tokens: tokensIn, completion_tokens: tokensOut } = fieldsOf(fieldsOf(body)['usage']);
  return isCount(tokensIn) && isCount(tokensOut) ? { in: tokensIn, out: tokensOut } : null;
}

export function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

/**
 * Content is a text or a list of parts. Only text parts are the model's answer; thinking, references and pictures are
 * left out.
 */
function textOf(content: unknown): string {
  if (typeof content === 'string') return content;
  if (Array.isArray(content)) return content.map(textOf).join('');
  const { type = 'text', text } = fieldsOf(content);
  return typeof text === 'string' && (type === 'text' || type === 'output_text') ? text : '';
}

export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function firstOf(value: unknown): Readonly<Record<string, unknown>> {
  return fieldsOf(Array.isArray(value) ? value[0] : undefined);
}
