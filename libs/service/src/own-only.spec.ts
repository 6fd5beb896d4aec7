import type { Caller, PersonCaller } from './callers.ts';
import { isOwn, ownOnly, ownOrAgents } from './own-only.ts';

const person = (userId: string, role: PersonCaller['role'] = 'USER'): Caller => ({
  kind: 'person',
  userId,
  role,
  loginId: 'a-login',
  issuedAtMs: 0,
  authenticatedAtMs: 0,
  proofs: [],
});
const agent = (userId: string): Caller => ({
  kind: 'agent',
  userId,
  agentId: 'sofia',
  scopes: ['Query.me'],
  loginId: null,
  issuedAtMs: 0,
});
const others: [who: string, caller: Caller | null][] = [
  ['a caller without a token', null],
  ['another person', person('ben')],
  ['an admin', person('root', 'ADMIN')],
  ['an agent that acts for the person', agent('ann')],
  ['a service, even one of that name', { kind: 'service', service: 'ann', scopes: ['export:read'] }],
];

describe('what is a person’s own', () => {
  it.each(others)('is not shown to %s, and not looked up for them', (_, caller) => {
    const looked: string[] = [];
    expect(ownOnly(caller, 'ann', () => looked.push('looked'))).toBeNull();
    expect(looked).toEqual([]);
    expect(isOwn(caller, 'ann')).toBe(false);
  });

  it('is nobody’s where its person is gone', () => {
    expect(ownOnly(person('ann'), null, () => 'shown')).toBeNull();
  });

  it('is shown to that person, an admin too', () => {
    expect(ownOnly(person('ann'), 'ann', () => 'shown')).toBe('shown');
    expect(ownOnly(person('root', 'ADMIN'), 'root', () => 'shown')).toBe('shown');
  });
});

describe('what is a person’s own and open to agents', () => {
  it('is shown to agents of that person alone', () => {
    expect(ownOrAgents(agent('ben'), 'ann', () => 'shown')).toBeNull();
    expect(ownOrAgents(agent('ann'), null, () => 'shown')).toBeNull();
    expect(ownOrAgents({ kind: 'service', service: 'ann', scopes: [] }, 'ann', () => 'shown')).toBeNull();
    expect(ownOrAgents(agent('ann'), 'ann', () => 'shown')).toBe('shown');
    expect(ownOrAgents(person('ann'), 'ann', () => 'shown')).toBe('shown');
  });
});
