import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { refusalClasses, type RefusalClass } from './refusal-classes.ts';

/** The classes of refusals in the source of this checkout. */
export interface RefusalSources {
  /** The classes of a service's own source; empty for a service that is not in this checkout. */
  ownOf(service: string): readonly RefusalClass[];
  /** The classes of the libraries, which any service can refuse with, and of the gateway. */
  readonly shared: readonly RefusalClass[];
}

export function refusalSources(root: string, services: readonly string[]): RefusalSources {
  const libraries = [...foldersIn(join(root, 'libs')), ...foldersIn(root, ['gateway'])];
  const own = new Map(
    services.map((name) => [
      name,
      foldersIn(join(root, 'services'), [name]).flatMap((folder) => refusalClasses(folder, libraries)),
    ]),
  );
  return {
    ownOf: (service) => own.get(service) ?? [],
    shared: libraries.flatMap((folder) => refusalClasses(folder, libraries)),
  };
}

function foldersIn(parent: string, names = existsSync(parent) ? readdirSync(parent) : []): string[] {
  return names.map((name) => join(parent, name, 'src')).filter((folder) => existsSync(folder));
}
