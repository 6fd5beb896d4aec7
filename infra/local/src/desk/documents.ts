import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * What there is to read in the repository, as paths from its root: the README, `docs/` and each service's own README.
 */
export async function documentPaths(root: string): Promise<readonly string[]> {
  const docs = await readdir(join(root, 'docs'), { recursive: true }).catch(() => [] as string[]);
  const services = await readdir(join(root, 'services')).catch(() => [] as string[]);
  const candidates = [
    'README.md',
    ...services.map((name) => `services/${name}/README.md`),
    ...docs.filter((path) => path.endsWith('.md')).map((path) => `docs/${path.replaceAll('\\', '/')}`),
    'gateway/README.md',
    'infra/local/README.md',
  ];
  const there = await Promise.all(
    candidates.map((path) =>
      readFile(join(root, path)).then(
        () => true,
        () => false,
      ),
    ),
  );
  return candidates.filter((_, index) => there[index]).sort(inReadingOrder);
}

/**
 * The order of the documents: what a newcomer reads first, the README of each part, the generated pages of topics and
 * errors, the decisions.
 */
const order = [
  /^README\.md$/,
  /^docs\/graph\.md$/,
  /^docs\/[^/]+\.md$/,
  /README\.md$/,
  /^docs\/(?!adr\/)/,
  /^docs\/adr\//,
];

function inReadingOrder(a: string, b: string): number {
  return placeOf(a) - placeOf(b) || a.localeCompare(b);
}

function placeOf(path: string): number {
  return order.findIndex((pattern) => pattern.test(path));
}

/** The text of one of those; undefined for any other path, so that a path from outside never reaches the disk. */
export async function readDocument(root: string, path: string): Promise<string | undefined> {
  if (!(await documentPaths(root)).includes(path)) return undefined;
  return readFile(join(root, path), 'utf8');
}
