/** What a chat completion is asked with, as far as our clients send it. */
export interface ChatBody {
  readonly model: string;
  readonly messages: readonly { readonly role: 'system' | 'user' | 'assistant'; readonly content: string }[];
  readonly stream?: boolean;
  readonly max_completion_tokens?: number;
  readonly max_tokens?: number;
  readonly stream_options?: { readonly include_usage: boolean };
  readonly response_format?: {
    readonly type: 'json_schema' | 'json_object';
    readonly json_schema?: { readonly name: string; readonly strict?: boolean; readonly schema?: object };
  };
}

export interface EmbeddingsBody {
  readonly model: string;
  readonly input: string | readonly string[];
  readonly dimensions?: number;
}

/**
 * A way of going wrong:
 * - `error` 500, `unauthorised` 401, `no-quota` 429 for good, `{ status: 429 }` for a while;
 * - `away` closes the connection without an answer, `hang` never answers;
 * - `malformed` answers broken JSON, `nonsense` well-formed content that is no answer, `empty` none at all;
 * - `cut` breaks the connection off in the middle of a reply, `cut-quietly` ends it in order but too early,
 *   `hang-in-stream` stops talking, `error-in-stream` tells an error there, `filtered` ends it as held back, `slow`
 *   pauses between pieces, `slow-cut` pauses and then breaks off;
 * - `error-object` tells an error in a body of status 200, or of a stream, as vLLM does;
 * - `no-schema` and `no-dimensions` refuse a request that has these, and answer others.
 */
export type ModelFault =
  | 'error'
  | 'unauthorised'
  | 'no-quota'
  | 'away'
  | 'hang'
  | 'malformed'
  | 'nonsense'
  | 'empty'
  | 'cut'
  | 'cut-quietly'
  | 'hang-in-stream'
  | 'error-in-stream'
  | 'filtered'
  | 'slow'
  | 'slow-cut'
  | 'error-object'
  | 'no-schema'
  | 'no-dimensions'
  | { readonly status: 429 | 503; readonly retryAfterSeconds: number };
