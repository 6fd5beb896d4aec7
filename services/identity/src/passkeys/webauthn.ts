import { DomainError } from '@kindred/contracts/domain-error';
import {
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type AuthenticationResponseJSON,
  type AuthenticatorTransportFuture,
  type RegistrationResponseJSON,
} from '@simplewebauthn/server';

/** The relying party of WebAuthn: the domain and the pages that may use our passkeys. */
export interface RelyingParty {
  /** The domain that passkeys are bound to (RP ID). */
  readonly id: string;
  /** The origins of pages that may ask for them; `loopback` stands for each `http://localhost` with any port. */
  readonly origins: readonly string[];
}

/** Refuses an authenticator's answer. All causes have the same message; `cause` is for the log. */
export class InvalidPasskey extends DomainError {
  readonly code = 'INVALID_PASSKEY';
  override readonly kind = 'unauthenticated';

  constructor(cause?: unknown) {
    super('This passkey was not accepted. Begin again.', { cause });
  }
}

export interface RegisteredCredential {
  readonly credentialId: string;
  readonly publicKey: Buffer;
  readonly counter: number;
  readonly transports: readonly string[];
}

/** An authenticator's answer, parsed and not verified, with the challenge and origin that it claims. */
export interface ReadAnswer<Response> {
  readonly response: Response;
  readonly challenge: string;
  readonly origin: string;
}

const longest = 20_000;

/** Reads an authenticator's answer, as JSON. @throws {InvalidPasskey} for what has not its form */
export function readAnswer<Response extends RegistrationResponseJSON | AuthenticationResponseJSON>(
  text: string,
): ReadAnswer<Response> {
  try {
    if (text.length > longest) throw new Error('The answer is too long.');
    const response = JSON.parse(text) as Response;
    const client = JSON.parse(Buffer.from(response.response.clientDataJSON, 'base64url').toString()) as {
      challenge?: unknown;
      origin?: unknown;
    };
    if (typeof response.id !== 'string' || typeof client.challenge !== 'string' || typeof client.origin !== 'string')
      throw new Error('A field of the answer is missing.');
    return { response, challenge: client.challenge, origin: client.origin };
  } catch (error) {
    throw new InvalidPasskey(error);
  }
}

/** Verifies a registration (WebAuthn Level 2, 7.1) whose challenge was found. @throws {InvalidPasskey} */
export async function verifyRegistration(
  relyingParty: RelyingParty,
  { response, challenge, origin }: ReadAnswer<RegistrationResponseJSON>,
): Promise<RegisteredCredential> {
  const { registrationInfo } = await verified(() =>
    verifyRegistrationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: allowed(relyingParty, origin),
      expectedRPID: relyingParty.id,
      requireUserVerification: true,
    }),
  );
  if (!registrationInfo) throw new InvalidPasskey();
  const { id: credentialId, publicKey, counter } = registrationInfo.credential;
  const { transports } = response.response;
  return {
    credentialId,
    publicKey: Buffer.from(publicKey),
    counter,
    transports: Array.isArray(transports) ? transports.filter((one) => typeof one === 'string').slice(0, 10) : [],
  };
}

/**
 * Verifies a signature (WebAuthn Level 2, 7.2) and gives the new counter. One that did not rise is a sign of a copy.
 * @throws {InvalidPasskey}
 */
export async function verifySignature(
  relyingParty: RelyingParty,
  { response, challenge, origin }: ReadAnswer<AuthenticationResponseJSON>,
  known: RegisteredCredential & { readonly userId: string },
): Promise<number> {
  const { userHandle } = response.response;
  if (userHandle && Buffer.from(userHandle, 'base64url').toString() !== known.userId)
    throw new InvalidPasskey(new Error('The answer names another person.'));
  const { verified: isGood, authenticationInfo } = await verified(() =>
    verifyAuthenticationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: allowed(relyingParty, origin),
      expectedRPID: relyingParty.id,
      requireUserVerification: true,
      credential: {
        id: known.credentialId,
        publicKey: new Uint8Array(known.publicKey),
        counter: known.counter,
        transports: known.transports as AuthenticatorTransportFuture[],
      },
    }),
  );
  if (!isGood) throw new InvalidPasskey();
  return authenticationInfo.newCounter;
}

async function verified<Result>(verify: () => Promise<Result>): Promise<Result> {
  try {
    return await verify();
  } catch (error) {
    throw error instanceof InvalidPasskey ? error : new InvalidPasskey(error);
  }
}

/** The origin as it was given, if pages there may ask. */
function allowed({ origins }: RelyingParty, origin: string): string {
  const isLoopback = /^http:\/\/localhost(:\d{1,5})?$/.test(origin);
  if (origins.includes(origin) || (isLoopback && origins.includes('loopback'))) return origin;
  throw new InvalidPasskey(new Error('The answer comes from a page of another origin.'));
}
