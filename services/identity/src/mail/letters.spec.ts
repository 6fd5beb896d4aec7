import { asHtml, asText } from '@kindred/mail/letter-layout';
import { writeMail } from './letters.ts';
import type { MailOrder } from './mail-order.ts';
import { refuseUnsafeMail } from '@kindred/mail/mailer';

const to = 'ann@example.org';
const token = 'q8v-mZ2k_L';
const orders: MailOrder[] = [
  { kind: 'VERIFY_EMAIL', to, username: 'ann', token },
  { kind: 'VERIFY_EMAIL', to, username: null, token },
  { kind: 'ALREADY_REGISTERED', to },
  { kind: 'SIGN_IN_LOCKED', to, token },
  { kind: 'RESET_PASSWORD', to, token },
  { kind: 'PASSWORD_CHANGED', to },
  { kind: 'CONFIRM_NEW_ADDRESS', to, token },
  { kind: 'ADDRESS_CHANGED', to },
  { kind: 'WAYS_IN_CHANGED', to, provider: 'GOOGLE', change: 'ADDED' },
  { kind: 'WAYS_IN_CHANGED', to, provider: 'APPLE', change: 'REMOVED' },
  { kind: 'SECOND_FACTOR_CHANGED', to, factor: 'TOTP', change: 'ADDED' },
  { kind: 'SECOND_FACTOR_CHANGED', to, factor: 'PASSKEY', change: 'REMOVED' },
  { kind: 'RECOVERY_CODE_USED', to, left: 9 },
  { kind: 'RECOVERY_CODE_USED', to, left: 1 },
  { kind: 'SECOND_FACTORS_RESET', to },
  { kind: 'ACCESS_GRANTED', to, program: 'Notebook', scopes: ['profile:read', 'channels:write'] },
  { kind: 'SESSION_ENDED', to, most: 10, lastUsedOn: '2026-04-01' },
  { kind: 'ACCOUNT_SUSPENDED', to, reason: 'SPAM' },
  { kind: 'ACCOUNT_REINSTATED', to },
  {
    kind: 'ERASURE_RECEIPT',
    to,
    erasedOn: '2026-05-01',
    answers: [
      {
        service: 'payments',
        erased: [{ kind: 'WALLET', count: 1 }],
        kept: [{ kind: 'LEDGER_ACCOUNT', count: 1, reason: 'BOOKKEEPING' }],
      },
    ],
  },
  { kind: 'DATA_EXPORT_READY', to, expiresOn: '2026-04-08' },
  { kind: 'DELETION_REQUESTED', to, token, dueOn: '2026-04-01' },
];
const write = (order: MailOrder) => writeMail(order, { linkBase: 'https://kindred.example/' });

describe('a letter', () => {
  it('lets nothing through that would be HTML', () => {
    const letter = {
      subject: '</title><b>',
      before: [`<script>alert("x & 'y'")</script>`],
      link: { text: '<i>', url: 'https://x.example/?a="b"&c' },
    };
    expect(asHtml(letter)).not.toMatch(/<script|<b>|<i>|"b"/);
    expect(asHtml(letter)).toContain('&lt;script&gt;alert(&quot;x &amp; &#39;y&#39;&quot;)&lt;/script&gt;');
    expect(asText(letter)).toContain(`<script>alert("x & 'y'")</script>`);
  });

  it('fetches nothing, so that nobody learns that it was read', () => {
    for (const order of orders) expect(write(order).html).not.toMatch(/<img|<link|url\(|src=/);
  });

  it.each(orders)('of the kind $kind can be sent', (order) => {
    const mail = write(order);
    expect(() => refuseUnsafeMail(mail)).not.toThrow();
    expect(mail).toMatchObject({ to, kind: order.kind });
  });

  it.each(orders.filter((order) => 'token' in order))(
    'of the kind $kind holds one link that ends in the token, alone on its line',
    (order) => {
      const { text, html } = write(order);
      const links = text.split('\n').filter((line) => line.includes('http'));
      expect(links).toEqual([expect.stringMatching(/^https:\/\/kindred\.example\/[a-z-]+\?token=q8v-mZ2k_L$/)]);
      expect(html).toContain(`href="${links[0]}"`);
    },
  );

  it.each(orders.filter((order) => !('token' in order)))('of the kind $kind holds no link', (order) => {
    expect(write(order).text).not.toContain('http');
  });

  it('names the user name it is for, and the day of a deletion', () => {
    expect(write(orders[0] as MailOrder).text).toContain('“ann”');
    expect(write(orders.at(-1) as MailOrder).text).toContain('2026-04-01');
  });
});
