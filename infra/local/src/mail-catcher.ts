import PostalMime from 'postal-mime';
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server';
import type { Mailbox } from './mailbox.ts';

/** A mail server that keeps what it is given. */
export interface MailCatcher {
  /** What a service sends its mail to. */
  readonly smtpUrl: string;
  stop(): Promise<void>;
}

/** More than any mail of ours has. */
const largestBytes = 1_000_000;

/**
 * Receives mail as any mail server would and keeps it in the mailbox. The services send to it by SMTP as they do
 * anywhere else, so that only the end of a mail's way is different here. It listens on loopback only, on a free
 * port, without authentication: it forwards no mail.
 */
export async function startMailCatcher(mailbox: Pick<Mailbox, 'receive'>): Promise<MailCatcher> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: largestBytes,
    onData(stream, session, done) {
      const recipients = session.envelope.rcptTo.map(({ address }) => address);
      void receive(stream, recipients, mailbox).then(
        () => done(),
        (error: Error) => done(error),
      );
    },
  });
  // A client that goes away in mid-sentence is its own affair.
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { smtpUrl: `smtp://127.0.0.1:${port}`, stop: () => new Promise((resolve) => server.close(() => resolve())) };
}

async function receive(
  stream: SMTPServerDataStream,
  recipients: readonly string[],
  mailbox: Pick<Mailbox, 'receive'>,
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  if (stream.sizeExceeded) throw new Error('This mail is too large.');
  const { from, subject, text } = await PostalMime.parse(Buffer.concat(chunks));
  const receivedAt = new Date().toISOString();
  for (const to of recipients) {
    await mailbox.receive({
      to,
      from: from?.address ?? '',
      subject: subject ?? '(no subject)',
      text: text ?? '',
      receivedAt,
    });
  }
}
