/**
 * How long to wait, in milliseconds. A server that is loading a model may take its time; one that says nothing is away.
 */
export interface ModelTimeouts {
  /** Until there is a connection. */
  readonly connectMs: number;
  /** For each try of a reply: until its first piece. */
  readonly firstPieceMs: number;
  /** Between two pieces of a reply. */
  readonly pauseMs: number;
  /** For each try of an answer that comes at once: a task, a batch of vectors. */
  readonly answerMs: number;
  /** For all of a call, tries and waiting between them included. */
  readonly wholeMs: number;
}

export const usualTimeouts: ModelTimeouts = {
  connectMs: 3_000,
  firstPieceMs: 20_000,
  pauseMs: 20_000,
  answerMs: 45_000,
  wholeMs: 120_000,
};

/** A place that speaks OpenAI's protocol. */
export interface ModelServerSettings {
  /** With the path before `/chat/completions`: `https://api.openai.com/v1`. */
  readonly url: string;
  readonly key?: string | undefined;
  readonly timeouts?: Partial<ModelTimeouts>;
  /** Tries after the first one, 2 unless told. */
  readonly retries?: number;
  /** A server that wants us to wait longer than this is not waited for, 10 s unless told. */
  readonly longestWaitMs?: number;
}
