/** RFC 6749, 5.2: the errors that a token endpoint answers with. */
export type OAuthFault =
  | 'invalid_request'
  | 'invalid_client'
  | 'invalid_grant'
  | 'invalid_scope'
  | 'invalid_target'
  | 'invalid_redirect_uri'
  | 'invalid_client_metadata'
  | 'unauthorized_client'
  | 'unsupported_grant_type';

export class OAuthError extends Error {
  constructor(
    readonly fault: OAuthFault,
    message: string,
  ) {
    super(message);
  }
}

export interface TokenRequest {
  readonly grantType: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scope: string;
  /** Another parameter of the request. @throws {OAuthError} where it is given twice */
  readonly parameter: Parameter;
}

export type Parameter = (name: string) => string | undefined;

/** Reads the parameters of a form. Asking for a parameter that is given twice throws. */
export function readForm(body: string): Parameter {
  const form = new URLSearchParams(body);
  return (name) => {
    const values = form.getAll(name);
    if (values.length > 1) throw new OAuthError('invalid_request', `${name} is given twice.`);
    return values[0] || undefined;
  };
}

/**
 * Reads a service's request for a token (RFC 6749, 4.4.2 and 2.3.1): the client says who it is by HTTP Basic or in the
 * body, not both, and nothing is said twice. `body` is form-encoded.
 * @throws {OAuthError}
 */
export function readTokenRequest(body: string, authorization: string | undefined): TokenRequest {
  const parameter = readForm(body);
  const grantType = parameter('grant_type');
  if (!grantType) throw new OAuthError('invalid_request', 'grant_type is missing.');
  const client = clientOf(authorization, parameter('client_id'), parameter('client_secret'));
  return { ...client, grantType, scope: parameter('scope') ?? '', parameter };
}

function clientOf(authorization: string | undefined, clientId: string | undefined, clientSecret: string | undefined) {
  if (authorization === undefined) {
    if (!clientId || !clientSecret)
      throw new OAuthError(
        'invalid_client',
        'The client says who it is by HTTP Basic, or by client_id and client_secret.',
      );
    return { clientId, clientSecret };
  }
  if (clientSecret !== undefined)
    throw new OAuthError('invalid_request', 'The client says who it is in one way, not in two.');
  const basic = basicCredentials(authorization);
  if (clientId !== undefined && clientId !== basic.clientId)
    throw new OAuthError('invalid_request', 'client_id is another one than in the header.');
  return basic;
}

/** Both halves are form-encoded inside the base64 (RFC 6749, 2.3.1), which is easily overlooked. */
function basicCredentials(authorization: string): { clientId: string; clientSecret: string } {
  const [, encoded = ''] = /^Basic ([A-Za-z0-9+/]+=*)$/i.exec(authorization) ?? [];
  const text = Buffer.from(encoded, 'base64').toString('utf8');
  const colon = text.indexOf(':');
  if (colon < 1) throw new OAuthError('invalid_client', 'The authorization header is not that of a client.');
  return { clientId: formDecoded(text.slice(0, colon)), clientSecret: formDecoded(text.slice(colon + 1)) };
}

function formDecoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    throw new OAuthError('invalid_client', 'The authorization header is not that of a client.');
  }
}
