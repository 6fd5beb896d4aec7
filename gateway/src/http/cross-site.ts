import type { IncomingHttpHeaders } from 'node:http';

/** A header that a page of another site cannot send without asking first; Apollo Server takes it as proof of that. */
const preflighted = 'apollo-require-preflight';

/**
 * Marks a GET as safe from cross-site forgery where the browser itself, or the lack of one, says so. Apollo Server's
 * own prevention stays on and refuses every other plain GET; without this mark it would refuse what the GraphQL over
 * HTTP specification allows, a GET with nothing but an Accept header.
 *
 * Every browser of today sends `Sec-Fetch-Site`; older ones at least send `Origin` with what a script asks for.
 */
export function markSameSite(headers: IncomingHttpHeaders): void {
  if (headers[preflighted] !== undefined) return;
  const site = headers['sec-fetch-site'];
  const own =
    site === 'same-origin' ||
    site === 'none' ||
    (site === undefined && headers.origin === undefined && headers.referer === undefined);
  if (own && isSimple(headers['content-type'])) headers[preflighted] = 'same-site';
}

/** A GET of a form's content type is never one of ours. */
function isSimple(contentType: string | undefined): boolean {
  return contentType === undefined || /^application\/json\b/i.test(contentType);
}
