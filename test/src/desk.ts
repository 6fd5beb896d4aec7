import { shown, Unexpected } from './unexpected.ts';

/** Reads a JSON document from the desk; throws Unexpected where the desk does not answer with one. */
export async function readDesk<T>(desk: string, path: string, query: Record<string, string | undefined>): Promise<T> {
  const url = new URL(path, desk);
  for (const [name, value] of Object.entries(query)) if (value !== undefined) url.searchParams.set(name, value);
  const response = await fetch(url, { signal: AbortSignal.timeout(10_000) }).catch((error: unknown) => {
    throw new Unexpected(
      `nobody answers at ${desk}`,
      'the desk of a running npm start',
      error instanceof Error ? error.message : String(error),
    );
  });
  if (!response.ok)
    throw new Unexpected(
      `the desk refused ${url.pathname}`,
      '200',
      `${response.status} ${shown(await response.text())}`,
    );
  return (await response.json()) as T;
}
