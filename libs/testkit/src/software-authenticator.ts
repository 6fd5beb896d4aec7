import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';
import { cbor } from './cbor.ts';

/** What an authenticator is asked with: the parts of WebAuthn's options that it looks at. */
interface Options {
  readonly challenge: string;
  readonly user?: { readonly id: string };
}

/** What a broken or hostile authenticator, or the page around it, does otherwise. */
export interface AuthenticatorFault {
  readonly origin?: string;
  readonly rpId?: string;
  readonly challenge?: string;
  /** Signs without user verification: no fingerprint, no PIN. */
  readonly userNotVerified?: boolean;
  /** Signs with this counter instead of the next. */
  readonly counter?: number;
  /** Signs with a key of its own, as an attacker without the device would. */
  readonly wrongKey?: boolean;
  readonly userHandle?: string;
}

export interface SoftwareAuthenticator {
  /** The credential's id, base64url; empty before it was registered. */
  readonly credentialId: string;
  /** Answers `navigator.credentials.create`, as `PublicKeyCredential.toJSON()` does. Takes and gives JSON. */
  register(options: string, fault?: AuthenticatorFault): string;
  /** Answers `navigator.credentials.get` with the credential that was registered last. */
  authenticate(options: string, fault?: AuthenticatorFault): string;
}

interface Credential {
  readonly id: Buffer;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
  readonly userHandle: string;
  counter: number;
}

/**
 * An authenticator with one discoverable credential (P-256, ES256, attestation `none`) that verifies its user, at one
 * origin.
 */
export function softwareAuthenticator({
  rpId,
  origin,
}: {
  readonly rpId: string;
  readonly origin: string;
}): SoftwareAuthenticator {
  let credential: Credential | null = null;

  const clientData = (type: string, { challenge }: Options, fault: AuthenticatorFault) =>
    Buffer.from(
      JSON.stringify({
        type,
        challenge: fault.challenge ?? challenge,
        origin: fault.origin ?? origin,
        crossOrigin: false,
      }),
    );

  return {
    get credentialId() {
      return credential?.id.toString('base64url') ?? '';
    },
    register(text, fault = {}) {
      const options = JSON.parse(text) as Options;
      const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
      const made: Credential = {
        id: randomBytes(32),
        privateKey,
        publicKey,
        userHandle: options.user?.id ?? '',
        counter: 0,
      };
      credential = made;
      const authData = authenticatorData(fault.rpId ?? rpId, {
        counter: made.counter,
        isVerified: !fault.userNotVerified,
        attested: attested(made),
      });
      const attestationObject = cbor(
        new Map<string, unknown>([
          ['fmt', 'none'],
          ['attStmt', new Map()],
          ['authData', authData],
        ]),
      );
      return answer(made, {
        clientDataJSON: clientData('webauthn.create', options, fault).toString('base64url'),
        attestationObject: attestationObject.toString('base64url'),
        transports: ['internal'],
      });
    },
    authenticate(text, fault = {}) {
      if (!credential) throw new Error('Nothing was registered at this authenticator.');
      const options = JSON.parse(text) as Options;
      credential.counter += 1;
      const authData = authenticatorData(fault.rpId ?? rpId, {
        counter: fault.counter ?? credential.counter,
        isVerified: !fault.userNotVerified,
      });
      const client = clientData('webauthn.get', options, fault);
      const key = fault.wrongKey
        ? generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey
        : credential.privateKey;
      const signature = sign('sha256', Buffer.concat([authData, createHash('sha256').update(client).digest()]), key);
      return answer(credential, {
        clientDataJSON: client.toString('base64url'),
        authenticatorData: authData.toString('base64url'),
        signature: signature.toString('base64url'),
        userHandle: fault.userHandle ?? credential.userHandle,
      });
    },
  };
}

function answer({ id }: Credential, response: object): string {
  const text = id.toString('base64url');
  return JSON.stringify({
    id: text,
    rawId: text,
    type: 'public-key',
    authenticatorAttachment: 'platform',
    clientExtensionResults: {},
    response,
  });
}

interface Signed {
  readonly counter: number;
  readonly isVerified: boolean;
  readonly attested?: Buffer;
}

/** WebAuthn Level 2, 6.1: hash of the RP ID, flags (UP, UV, AT), counter, and the new credential at a registration. */
function authenticatorData(rpId: string, { counter, isVerified, attested: credential }: Signed): Buffer {
  const flags = 0x01 | (isVerified ? 0x04 : 0) | (credential ? 0x40 : 0);
  const count = Buffer.alloc(4);
  count.writeUInt32BE(counter);
  return Buffer.concat([
    createHash('sha256').update(rpId).digest(),
    Buffer.from([flags]),
    count,
    ...(credential ? [credential] : []),
  ]);
}

/** WebAuthn Level 2, 6.5.1: AAGUID (none), length of the id, the id, and the key in COSE's form (RFC 9053). */
function attested({ id, publicKey }: Credential): Buffer {
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
  const coordinate = (text: string) => Buffer.from(text, 'base64url');
  const key = cbor(
    new Map<number, unknown>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, coordinate(x)],
      [-3, coordinate(y)],
    ]),
  );
  return Buffer.concat([Buffer.alloc(16), Buffer.from([id.length >> 8, id.length & 0xff]), id, key]);
}
