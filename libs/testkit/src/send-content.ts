/** Where a client sends content, as a service answers. */
export interface SentTo {
  readonly url: string;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
}

/** A signed address as a service itself is reached, without a gateway. */
export function addressAt(serviceUrl: string, url: string): URL {
  const { pathname, search } = new URL(url);
  return new URL(`${pathname}${search}`, serviceUrl);
}

/** Sends content to a service without a gateway. `type` replaces the content type that the address asks for. */
export function sendContent(serviceUrl: string, to: SentTo, content: Buffer, type?: string): Promise<Response> {
  const named = Object.fromEntries(to.headers.map(({ name, value }) => [name, value]));
  const headers = { ...named, ...(type && { 'content-type': type }) };
  return fetch(addressAt(serviceUrl, to.url), { method: 'PUT', headers, body: new Uint8Array(content) });
}
