import { readEnvironment } from '@kindred/service/read-environment';
import { serviceSettings } from '@kindred/service/service-environment';
import { Type, type Static } from '@sinclair/typebox';

const settings = Type.Object({
  ...serviceSettings,
  IDENTITY_SECRET: Type.String({ minLength: 32, description: 'for keyed hashes of addresses and callers' }),
  PUBLIC_URL: Type.String({ pattern: '^https?://', default: 'http://localhost:4080', description: 'where the links in mails lead' }),
  SMTP_URL: Type.Optional(Type.String({ pattern: '^smtps?://', description: 'the mail server; without one, mail is kept in memory for the desk' })),
  MAIL_FROM: Type.String({ default: 'Kindred <no-reply@kindred.example>', description: 'who mails come from' }),
  REGISTRATIONS_PER_CALLER_AN_HOUR: Type.Integer({ default: 20, minimum: 1, description: 'registrations from one address of a caller' }),
  SIGN_INS_PER_CALLER_AN_HOUR: Type.Integer({ default: 200, minimum: 1, description: 'tries to sign in from one address of a caller' }),
});

export type IdentityEnvironment = Static<typeof settings>;

export function environment(variables: Readonly<Record<string, string | undefined>>): IdentityEnvironment {
  return readEnvironment(settings, variables);
}
