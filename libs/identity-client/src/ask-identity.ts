import { askService, type Question } from '@kindred/service/ask-service';
import type { ServiceTokens } from '@kindred/service/service-tokens';

/** How many ids, pairs or logins identity takes in one request. */
export const batchSize = 500;

/** What a service has among its dependencies so that it can ask identity. */
export interface AsksIdentity {
  /** Its own tokens, one for each scope. */
  readonly tokens: ServiceTokens;
  readonly identityUrl: string;
}

/** @throws {ServiceUnavailable} */
export function askIdentity<Answer, Variables>(
  { tokens, identityUrl }: AsksIdentity,
  question: Question<Answer, Variables>,
): Promise<Answer> {
  return askService({ service: 'identity', url: identityUrl, tokens }, question);
}
