import { Unexpected } from '../unexpected.ts';

/**
 * What a person does at a page that a provider sends them to, where the provider is the house's own: the press of its
 * one button.
 */
async function press(url: string): Promise<void> {
  const response = await fetch(url, { method: 'POST', redirect: 'manual', signal: AbortSignal.timeout(10_000) });
  if (response.status >= 400)
    throw new Unexpected(`the page at ${url} took no answer`, 'a redirect back', String(response.status));
}

/** Says yes at their bank's page (3-D Secure). */
export const allowAtBank = (url: string) => press(`${url}/allow`);

/** Tells the provider who they are, so that it can pay them out. */
export const sayWhoOneIs = press;
