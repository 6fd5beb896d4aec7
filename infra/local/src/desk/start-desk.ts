import { readFile } from 'node:fs/promises';
import fastify, { type FastifyInstance } from 'fastify';
import { deskRoutes } from './routes.ts';
import type { House } from './house.ts';
import { isOwnVisitor } from './own-visitors.ts';

export interface RunningDesk {
  readonly url: string;
  close(): Promise<void>;
}

const folder = new URL('../../desk/', import.meta.url);

const files = {
  '/': ['index.html', 'text/html; charset=utf-8'],
  '/desk.css': ['desk.css', 'text/css; charset=utf-8'],
  '/desk.svg': ['desk.svg', 'image/svg+xml'],
  '/desk.js': ['desk.js', 'text/javascript; charset=utf-8'],
  '/dom.js': ['dom.js', 'text/javascript; charset=utf-8'],
  '/events.js': ['events.js', 'text/javascript; charset=utf-8'],
  '/mail.js': ['mail.js', 'text/javascript; charset=utf-8'],
  '/link.js': ['link.js', 'text/javascript; charset=utf-8'],
  '/formations': ['formations.html', 'text/html; charset=utf-8'],
  '/formation': ['formation.html', 'text/html; charset=utf-8'],
  '/formations.css': ['formations.css', 'text/css; charset=utf-8'],
  '/formations.js': ['formations.js', 'text/javascript; charset=utf-8'],
  '/formation.js': ['formation.js', 'text/javascript; charset=utf-8'],
  '/tribe': ['tribe.html', 'text/html; charset=utf-8'],
  '/tribe.css': ['tribe.css', 'text/css; charset=utf-8'],
  '/tribe.js': ['tribe.js', 'text/javascript; charset=utf-8'],
  '/formation-parts.js': ['formation-parts.js', 'text/javascript; charset=utf-8'],
  '/companion': ['companion.html', 'text/html; charset=utf-8'],
  '/companion.css': ['companion.css', 'text/css; charset=utf-8'],
  '/companion.js': ['companion.js', 'text/javascript; charset=utf-8'],
  '/moods.js': ['moods.js', 'text/javascript; charset=utf-8'],
  '/reply-stream.js': ['reply-stream.js', 'text/javascript; charset=utf-8'],
  '/reports': ['reports.html', 'text/html; charset=utf-8'],
  '/reports.js': ['reports.js', 'text/javascript; charset=utf-8'],
  // Where the links in mails lead; in a product a frontend stands there.
  ...Object.fromEntries(
    ['verify-email', 'unlock-sign-in', 'reset-password', 'confirm-address', 'cancel-deletion'].map(
      (page) => [`/${page}`, ['link.html', 'text/html; charset=utf-8']] as const,
    ),
  ),
} as const;

/** The page loads only its own files and connects only to the desk and the graph. No other page may frame it. */
function policyFor(graph: string): string {
  return [
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'",
    `connect-src 'self' ${new URL(graph).origin}`,
    "base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  ].join('; ');
}

/** Opens the desk on the loopback addresses of this machine, and on no other: it shows mail and hands out tokens. */
export async function startDesk(house: House): Promise<RunningDesk> {
  const server = fastify({ forceCloseConnections: true });
  const policy = policyFor(house.graph);
  server.addHook('onRequest', async (request, reply) => {
    if (isOwnVisitor(request.headers, house.port)) return;
    await reply.code(403).type('text/plain').send('The desk is for this machine alone: open it as http://localhost.\n');
  });
  server.addHook('onSend', async (_, reply) => {
    reply.headers({
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    });
  });
  servePage(server);
  deskRoutes(server, house);
  await server.listen({ port: house.port, host: 'localhost' });
  return { url: `http://localhost:${house.port}`, close: () => server.close() };
}

function servePage(server: FastifyInstance): void {
  for (const [path, [file, type]] of Object.entries(files)) {
    server.get(path, async (_, reply) => reply.type(type).send(await readFile(new URL(file, folder))));
  }
}
