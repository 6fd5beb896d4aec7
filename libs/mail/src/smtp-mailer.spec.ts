import { createServer, type AddressInfo } from 'node:net';
import { startSmtpInbox, type SmtpInbox } from '@kindred/testkit/smtp-inbox';
import type { Mail, Mailer } from './mailer.ts';
import { describeMailer } from './mailer.contract.ts';
import { smtpMailer } from './smtp-mailer.ts';

const from = 'Kindred <no-reply@kindred.example>';
const mail: Mail = {
  to: 'ann@example.org',
  kind: 'PASSWORD_CHANGED',
  subject: 'Changed',
  text: 'Hello\n',
  id: 'mail-1',
};

describeMailer('SMTP', async () => {
  const inbox = await startSmtpInbox();
  const mailer = smtpMailer({ url: inbox.url, from });
  return {
    mailer,
    arrived: async () => inbox.mails(),
    async stop() {
      await mailer.close();
      await inbox.stop();
    },
  };
});

describe('mail by SMTP', () => {
  let inbox: SmtpInbox;
  let mailer: Mailer;
  beforeEach(async () => {
    inbox = await startSmtpInbox();
    mailer = smtpMailer({ url: inbox.url, from, timeoutMs: 300 });
  });
  afterEach(async () => {
    await mailer.close();
    await inbox.stop();
  });

  it('says that a refused recipient will be refused again', async () => {
    inbox.refuse(550);
    await expect(mailer.send(mail)).rejects.toMatchObject({ name: 'MailNotSent', permanent: true });
  });

  it('says that a busy server may be tried again, and goes through then', async () => {
    inbox.refuse(451);
    await expect(mailer.send(mail)).rejects.toMatchObject({ name: 'MailNotSent', permanent: false });
    inbox.refuse(null);
    await mailer.send(mail);
    expect(inbox.mails()).toHaveLength(1);
  });

  it('says that a mail may have arrived if the connection ends before the answer, and does not send it again', async () => {
    inbox.refuse('CUT');
    await expect(mailer.send(mail)).rejects.toMatchObject({ name: 'MailNotSent', permanent: false, maybeSent: true });
    expect(inbox.mails()).toHaveLength(1);
  });

  it('says that a mail that was refused has not arrived', async () => {
    for (const code of [451, 550] as const) {
      inbox.refuse(code);
      await expect(mailer.send(mail)).rejects.toMatchObject({ name: 'MailNotSent', maybeSent: false });
    }
  });

  it('does not repeat the address when it fails', async () => {
    inbox.refuse(550);
    await expect(mailer.send(mail)).rejects.toMatchObject({ message: expect.not.stringContaining('ann') });
  });

  it('gives up on a server that is away, and on one that says nothing', async () => {
    const silent = createServer(() => undefined);
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const { port } = silent.address() as AddressInfo;
    const toSilence = smtpMailer({ url: `smtp://127.0.0.1:${port}`, from, timeoutMs: 100 });
    await expect(toSilence.send(mail)).rejects.toMatchObject({ permanent: false, maybeSent: false });
    await expect(toSilence.check()).rejects.toThrow();
    await toSilence.close();
    await new Promise((resolve) => silent.close(resolve));

    const toNobody = smtpMailer({ url: `smtp://127.0.0.1:${port}`, from, timeoutMs: 300 });
    await expect(toNobody.send(mail)).rejects.toMatchObject({ permanent: false, maybeSent: false });
    await toNobody.close();
  });

  it.each(['http://127.0.0.1:25', '127.0.0.1:25', ''])('refuses %s for the address of a server', (url) => {
    expect(() => smtpMailer({ url, from })).toThrow();
  });

  it('does not go without encryption where that is required', async () => {
    const strict = smtpMailer({ url: `${inbox.url}?requireTLS=true`, from, timeoutMs: 300 });
    await expect(strict.send(mail)).rejects.toMatchObject({ name: 'MailNotSent' });
    await strict.close();
    expect(inbox.mails()).toEqual([]);
  });

  it('says that a machine wrote it, whom it is from, and which mail it is', async () => {
    await mailer.send(mail);
    expect(inbox.mails()[0]).toMatchObject({
      from: 'no-reply@kindred.example',
      headers: { 'auto-submitted': 'auto-generated', 'message-id': '<mail-1@kindred.example>' },
    });
  });

  it('says how its reader unsubscribes, with one click where the program can', async () => {
    const url = `https://kindred.example/unsubscribe/${'0123456789'.repeat(9)}`;
    await mailer.send({ ...mail, unsubscribe: { url } });
    await mailer.send({ ...mail, unsubscribe: { url, mailto: 'mailto:stop@kindred.example?subject=abc' } });
    expect(inbox.mails().map(({ headers }) => [headers['list-unsubscribe'], headers['list-unsubscribe-post']])).toEqual(
      [
        [`<${url}>`, 'List-Unsubscribe=One-Click'],
        [`<${url}>, <mailto:stop@kindred.example?subject=abc>`, 'List-Unsubscribe=One-Click'],
      ],
    );
  });

  it('keeps its connections', async () => {
    for (let nth = 0; nth < 5; nth += 1) await mailer.send(mail);
    expect(inbox.mails()).toHaveLength(5);
    expect(inbox.connections()).toBe(1);
  });
});
