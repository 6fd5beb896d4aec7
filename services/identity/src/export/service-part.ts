import type { ArchivePart } from '@kindred/service/personal-data/archive-part';
import type { Dependencies } from '../dependencies.ts';
import { issueServiceToken } from '../tokens/access-token.ts';

/** A service gave no part of an archive, or nothing that could be one. It is asked again. */
export class PartNotGiven extends Error {
  override readonly name = 'PartNotGiven';
}

const patienceMs = 10_000;

/** Asks a service for its part of a person's archive, with a token for this one purpose. Throws `PartNotGiven`. */
export async function servicePart(
  { services, keys }: Dependencies,
  service: string,
  userId: string,
  now: Date,
): Promise<ArchivePart> {
  const address = services.get(service);
  if (!address) throw new PartNotGiven(`${service} is not among SERVICE_URLS.`);
  const { token } = await issueServiceToken(await await keys.signing(now), {
    clientId: 'identity',
    scope: 'export:read',
    now,
  });
  try {
    const answer = await fetch(new URL(`/export/${userId}`, address), {
      headers: { authorization: `Bearer ${token}` },
      redirect: 'error',
      signal: AbortSignal.timeout(patienceMs),
    });
    if (!answer.ok) throw new PartNotGiven(`${service} answered ${answer.status}.`);
    return asPart(await answer.json());
  } catch (error) {
    throw error instanceof PartNotGiven ? error : new PartNotGiven(`${service} could not be asked.`, { cause: error });
  }
}

function asPart(answer: unknown): ArchivePart {
  const { about, data } = (answer ?? {}) as Partial<ArchivePart>;
  if (typeof about !== 'string' || typeof data !== 'object' || data === null)
    throw new PartNotGiven('The answer is no part of an archive.');
  return { about, data };
}
