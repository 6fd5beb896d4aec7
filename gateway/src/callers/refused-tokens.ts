import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';

/** The token cannot be accepted: the request is not begun, and answered 401 as RFC 6750 wants it. */
export class InvalidToken extends GraphQLError {
  constructor(message: string) {
    const headers = new HeaderMap([['www-authenticate', 'Bearer error="invalid_token"']]);
    super(message, { extensions: { code: 'UNAUTHENTICATED', http: { status: 401, headers } } });
  }
}

/** Identity is away, and the token is signed with a key that is not known here: neither a yes nor a no. */
export class TokensUnverifiable extends GraphQLError {
  constructor(cause: unknown) {
    super('Tokens cannot be verified now. Try again in a moment.', {
      extensions: {
        code: 'SERVICE_UNAVAILABLE',
        http: { status: 503, headers: new HeaderMap([['retry-after', '5']]) },
      },
      ...(cause instanceof Error ? { originalError: cause } : {}),
    });
  }
}
