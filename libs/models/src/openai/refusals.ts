import { APIError } from 'openai';

/**
 * A server's refusal of a request's form. The text is only matched against words and never logged, because it may quote
 * the request.
 */
export interface Refusal {
  readonly status: number;
  readonly text: string;
}

/** Statuses about the caller or a temporary state (credentials, limits), not about the request's form. */
const aboutTheCaller = new Set([401, 403, 408, 409, 429]);

/** Words of a content filter's refusal. Azure sends it with status 400. */
const aboutTheContent = /content.?(?:filter|policy|management)|responsible.?ai/i;

/** The refusal in an error; null if another form of the request would not help. */
export function refusalIn(error: unknown): Refusal | null {
  if (!(error instanceof APIError) || error.status === undefined) return null;
  const { status } = error;
  const text = `${error.message} ${JSON.stringify(error.error)}`;
  return aboutTheCaller.has(status) || status > 501 || aboutTheContent.test(text) ? null : { status, text };
}

/** Whether a refusal that names no part can be about the request's form. */
export function isAboutTheRequest({ status }: Refusal): boolean {
  return status === 400 || status === 422;
}

/** Whether a refusal can be about inputs that are too long or too many. llama.cpp sends it with status 500. */
export function isAboutTheInput({ status, text }: Refusal): boolean {
  return (
    status === 400 ||
    status === 413 ||
    status === 422 ||
    /too (?:large|long|many)|exceed|context (?:length|size)|maximum/i.test(text)
  );
}
