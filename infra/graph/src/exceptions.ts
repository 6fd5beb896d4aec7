import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a service may leave as it was before a rule was made, by the service's name. */
type ByService = Readonly<Record<string, readonly string[]>>;

/** `infra/graph/exceptions.json`. The check refuses entries that are not needed any more, so the lists only shrink. */
export interface Exceptions {
  /** Published mutations that answer with something other than their own payload. */
  readonly mutationsWithoutPayload: ByService;
  /** Codes of refusals that no field answers with, such as those of HTTP routes. */
  readonly codesOutsideOfTheGraph: ByService;
}

export const noExceptions: Exceptions = { mutationsWithoutPayload: {}, codesOutsideOfTheGraph: {} };

export async function readExceptions(root: string): Promise<Exceptions> {
  const text = await readFile(join(root, 'infra/graph/exceptions.json'), 'utf8').catch(() => '{}');
  return { ...noExceptions, ...(JSON.parse(text) as Partial<Exceptions>) };
}
