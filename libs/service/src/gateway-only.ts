import { createHash, timingSafeEqual } from 'node:crypto';
import { HeaderMap, type ApolloServerPlugin, type BaseContext } from '@apollo/server';
import { GraphQLError, Kind, visit, type DocumentNode } from 'graphql';

/** The header in which the gateway shows the secret that it shares with the services. */
export const gatewayHeader = 'x-kindred-gateway';

const federationFields = new Set(['_entities', '_service']);

/**
 * Answers `_entities` and `_service` to the gateway alone. A reference can name fields that are another service's to
 * say, so that its word is good only from the gateway. Without a secret every caller is answered, as in `npm start`.
 */
export function gatewayOnly<Context extends BaseContext>(secret: string | undefined): ApolloServerPlugin<Context> {
  if (secret === undefined) return {};
  const expected = digest(secret);
  return {
    requestDidStart: async () => ({
      async didResolveOperation({ document, request }) {
        if (
          asksFederation(document) &&
          !timingSafeEqual(digest(request.http?.headers.get(gatewayHeader) ?? ''), expected)
        )
          throw new GatewayOnly();
      },
    }),
  };
}

/** Looks at fragments too; the two names stand for nothing but these fields of the root. */
function asksFederation(document: DocumentNode): boolean {
  let found = false;
  visit(document, { [Kind.FIELD]: ({ name }) => void (found ||= federationFields.has(name.value)) });
  return found;
}

/** Digests have one length, which comparing in constant time needs. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

class GatewayOnly extends GraphQLError {
  constructor() {
    super('This is answered to the gateway only.', {
      extensions: { code: 'FORBIDDEN', http: { status: 403, headers: new HeaderMap() } },
    });
  }
}
