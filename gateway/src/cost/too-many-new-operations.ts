import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';

/** The caller's planning budget is spent. Known operations are still answered. */
export class TooManyNewOperations extends GraphQLError {
  constructor(availableAt: Date, now: number) {
    const retryAfterSeconds = Math.max(1, Math.ceil((availableAt.getTime() - now) / 1_000));
    super('You have sent too many new operations in a short time. Try again in a moment.', {
      extensions: {
        code: 'RATE_LIMITED',
        details: { availableAt: availableAt.toISOString() },
        http: { status: 429, headers: new HeaderMap([['retry-after', String(retryAfterSeconds)]]) },
      },
    });
  }
}
