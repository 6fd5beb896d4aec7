import type { Mail, Mailer } from './mailer.ts';

/** A mail as its recipient sees it. */
export interface ArrivedMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html?: string | undefined;
}

/** A mailer, and the place where its mails arrive. */
export interface MailerUnderTest {
  readonly mailer: Mailer;
  /** In the order of their arrival. */
  arrived(): Promise<readonly ArrivedMail[]>;
  stop(): Promise<void>;
}

/** What every mailer holds to. */
export function describeMailer(name: string, start: () => Promise<MailerUnderTest>): void {
  const good: Mail = {
    to: 'ann@example.org',
    kind: 'VERIFY_EMAIL',
    subject: 'Confirm your address',
    text: 'Hello,\n\nthis is it.\n',
  };

  describe(`${name} as a mailer`, () => {
    let under: MailerUnderTest;
    beforeEach(async () => {
      under = await start();
    });
    afterEach(() => under.stop());

    it.each<[string, Partial<Mail>]>([
      ['a second recipient', { to: 'ann@example.org, bob@example.org' }],
      ['a recipient in the recipient’s line', { to: 'ann@example.org\r\nBcc: bob@example.org' }],
      ['a display name', { to: 'Ann <ann@example.org>' }],
      ['an address that is not in its one form', { to: 'Ann@Example.org' }],
      ['no address', { to: '' }],
      ['a header in the subject', { subject: 'Hello\r\nBcc: bob@example.org' }],
      ['a line separator in the subject', { subject: 'Hello\u2028Bcc: bob@example.org' }],
      ['no subject', { subject: '' }],
      ['a null byte in the text', { text: 'Hello\u0000' }],
      ['a bare carriage return in the text', { text: 'Hello\r.\r' }],
      ['a lone surrogate in the HTML', { html: '<p>\ud800</p>' }],
      ['no text', { text: ' \n' }],
      ['a kind that is a sentence', { kind: 'to ann@example.org' }],
      ['no address to unsubscribe at', { unsubscribe: { url: 'unsubscribe' } }],
      ['a header in the address to unsubscribe at', { unsubscribe: { url: 'https://x.example/\r\nBcc: b@c.example' } }],
      ['a second address to unsubscribe at', { unsubscribe: { url: 'https://x.example/>,<https://y.example' } }],
      ['a page to write to', { unsubscribe: { url: 'https://x.example/', mailto: 'https://y.example' } }],
      ['an id that is a header', { id: 'x>\r\nBcc: bob@example.org' }],
    ])('refuses %s, and sends nothing', async (_, changes) => {
      await expect(under.mailer.send({ ...good, ...changes })).rejects.toMatchObject({ name: 'UnsafeMail' });
      expect(await under.arrived()).toEqual([]);
    });

    it('delivers a mail as it was written, whatever script it is in', async () => {
      const mail = {
        ...good,
        subject: 'Grüße – 你好 🦜',
        text: 'Hello,\n\n.\nFrom here: Grüße 🦜\nhttps://kindred.example/verify-email?token=abc=\n',
        html: '<p>Grüße</p>',
      };
      await under.mailer.send({ ...mail, id: 'mail-1' });
      const [arrived, ...others] = await under.arrived();
      expect(others).toEqual([]);
      expect(arrived).toMatchObject({ to: mail.to, subject: mail.subject });
      expect(arrived?.text.trim()).toBe(mail.text.trim());
      expect(arrived?.html?.trim()).toBe(mail.html);
    });

    it('leaves a link of any length in one piece', async () => {
      const link = `https://kindred.example/verify-email?token=${'0123456789'.repeat(30)}`;
      await under.mailer.send({ ...good, text: `Hello,\n\n${link}\n` });
      expect((await under.arrived())[0]?.text).toContain(link);
    });

    it('takes no path or address in a text for something to fetch', async () => {
      await under.mailer.send({ ...good, text: '/etc/hostname', html: 'file:///etc/hostname' });
      expect((await under.arrived())[0]?.text.trim()).toBe('/etc/hostname');
    });

    it('sends several at once, each to whom it is for', async () => {
      const people = Array.from({ length: 12 }, (_, nth) => `person-${nth}@example.org`);
      await Promise.all(people.map((to) => under.mailer.send({ ...good, to, text: `For ${to}` })));
      const arrived = await under.arrived();
      expect(arrived.map(({ to }) => to).sort()).toEqual([...people].sort());
      for (const { to, text } of arrived) expect(text.trim()).toBe(`For ${to}`);
    });

    it('says that it is well', async () => {
      await expect(under.mailer.check()).resolves.toBeUndefined();
    });
  });
}
