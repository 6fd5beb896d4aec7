import type { Upload } from '../homeserver.ts';
import { HomeserverAway, HomeserverRefused, TokenRefused } from '../refusals.ts';
import type { SynapseSettings } from './matrix-calls.ts';

/** Larger files are refused by the homeserver, and never read from it. */
export const mostMediaBytes = 50 * 1_048_576;

const defaultTimeoutMs = 30_000;

/** Stores a file. The homeserver shows it to anyone who knows its address. */
export async function uploadFile(settings: SynapseSettings, { bytes, mediaType, fileName }: Upload): Promise<string> {
  const response = await ask(settings, `/_matrix/media/v3/upload?filename=${encodeURIComponent(fileName)}`, {
    method: 'POST',
    headers: { 'content-type': mediaType, authorization: `Bearer ${settings.asToken}` },
    body: new Uint8Array(bytes),
  });
  const { content_uri: address } = (await response.json()) as { content_uri: string };
  return address;
}

export async function downloadFile(settings: SynapseSettings, address: string): Promise<Buffer> {
  const [, server, id] = /^mxc:\/\/([^/?#]+)\/([\w-]+)$/.exec(address) ?? [];
  if (server === undefined || id === undefined)
    throw new HomeserverRefused('No address of a file.', 404, 'M_NOT_FOUND');
  const path = `/_matrix/client/v1/media/download/${encodeURIComponent(server)}/${id}`;
  const response = await ask(settings, path, { headers: { authorization: `Bearer ${settings.asToken}` } });
  return readBounded(response);
}

/** Reads no more than `mostMediaBytes`, whatever length was announced. */
async function readBounded(response: Response): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  try {
    for await (const part of response.body ?? []) {
      bytes += part.length;
      if (bytes > mostMediaBytes) throw new HomeserverRefused('The file is too large.', 413, 'M_TOO_LARGE');
      parts.push(part);
    }
  } catch (error) {
    if (error instanceof HomeserverRefused) throw error;
    throw new HomeserverAway('The homeserver broke off a file.', null, { cause: error });
  }
  return Buffer.concat(parts);
}

/**
 * Asks our own homeserver whose token it is. The address is that of the settings, never one that a client names, so no
 * other server can vouch for a person of this one.
 */
export async function personOfToken(settings: SynapseSettings, openIdToken: string): Promise<string | null> {
  const path = `/_matrix/federation/v1/openid/userinfo?access_token=${encodeURIComponent(openIdToken)}`;
  const response = await fetchFrom(settings, path, {});
  if (response.status === 401 || response.status === 403) return null;
  if (!response.ok) throw new HomeserverAway(`The homeserver answered with ${response.status}.`);
  const { sub } = (await response.json()) as { sub?: unknown };
  return typeof sub === 'string' ? sub : null;
}

async function ask(settings: SynapseSettings, path: string, request: RequestInit): Promise<Response> {
  const response = await fetchFrom(settings, path, request);
  if (response.ok) return response;
  if (response.status === 401) throw new TokenRefused();
  if (response.status === 429 || response.status >= 500)
    throw new HomeserverAway(`The homeserver answered with ${response.status}.`);
  const { errcode = 'M_UNKNOWN', error = 'Refused' } = (await response.json().catch(() => ({}))) as Record<
    string,
    string
  >;
  throw new HomeserverRefused(error, response.status, errcode);
}

/** Follows no redirect: it would take the token elsewhere. */
async function fetchFrom(settings: SynapseSettings, path: string, request: RequestInit): Promise<Response> {
  const signal = AbortSignal.timeout(settings.timeoutMs ?? defaultTimeoutMs);
  try {
    return await fetch(new URL(path, settings.homeserverUrl), { ...request, signal, redirect: 'error' });
  } catch (error) {
    throw new HomeserverAway('The homeserver does not answer.', null, { cause: error });
  }
}
