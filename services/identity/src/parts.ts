import type { Sealer } from '@kindred/database/sealing/sealer';
import type { Kit } from '@kindred/service/define-service';
import type { Logger } from 'pino';
import type { IdentityEnvironment } from './environment.ts';
import type { Limit } from './limits.ts';
import { mailbox } from './mail/mailbox.ts';
import type { Mailer } from './mail/mailer.ts';
import { smtpMailer } from './mail/smtp-mailer.ts';
import { passwordHasher, type PasswordHasher } from './sign-in/password-hasher.ts';
import { passwordPolicy, type CheckPassword } from './sign-in/password-policy.ts';
import { Keyring } from './tokens/keyring.ts';

/** What identity's operations work with beside the database. */
export interface Parts {
  readonly hasher: PasswordHasher;
  readonly checkPassword: CheckPassword;
  readonly keys: Keyring;
  readonly mailer: Mailer;
  readonly sealer: Sealer;
  readonly logger: Logger;
  /** For keyed hashes of addresses and callers, and for the successors of refresh tokens. */
  readonly secret: Uint8Array;
  /** Where the links in mails lead. */
  readonly publicUrl: string;
  readonly limits: { readonly registrationsOfCaller: Limit; readonly signInsOfCaller: Limit; readonly registrationMailsOfAddress: Limit };
}

const hourMs = 3_600_000;

export async function makeParts({ environment, work, sealer, logger }: Kit<IdentityEnvironment>): Promise<Parts> {
  const keys = new Keyring({ work, sealer, issuer: environment.TOKEN_ISSUER, audience: environment.TOKEN_AUDIENCE });
  await keys.refresh();
  return {
    hasher: passwordHasher(),
    checkPassword: passwordPolicy(),
    keys,
    mailer: environment.SMTP_URL ? smtpMailer({ url: environment.SMTP_URL, from: environment.MAIL_FROM }) : mailbox(),
    sealer,
    logger,
    secret: Buffer.from(environment.IDENTITY_SECRET),
    publicUrl: environment.PUBLIC_URL,
    limits: {
      registrationsOfCaller: { name: 'registrations', most: environment.REGISTRATIONS_PER_CALLER_AN_HOUR, withinMs: hourMs },
      signInsOfCaller: { name: 'sign-ins', most: environment.SIGN_INS_PER_CALLER_AN_HOUR, withinMs: hourMs },
      registrationMailsOfAddress: { name: 'registration-mails', most: 1, withinMs: hourMs },
    },
  };
}
