import { networkOf } from './network-of.ts';
import { securityLogTo, type SecurityEntry } from './security-log.ts';

const ann = '0190a000-0000-7000-8000-000000000001';
const canary = 'hunter2@example.org';

function written(entry: SecurityEntry): { text: string; line: Record<string, unknown> } {
  const lines: string[] = [];
  securityLogTo({ write: (line) => void lines.push(line) }, 'identity').record(entry);
  return { text: lines.join(''), line: JSON.parse(lines[0] ?? '{}') };
}

describe('the security log', () => {
  it.each(['actorId', 'subjectId', 'code', 'operation', 'callerAddress'])(
    'leaves out a %s that is something else',
    (name) => {
      for (const value of [canary, `${ann} ${canary}`, `${canary}\n`, `Bearer ${canary}`]) {
        expect(written({ event: 'sign-in', outcome: 'failure', [name]: value }).text).not.toContain('hunter2');
      }
    },
  );

  it('writes event, outcome, the actor’s id and the network of the address', () => {
    const { line, text } = written({
      event: 'sign-in',
      outcome: 'success',
      actorId: ann,
      callerAddress: '203.0.113.77',
      operation: 'signIn',
    });
    expect(line).toMatchObject({
      log: 'security',
      service: 'identity',
      level: 30,
      msg: 'sign-in',
      event: 'sign-in',
      outcome: 'success',
      actorId: ann,
      network: '203.0.113.0/24',
      operation: 'signIn',
      time: expect.any(Number),
    });
    expect(text).not.toContain('203.0.113.77');
  });

  it('names a service by its name, and a refusal by its code', () => {
    const { line } = written({
      event: 'authorisation-refused',
      outcome: 'failure',
      actorId: 'vessel-privacy',
      code: 'FORBIDDEN',
    });
    expect(line).toMatchObject({ level: 40, actorId: 'vessel-privacy', code: 'FORBIDDEN' });
  });
});

describe('the network of an address', () => {
  it.each([
    ['203.0.113.77', '203.0.113.0/24'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['::ffff:203.0.113.77', '203.0.113.0/24'],
    ['fe80::1%eth0', 'fe80::/64'],
    ['2001:db8:1:2::/64', '2001:db8:1:2::/64'],
    ['not an address', null],
    ['', null],
  ])('of %s is %s', (address, network) => expect(networkOf(address)).toBe(network));
});
