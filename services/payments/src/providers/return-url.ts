import { DomainError } from '@kindred/contracts/domain-error';

export class InvalidReturnUrl extends DomainError {
  readonly code = 'INVALID_RETURN_URL';

  constructor() {
    super(
      'This takes a whole address, beginning with https://, of up to 2000 characters, at a place to which payers may be sent back.',
    );
  }
}

/** The origins that people may be sent back to, and whether any port of localhost is allowed. */
export interface ReturnOrigins {
  readonly origins: ReadonlySet<string>;
  readonly loopback: boolean;
}

const longest = 2_000;
const loopbackHosts = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Parses the setting: https origins, separated by commas, and the word `loopback`.
 * @throws for anything else
 */
export function returnOriginsOf(setting: string): ReturnOrigins {
  const entries = setting
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
  const origins = entries
    .filter((entry) => entry !== 'loopback')
    .map((entry) => {
      const url = URL.canParse(entry) ? new URL(entry) : null;
      const isOrigin =
        url !== null && url.protocol === 'https:' && url.href === `${url.origin}/` && !url.hostname.includes('*');
      if (!isOrigin)
        throw new Error(
          'RETURN_URL_ORIGINS: each of them is an origin such as https://app.example.org, or the word loopback',
        );
      return url.origin;
    });
  return { origins: new Set(origins), loopback: entries.includes('loopback') };
}

/**
 * Checks a return address, and returns it in the parsed form that was checked.
 * @throws {InvalidReturnUrl}
 */
export function returnUrlOf(allowed: ReturnOrigins, text: string): string {
  const url = text.length <= longest && URL.canParse(text) ? new URL(text) : null;
  if (url === null || url.username !== '' || url.password !== '') throw new InvalidReturnUrl();
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  const isLoopback = isWeb && allowed.loopback && loopbackHosts.has(url.hostname);
  const isListed = url.protocol === 'https:' && allowed.origins.has(url.origin);
  if (!isLoopback && !isListed) throw new InvalidReturnUrl();
  return url.href;
}
