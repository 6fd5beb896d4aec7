import type { FastifyInstance } from 'fastify';

/**
 * Takes short forms, as text, and nothing else: within a scope of its own, since GraphQL must not be asked by a form.
 */
export function takeForms(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: 8_192 },
    (_request, body, done) => done(null, body),
  );
}
