import { DomainError } from '@kindred/contracts/domain-error';
import { APIConnectionError, APIError, APIUserAbortError } from 'openai';
import { ModelBusy, ModelUnavailable } from '../model-errors.ts';
import { retryAfterMs } from './connection.ts';

/**
 * What went wrong, as the port says it. Nothing of the other side's words is kept: they may repeat the request, as may
 * what a parser says about broken JSON. A fault of our own is given back as it is.
 */
export function modelErrorFrom(error: unknown): unknown {
  if (error instanceof DomainError) return error;
  const busy = error instanceof APIError ? busyIn(error) : null;
  if (busy) return busy;
  if (error instanceof APIUserAbortError) return unavailable('given up');
  if (error instanceof APIConnectionError)
    return unavailable(`no connection (${networkCode(error) ?? error.constructor.name})`);
  if (error instanceof APIError)
    return unavailable(`status ${String(error.status ?? 'none')}, code ${codeOf(error.code)}`);
  if (error instanceof SyntaxError) return unavailable('no JSON');
  const network = networkCode(error);
  return network === undefined ? error : unavailable(`cut off (${network})`);
}

/** A server that is overloaded says 429, or 503 with the time after which to come back. */
function busyIn({ status, code, headers }: APIError): ModelBusy | null {
  const waitMs = headers && retryAfterMs(headers);
  const isBusy = (status === 429 && code !== 'insufficient_quota') || (status === 503 && waitMs !== undefined);
  if (!isBusy) return null;
  const retryAfterSeconds = waitMs === undefined ? undefined : Math.ceil(waitMs / 1_000);
  return new ModelBusy({ retryAfterSeconds, cause: told(`status ${status}`) });
}

/** One that says in a few words of ours why. */
export function unavailable(why: string): ModelUnavailable {
  return new ModelUnavailable(undefined, { cause: told(why) });
}

function told(why: string): Error {
  return new Error(`The model's server: ${why}.`);
}

function codeOf(code: unknown): string {
  return typeof code === 'string' && /^[\w.-]{1,60}$/.test(code) ? code : 'none';
}

/**
 * The code of a socket's error, wherever in the chain of causes it stands; undici says "terminated" of a body that was
 * cut.
 */
function networkCode(error: unknown, depth = 0): string | undefined {
  if (!(error instanceof Error) || depth > 4) return undefined;
  const { code } = error as { code?: unknown };
  if (typeof code === 'string' && /^(?:E[A-Z_]+|UND_ERR_\w+)$/.test(code)) return code;
  const below = networkCode(error.cause, depth + 1);
  return below ?? (error.message === 'terminated' || error.name === 'AbortError' ? error.name : undefined);
}
