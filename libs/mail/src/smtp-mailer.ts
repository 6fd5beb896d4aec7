import { createTransport } from 'nodemailer';
import { MailNotSent, refuseUnsafeMail, type Mailer, type Unsubscribe } from './mailer.ts';

export interface SmtpSettings {
  /**
   * `smtp://user:password@host:port`, or `smtps://` for TLS from the first byte; `?requireTLS=true` refuses to go
   * without STARTTLS.
   */
  readonly url: string;
  /** The sender of all mails: `Kindred <no-reply@kindred.example>`. */
  readonly from: string;
  /** How long to wait for a connection, in milliseconds. In a connection, twice as long for each answer. */
  readonly timeoutMs?: number;
}

/**
 * A connection that closes may have handed the mail over, so the caller decides whether to send it again. The types of
 * nodemailer do not name the setting.
 */
const withoutRepeats = { maxRequeues: 0 };

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
    ...withoutRepeats,
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    // Longer than the others, which start earlier: their errors tell that the server has not seen the mail.
    socketTimeout: 2 * timeoutMs,
    dnsTimeout: timeoutMs,
    // Nothing of ours is attached: text that looks like a path or an address must stay text.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const host = /@([\w.-]+)>?\s*$/.exec(from)?.[1] ?? 'localhost';

  return {
    async send(mail) {
      refuseUnsafeMail(mail);
      const { to, subject, text, html, id, unsubscribe } = mail;
      try {
        const messageId = id && `<${id}@${host}>`;
        await transport.sendMail({
          from,
          to,
          subject,
          text,
          html,
          messageId,
          headers: { 'Auto-Submitted': 'auto-generated', ...(unsubscribe && unsubscribeHeaders(unsubscribe)) },
        });
      } catch (error) {
        throw new MailNotSent({ permanent: isPermanent(error), maybeSent: isMaybeSent(error), cause: error });
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

/**
 * RFC 8058: a mail program shows its own button and POSTs. It asks that a DKIM signature covers both headers, which is
 * the mail server's part.
 */
function unsubscribeHeaders({ url, mailto }: Unsubscribe) {
  return {
    'List-Unsubscribe': { prepared: true, value: mailto === undefined ? `<${url}>` : `<${url}>, <${mailto}>` },
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
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

/**
 * A server that answered has refused the mail, and one that could not be connected to has not seen it. Anything else,
 * such as a time-out after the last byte, says nothing of the mail.
 */
function isMaybeSent(error: unknown): boolean {
  const { responseCode, code, syscall, message } = error as NodeJS.ErrnoException & { responseCode?: number };
  if (responseCode !== undefined || code === 'EAUTH' || code === 'EDNS' || code === 'ETLS') return false;
  return (
    syscall !== 'connect' && syscall !== 'getaddrinfo' && !/^(Greeting never received|Connection timeout)/.test(message)
  );
}
