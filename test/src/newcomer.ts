import { randomBytes } from 'node:crypto';

/** Somebody who has never been here. */
export interface Newcomer {
  readonly email: string;
  readonly username: string;
  readonly password: string;
}

/** Makes up a newcomer whose address and user name nobody has used, so that a journey can be walked again and again. */
export function newcomer(called = 'traveller'): Newcomer {
  const unique = randomBytes(5).toString('hex');
  return {
    email: `${called}-${unique}@journey.example`,
    username: `${called}_${unique}`,
    password: `Walks-${randomBytes(12).toString('base64url')}`,
  };
}
