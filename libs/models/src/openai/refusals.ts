import { APIError } from 'openai';

/**
 * A request that a server does not take as it is. The text is for comparing and goes nowhere: it may repeat the
 * request.
 */
export interface Refusal {
  readonly status: number;
  readonly text: string;
}

/** Statuses that say something about the caller or the moment, and nothing about the form of the request. */
const aboutTheCaller = new Set([401, 403, 408, 409, 429]);

/** Words of a filter that found fault with what people wrote. Azure says them with status 400. */
const aboutTheContent = /content.?(?:filter|policy|management)|responsible.?ai/i;

/** The refusal in an error, or null for an error that another form of the request would not mend. */
export function refusalIn(error: unknown): Refusal | null {
  if (!(error instanceof APIError) || error.status === undefined) return null;
  const { status } = error;
  const text = `${error.message} ${JSON.stringify(error.error)}`;
  return aboutTheCaller.has(status) || status > 501 || aboutTheContent.test(text) ? null : { status, text };
}

/** Whether a refusal can be about the request as a whole, although it names no part of it. */
export function isAboutTheRequest({ status }: Refusal): boolean {
  return status === 400 || status === 422;
}

/** Whether a refusal can be about an input that is too long, or too many of them. llama.cpp says it with status 500. */
export function isAboutTheInput({ status, text }: Refusal): boolean {
  return (
    status === 400 ||
    status === 413 ||
    status === 422 ||
    /too (?:large|long|many)|exceed|context (?:length|size)|maximum/i.test(text)
  );
}
