import { createReadStream } from 'node:fs';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { demoPeople, isOwnVisitor } from './demo-people.ts';
import { explorerFiles, explorerPage } from './explorer-files.ts';

export interface ExplorerOptions {
  /** Where the demo people are asked for. */
  readonly deskUrl: string;
}

/**
 * The page may load and ask nothing but this gateway, and no other page may frame it. Its editor sets styles as it
 * goes.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  'font-src data:',
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const headers = {
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

/** Adds what the explorer's page loads, and gives what answers with the page itself. */
export function explorerRoutes(
  app: FastifyInstance,
  { deskUrl }: ExplorerOptions,
): (reply: FastifyReply) => FastifyReply {
  for (const [name, { path, type }] of Object.entries(explorerFiles)) {
    app.get(`/explorer/${name}`, (_, reply) =>
      reply
        .headers({ ...headers, 'cache-control': 'max-age=600' })
        .type(type)
        .send(createReadStream(path)),
    );
  }
  app.get('/explorer/people.json', async (request, reply) => {
    reply.headers(headers);
    return isOwnVisitor(request) ? demoPeople(deskUrl) : reply.code(403).send([]);
  });
  return (reply) =>
    reply
      .headers({ ...headers, vary: 'accept' })
      .type(explorerPage.type)
      .send(createReadStream(explorerPage.path));
}
