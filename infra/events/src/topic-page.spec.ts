import { defineEvent, type EventContract } from '@kindred/contracts/define-event';
import {
  amount,
  code,
  count,
  currency,
  flag,
  id,
  list,
  oneOf,
  optional,
  person,
  record,
  timestamp,
} from '@kindred/contracts/fields';
import { overviewPage } from './overview-page.ts';
import { topicPage } from './topic-page.ts';

const settled = defineEvent({
  type: 'payments.share.settled.v1',
  description: 'A share was settled.',
  subject: 'shareId',
  data: {
    shareId: id('The share.'),
    payerId: person('Who paid.'),
    amount: amount('How much.'),
    currency: currency('In what.'),
    provider: oneOf('Who carried it: a card | an account.', ['STRIPE', 'VENMO', 'MANUAL']),
    early: flag('Whether it was early.', { class: 'public' }),
    paidAt: timestamp('When.'),
    lines: list('What it was for.', record({ kind: code('What.'), count: optional(count('How often.')) })),
    witnessIds: optional(list('Who saw it.', person('A witness.'))),
  },
  example: {
    shareId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f70',
    payerId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01',
    amount: 1250,
    currency: 'EUR',
    provider: 'STRIPE',
    early: true,
    paidAt: '2026-01-31T09:30:00.000Z',
    lines: [{ kind: 'TICKET' }],
  },
});
const page = topicPage('kindred.payments.share', 'Shares of splits.', [settled]);

it('a page shows each field with its type, class and meaning', () => {
  const [, fields] = /\| field of `data` .*\n.*\n([^]*?)\n\n/.exec(page) ?? [];
  expect(fields?.split('\n')).toEqual([
    '| `shareId` | UUID | internal | The share. |',
    '| `payerId` | UUID | pseudonymous | Who paid. |',
    '| `amount` | whole number | internal | How much. |',
    '| `currency` | ISO 4217 code or `CHRONA` | internal | In what. |',
    '| `provider` | `STRIPE`, `VENMO` or `MANUAL` | internal | Who carried it: a card \\| an account. |',
    '| `early` | `true` or `false` | public | Whether it was early. |',
    '| `paidAt` | time, RFC 3339 | internal | When. |',
    '| `lines` | list of records | see its fields | What it was for. |',
    '| `lines[].kind` | code in SCREAMING_SNAKE | internal | What. |',
    '| `lines[].count` | whole number, may be absent | internal | How often. |',
    '| `witnessIds` | list: UUID, may be absent | pseudonymous | Who saw it. A witness. |',
  ]);
});

it('a page shows the whole event as a reader of the topic gets it', () => {
  const [, json] = /```json\n([^]*?)\n```/.exec(page) ?? [];
  expect(JSON.parse(json ?? '')).toMatchObject({
    specversion: '1.0',
    type: 'payments.share.settled.v1',
    source: '/payments',
    subject: settled.example.shareId,
    data: settled.example,
  });
});

it('an example is told before what it names, and is the first of its aggregate only where it begins one', () => {
  const eventOf = (contract: EventContract) =>
    JSON.parse(/```json\n([^]*?)\n```/.exec(topicPage(contract.topic, 'About.', [contract]))?.[1] ?? '') as {
      id: string;
      time: string;
      aggregateversion: number;
    };
  const { id: eventId, time, aggregateversion } = eventOf(settled);
  expect(Date.parse(time)).toBeLessThan(Date.parse(settled.example.paidAt));
  expect(parseInt(eventId.replace('-', '').slice(0, 12), 16)).toBe(Date.parse(time));
  expect(aggregateversion).toBe(3);
  const opened = defineEvent({
    type: 'payments.share.opened.v1',
    description: 'A share was opened.',
    subject: 'shareId',
    data: { shareId: id('The share.') },
    example: { shareId: settled.example.shareId },
  });
  expect(eventOf(opened).aggregateversion).toBe(1);
});

it('the page of accounts shows how one lives', () => {
  expect(topicPage('kindred.identity.user', 'Accounts.', [settled])).toContain('```mermaid\nstateDiagram-v2');
});

it('a page says what the topic is about, who tells it and what its key is', () => {
  expect(page).toContain('# kindred.payments.share\n\nShares of splits.');
  expect(page).toContain('| told by | payments |');
  expect(page).toContain('| key | `shareId`');
  expect(page).toContain('[payments.share.settled.v1](#paymentssharesettledv1)');
});

it('the overview leads to each topic', () => {
  const overview = overviewPage(new Map([[settled.topic, 'Shares of splits.']]), [settled]);
  expect(overview).toContain(
    '| [kindred.payments.share](kindred.payments.share.md) | Shares of splits. | settled.v1 |',
  );
  expect(overview).toMatch(/services' own[^]*kindred\.analytics/);
});

it('a draft says that it is one, on its page and in the overview', () => {
  const opened = defineEvent({
    type: 'payments.share.opened.v0',
    description: 'A share was opened.',
    subject: 'shareId',
    data: { shareId: id('The share.') },
    example: { shareId: settled.example.shareId },
  });
  const drafted = topicPage(opened.topic, 'Shares of splits.', [opened]);
  expect(drafted).toContain('| told by | payments, once it adopts it |');
  expect(drafted).toContain('(#paymentsshareopenedv0) (draft)');
  expect(drafted).toContain('## payments.share.opened.v0\n\n**A draft.**');
  expect(topicPage(opened.topic, 'Shares of splits.', [opened, settled])).toContain('| told by | payments |');
  expect(page).not.toContain('draft');
  expect(overviewPage(new Map([[opened.topic, 'Shares of splits.']]), [opened, settled])).toContain(
    '| opened.v0 (draft)<br>settled.v1 |',
  );
});
