import type { ModelDialect } from './dialect.ts';
import type { ModelFault } from './protocol.ts';

/** Something that servers of models do, and what becomes of a reply. */
export interface ModelQuirk {
  readonly what: string;
  readonly dialect?: ModelDialect;
  readonly fault?: ModelFault;
  /** `WHOLE`: the reply is the same as without the quirk. Else the code of the error. */
  readonly outcome: 'WHOLE' | 'MODEL_UNAVAILABLE' | 'MODEL_BUSY';
}

export const longRetryAfterSeconds = 3_600;

/** The quirks of streams that each user of a model withstands. */
export const modelQuirks: readonly ModelQuirk[] = [
  { what: 'no choices in the last chunk', dialect: { lastChunkIsBare: true }, outcome: 'WHOLE' },
  { what: 'comments, and chunks of usage or nothing alone', dialect: { stream: 'noisy' }, outcome: 'WHOLE' },
  { what: 'lines that end with CRLF', dialect: { crlf: true }, outcome: 'WHOLE' },
  { what: 'comments in lines that end with CRLF', dialect: { crlf: true, stream: 'noisy' }, outcome: 'WHOLE' },
  { what: 'its reasoning in a field of its own', dialect: { thinking: 'apart' }, outcome: 'WHOLE' },
  { what: 'its reasoning in tags', dialect: { thinking: 'tags' }, outcome: 'WHOLE' },
  { what: 'a finish reason in every chunk', dialect: { stream: 'stops' }, outcome: 'WHOLE' },
  { what: 'the whole message again at the end', dialect: { stream: 'repeats' }, outcome: 'WHOLE' },
  { what: 'an end without a finish reason', dialect: { finish: null }, outcome: 'WHOLE' },
  { what: 'an end without `[DONE]`', dialect: { endsSilently: true }, outcome: 'WHOLE' },
  {
    what: 'an end without `[DONE]` and without a finish reason',
    dialect: { finish: null, endsSilently: true },
    outcome: 'MODEL_UNAVAILABLE',
  },
  { what: 'a connection that is cut in mid-word', fault: 'cut', outcome: 'MODEL_UNAVAILABLE' },
  { what: 'an error in mid-stream', fault: 'error-in-stream', outcome: 'MODEL_UNAVAILABLE' },
  ...([429, 503] as const).flatMap((status): ModelQuirk[] => [
    { what: `a ${status} for a moment`, fault: { status, retryAfterSeconds: 0.1 }, outcome: 'WHOLE' },
    {
      what: `a ${status} for an hour`,
      fault: { status, retryAfterSeconds: longRetryAfterSeconds },
      outcome: 'MODEL_BUSY',
    },
  ]),
];
