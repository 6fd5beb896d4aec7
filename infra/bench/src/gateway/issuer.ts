import { createServer, type Server } from 'node:http';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

export interface Issuer {
  readonly jwksUrl: string;
  readonly token: string;
  readonly server: Server;
}

/** Signs the one token that all requests carry, and gives its key to the gateway that verifies it. */
export async function startIssuer(): Promise<Issuer> {
  const { privateKey, publicKey } = await generateKeyPair('EdDSA');
  const keys = JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: 'bench', alg: 'EdDSA' }] });
  const token = await new SignJWT({ sub: '1', sid: '1', role: 'USER' })
    .setProtectedHeader({ alg: 'EdDSA', typ: 'at+jwt', kid: 'bench' })
    .setIssuer('https://identity.bench')
    .setAudience('kindred')
    .setExpirationTime('1h')
    .sign(privateKey);
  const server = createServer((_, response) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end(keys),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return { jwksUrl: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`, token, server };
}
