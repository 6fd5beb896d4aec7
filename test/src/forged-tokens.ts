import { createHmac, generateKeyPairSync, sign } from 'node:crypto';

type Claims = Record<string, unknown>;

/**
 * Tokens as somebody would make them up who holds one good token and no key. Each should be taken for no token at all.
 */
export function forgedTokens(good: string): ReadonlyMap<string, string> {
  const [head = '', body = '', signature = ''] = good.split('.');
  const header = claimsIn(head);
  const claims = claimsIn(body);
  const asAdmin = encoded({ ...claims, role: 'ADMIN' });
  return new Map([
    ['unsigned, by alg "none"', `${encoded({ ...header, alg: 'none' })}.${body}.`],
    ['alg "none" with something like a signature', `${encoded({ ...header, alg: 'none' })}.${body}.${signature}`],
    ['signed with an HMAC in place of a key pair', withHmac({ ...header, alg: 'HS256' }, body, String(header.kid))],
    ['signed with a key of its own under the known key id', withOwnKey(header, body)],
    ['signed with an unknown key', withOwnKey({ ...header, kid: 'mine' }, body)],
    ['with another role than was signed', `${head}.${asAdmin}.${signature}`],
    [
      'with a longer life than was signed',
      `${head}.${encoded({ ...claims, exp: Number(claims.exp) + 3_600 })}.${signature}`,
    ],
    ['for another purpose, by its type', `${encoded({ ...header, typ: 'JWT' })}.${body}.${signature}`],
    ['cut short', good.slice(0, -10)],
    ['not a token at all', 'let-me-in'],
  ]);
}

function withHmac(header: Claims, body: string, secret: string): string {
  const signed = `${encoded(header)}.${body}`;
  return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`;
}

function withOwnKey(header: Claims, body: string): string {
  const signed = `${encoded(header)}.${body}`;
  const { privateKey } = generateKeyPairSync('ed25519');
  return `${signed}.${sign(null, Buffer.from(signed), privateKey).toString('base64url')}`;
}

function claimsIn(part: string): Claims {
  return JSON.parse(Buffer.from(part, 'base64url').toString()) as Claims;
}

function encoded(claims: Claims): string {
  return Buffer.from(JSON.stringify(claims)).toString('base64url');
}
