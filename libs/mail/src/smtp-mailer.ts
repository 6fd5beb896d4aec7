import { createTransport } from 'nodemailer';
import { MailNotSent, refuseUnsafeMail, type Mailer } from './mailer.ts';

export interface SmtpSettings {
  /**
   * `smtp://user:password@host:port`, or `smtps://` for TLS from the first byte; `?requireTLS=true` refuses to go
   * without STARTTLS.
   */
  readonly url: string;
  /** The sender of all mails: `Kindred <no-reply@kindred.example>`. */
  readonly from: string;
  /** How long to wait for the server at each step, in milliseconds. */
  readonly timeoutMs?: number;
}

/**
 * Sends by SMTP over at most three kept connections. Mails say that a machine wrote them (RFC 3834), so that none
 * answers.
 */
export function smtpMailer({ url, from, timeoutMs = 10_000 }: SmtpSettings): Mailer {
  const transport = createTransport({
    ...serverIn(url),
    pool: true,
    maxConnections: 3,
    maxMessages: 100,
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    dnsTimeout: timeoutMs,
    // Nothing of ours is attached: text that looks like a path or an address must stay text.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const host = /@([\w.-]+)>?\s*$/.exec(from)?.[1] ?? 'localhost';

  return {
    async send(mail) {
      refuseUnsafeMail(mail);
      const { to, subject, text, html, id } = mail;
      try {
        const messageId = id && `<${id}@${host}>`;
        await transport.sendMail({
          from,
          to,
          subject,
          text,
          html,
          messageId,
          headers: { 'Auto-Submitted': 'auto-generated' },
        });
      } catch (error) {
        throw new MailNotSent({ permanent: isPermanent(error), cause: error });
      }
    },
    async check() {
      await transport.verify();
    },
    async close() {
      transport.close();
    },
  };
}

/** nodemailer takes either an address or options, and drops the options when it is given both. */
function serverIn(address: string) {
  const { protocol, hostname, port, username, password, searchParams } = new URL(address);
  if (protocol !== 'smtp:' && protocol !== 'smtps:')
    throw new Error('A mail server has an address that begins with smtp:// or smtps://.');
  const secure = protocol === 'smtps:';
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port === '' ? (secure ? 465 : 587) : Number(port),
    secure,
    requireTLS: searchParams.get('requireTLS') === 'true',
    ...(username && { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
  };
}

/**
 * RFC 5321, 4.2.1: an answer of 5yz says that the same would be refused again; a refused password is ours to mend, and
 * passes.
 */
function isPermanent(error: unknown): boolean {
  const { responseCode, code } = error as { responseCode?: number; code?: string };
  return code !== 'EAUTH' && responseCode !== undefined && responseCode >= 500;
}
