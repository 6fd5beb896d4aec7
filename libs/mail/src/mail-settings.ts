import { Type } from '@sinclair/typebox';
import { mailbox } from './mailbox.ts';
import type { Mailer } from './mailer.ts';
import { smtpMailer } from './smtp-mailer.ts';

/** What a service that writes letters is told, beside its own settings. */
export const mailSettings = {
  SMTP_URL: Type.Optional(
    Type.String({
      pattern: '^smtps?://',
      description: 'the mail server; without one, mail is kept in memory for the desk',
    }),
  ),
  MAIL_FROM: Type.String({ default: 'Kindred <no-reply@kindred.example>', description: 'who mails come from' }),
};

/** The mailer that the settings ask for. */
export function makeMailer({
  SMTP_URL: url,
  MAIL_FROM: from,
}: {
  readonly SMTP_URL?: string | undefined;
  readonly MAIL_FROM: string;
}): Mailer {
  return url ? smtpMailer({ url, from }) : mailbox();
}
