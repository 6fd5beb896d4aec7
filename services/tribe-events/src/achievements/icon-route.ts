import { NotFound } from '@kindred/contracts/domain-error';
import type { FastifyInstance } from 'fastify';
import { drawIcon } from './icons.ts';

const headers = {
  'content-type': 'image/svg+xml',
  'cache-control': 'public, max-age=86400',
  'content-security-policy': `default-src 'none'; sandbox`,
  'cross-origin-resource-policy': 'cross-origin',
};

/** `GET /achievement-icons/:name.svg`: the icons of the achievements that the service ships, through the gateway. */
export function iconRoute(app: FastifyInstance): void {
  app.get<{ Params: { file: string } }>('/achievement-icons/:file', async ({ params: { file } }, reply) => {
    const icon = file.endsWith('.svg') ? drawIcon(file.slice(0, -'.svg'.length)) : null;
    if (icon === null) throw new NotFound('No icon');
    return reply.headers(headers).send(icon);
  });
}
