import type { GatewayOptions } from '../gateway-options.ts';
import type { Limits } from '../limits/limits.ts';
import type { HandedOnRoute } from './handed-on-route.ts';

/** All addresses that services answer by GET as they are, as far as the gateway knows the services. */
export function handedOnRoutes(
  { identity, calendarsUrl, journalsUrl, iconsUrl }: Partial<GatewayOptions>,
  { requestMs, streamMs }: Pick<Limits, 'requestMs' | 'streamMs'>,
): HandedOnRoute[] {
  const routes: (Omit<HandedOnRoute, 'url'> & { readonly url: string | null | undefined })[] = [
    {
      // A person's archive, with their token.
      path: '/exports/:id',
      url: identity?.jwksUrl,
      longestMs: requestMs,
      requestHeaders: [],
      responseHeaders: ['content-type', 'content-disposition'],
      away: { message: 'Archives cannot be fetched now.', retryAfterSeconds: 5 },
    },
    {
      // A person's events, for calendars that subscribe to them. The file's name is a secret.
      path: '/calendar/:id/:file',
      url: calendarsUrl,
      longestMs: requestMs,
      requestHeaders: ['if-none-match'],
      responseHeaders: ['content-type', 'cache-control', 'etag'],
      away: { message: 'Calendars cannot be read now.', retryAfterSeconds: 60 },
    },
    {
      // A person's journal as a zip.
      path: '/journal-exports/:id/:secret',
      url: journalsUrl,
      longestMs: streamMs,
      requestHeaders: [],
      responseHeaders: ['content-type', 'content-disposition', 'cache-control'],
      away: { message: 'Journals cannot be exported now.', retryAfterSeconds: 60 },
    },
    {
      // Icons of the achievements that the service ships, the same for everybody.
      path: '/achievement-icons/:file',
      url: iconsUrl,
      longestMs: requestMs,
      requestHeaders: [],
      responseHeaders: ['content-type', 'cache-control', 'content-security-policy', 'cross-origin-resource-policy'],
      away: { message: 'Icons cannot be read now.', retryAfterSeconds: 60 },
    },
  ];
  return routes.flatMap(({ url, ...route }) => (url ? [{ ...route, url }] : []));
}
