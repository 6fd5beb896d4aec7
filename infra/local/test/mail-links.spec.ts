import { readdirSync, readFileSync } from 'node:fs';
import { writeMail } from '@kindred/identity/mail/letters';
import type { MailOrder } from '@kindred/identity/mail/mail-order';

const page = readFileSync(new URL('../desk/link.js', import.meta.url), 'utf8');
const mutations = new Map(
  [...page.matchAll(/'([a-z-]+)': \{[^}]*mutation: '(\w+)'/g)].map(([, path = '', mutation = '']) => [path, mutation]),
);
const schemaFolder = new URL('../../../services/identity/schema/', import.meta.url);
const schema = readdirSync(schemaFolder)
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => readFileSync(new URL(name, schemaFolder), 'utf8'))
  .join('\n');

const to = 'ada@kindred.example';
const token = 'the-token';
const withLinks: readonly MailOrder[] = [
  { kind: 'VERIFY_EMAIL', to, username: 'ada', token },
  { kind: 'SIGN_IN_LOCKED', to, token },
  { kind: 'RESET_PASSWORD', to, token },
  { kind: 'CONFIRM_NEW_ADDRESS', to, token },
  { kind: 'DELETION_REQUESTED', to, token, dueOn: '2026-01-31' },
];

describe.each(withLinks)('the link in a mail of kind $kind', (order) => {
  const link = /http:\/\/localhost:4080\/([\w-]+)\?token=the-token/.exec(
    writeMail(order, { linkBase: 'http://localhost:4080' }).text,
  );

  it('leads to a page of the desk, whose mutation the graph has', () => {
    const mutation = mutations.get(link?.[1] ?? '');
    expect([link?.[0], mutation]).toEqual([link?.[0], expect.any(String)]);
    expect(schema).toMatch(new RegExp(`^  ${mutation}\\(`, 'm'));
  });
});
