import { DomainError } from '@kindred/contracts/domain-error';

export class InvalidReturnUrl extends DomainError {
  readonly code = 'INVALID_RETURN_URL';

  constructor() {
    super('This takes a whole address, beginning with https:// or http://, of up to 2000 characters.');
  }
}

const longest = 2_000;

/** Where somebody comes back to from a provider’s page, as it is told to the provider. @throws {InvalidReturnUrl} */
export function returnUrlOf(text: string): string {
  const url = text.length <= longest && URL.canParse(text) ? new URL(text) : null;
  if (url === null || !['https:', 'http:'].includes(url.protocol) || url.username !== '' || url.password !== '') throw new InvalidReturnUrl();
  return url.href;
}
