import { createHash, timingSafeEqual } from 'node:crypto';
import { HeaderMap, type ApolloServerPlugin, type BaseContext } from '@apollo/server';
import { GraphQLError, Kind, visit, type DocumentNode } from 'graphql';

/** The header in which the gateway shows the secret that it shares with the services. */
export const gatewayHeader = 'x-kindred-gateway';

const federationFields = new Set(['_entities', '_service']);

/**
 * Answers `_entities` and `_service` to the gateway only. A reference can carry fields of another service, and only the
 * gateway is trusted to fill them in. Without a secret the service answers every caller, as in `npm start`.
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

/** Looks at fields in fragments too. The two names are reserved, so a match at any depth is one of these fields. */
function asksFederation(document: DocumentNode): boolean {
  let found = false;
  visit(document, { [Kind.FIELD]: ({ name }) => void (found ||= federationFields.has(name.value)) });
  return found;
}

/** Hashes both values, because `timingSafeEqual` needs equal lengths. */
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
