import { runningService, type TestService } from '@kindred/testkit/running-service';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import definition from '../src/service.ts';
import type { Parts } from '../src/parts.ts';

let identity: TestService<Parts>;

beforeAll(async () => {
  identity = await runningService(definition, { variables: { IDENTITY_SECRET: 'x'.repeat(32) } });
});
afterAll(() => identity?.stop());

async function ask(query: string, variables = {}, token?: string) {
  const r = await fetch(`${identity.service.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) }, body: JSON.stringify({ query, variables }) });
  return r.json();
}

describe('thin', () => {
  it('works', async () => {
    console.log(await ask(`mutation { register(input: {email: "ann@example.org", username: "ann", password: "correct horse battery staple"}) { accepted } }`));
    let mail;
    for (let i = 0; i < 50 && !mail; i++) { await new Promise((r) => setTimeout(r, 100)); mail = (identity.service.parts.mailer as any).messages()[0]; }
    console.log(mail?.text);
    const token = /token=(\S+)/.exec(mail.text)?.[1];
    console.log(JSON.stringify(await ask(`mutation($t: String!) { verifyEmail(input: {token: $t}) { user { id username email } } }`, { t: token })));
    const s = await ask(`mutation { signIn(input: {email: "ann@example.org", password: "correct horse battery staple"}) { accessToken refreshToken user { id email status } } }`);
    console.log(JSON.stringify(s));
    console.log(JSON.stringify(await ask(`{ me { id username email status role } users(first: 10) { edges { cursor node { id username } } pageInfo { endCursor } } }`, {}, s.data.signIn.accessToken)));
    expect(1).toBe(1);
  });
});
