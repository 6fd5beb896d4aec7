import { Type } from '@sinclair/typebox';
import { pushBox } from './push-box.ts';
import type { Pusher } from './pusher.ts';
import { vapidPublicKey } from './vapid.ts';
import { webPusher } from './web-pusher.ts';

/** What a service that pushes is told, beside its own settings. */
export const pushSettings = {
  VAPID_PRIVATE_KEY: Type.Optional(
    Type.String({
      pattern: '^[A-Za-z0-9+/_-]{43}=?$',
      description: 'the key that signs pushes, 32 bytes in base64url; without one, pushes are kept in memory',
    }),
  ),
  VAPID_PUBLIC_KEY: Type.Optional(
    Type.String({
      pattern: '^B[A-Za-z0-9_-]{86}$',
      description: 'follows from the private key; a start that is given another one fails',
    }),
  ),
  VAPID_SUBJECT: Type.String({
    default: 'mailto:no-reply@kindred.example',
    pattern: '^(mailto:[^@\\s]+@[^@\\s]+|https://\\S+)$',
    description: 'where a push service can reach who runs this',
  }),
  PUSH_TO_LOOPBACK: Type.Boolean({
    default: false,
    description: 'lets push services be on this machine, for tests and development',
  }),
};

/** The pusher that the settings ask for. @throws if the keys are no pair */
export function makePusher(settings: {
  readonly VAPID_PRIVATE_KEY?: string | undefined;
  readonly VAPID_PUBLIC_KEY?: string | undefined;
  readonly VAPID_SUBJECT: string;
  readonly PUSH_TO_LOOPBACK: boolean;
}): Pusher {
  const { VAPID_PRIVATE_KEY: given, VAPID_PUBLIC_KEY: named, VAPID_SUBJECT: subject, PUSH_TO_LOOPBACK } = settings;
  if (given === undefined) return pushBox();
  const privateKey = Buffer.from(given, 'base64url').toString('base64url');
  const publicKey = vapidPublicKey(privateKey);
  if (named !== undefined && named !== publicKey)
    throw new Error('VAPID_PUBLIC_KEY does not belong to VAPID_PRIVATE_KEY.');
  return webPusher({ vapid: { publicKey, privateKey, subject }, allowLoopback: PUSH_TO_LOOPBACK });
}
