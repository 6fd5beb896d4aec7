import { shown, Unexpected } from '../unexpected.ts';

/** What the page of consent says, and its form as a browser would send it. */
export interface ConsentPage {
  readonly text: string;
  /** The scopes that it asks for, each with whether it is ticked beforehand. */
  readonly scopes: ReadonlyMap<string, boolean>;
  /** Sends the form with these scopes ticked. */
  decide(decision: Decision): Promise<Decided>;
}

export interface Decision {
  readonly email: string;
  readonly password: string;
  readonly granted: readonly string[];
  readonly decision: 'allow' | 'deny';
}

export interface Decided {
  readonly status: number;
  /** Where the browser is sent. Null if the page is shown again. */
  readonly back: URL | null;
  readonly text: string;
}

const timeoutMs = 20_000;

/** Opens the page as a browser does. */
export async function openConsentPage(address: URL): Promise<ConsentPage> {
  const response = await fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(timeoutMs) });
  const text = await response.text();
  if (response.status !== 200)
    throw new Unexpected('the page of consent is not shown', '200', `${response.status} ${shown(text)}`);
  const boxes = text.matchAll(/name="granted" value="([^"]+)"( checked)?/g);
  const hidden = [...text.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)];
  return {
    text,
    scopes: new Map([...boxes].map(([, scope = '', ticked]) => [scope, ticked !== undefined])),
    async decide({ granted, ...signed }) {
      const form = new URLSearchParams(
        hidden.map(([, name = '', value = '']): [string, string] => [name, plain(value)]),
      );
      for (const [name, value] of Object.entries(signed)) form.set(name, value);
      for (const scope of granted) form.append('granted', scope);
      const answer = await fetch(new URL('/connect/authorize', address), {
        method: 'POST',
        body: form,
        headers: { origin: address.origin, 'sec-fetch-site': 'same-origin' },
        redirect: 'manual',
        signal: AbortSignal.timeout(timeoutMs),
      });
      const back = answer.headers.get('location');
      return { status: answer.status, back: back === null ? null : new URL(back), text: await answer.text() };
    },
  };
}

/** Text without the character references that the page writes. */
function plain(html: string): string {
  return html.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
}
