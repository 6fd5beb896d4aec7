/** What a service is called inside the database. One place, so that migrations, roles and code cannot drift apart. */
export interface DatabaseNames {
  readonly schema: string;
  /** Wrapped data keys live apart, so that backups of the rows and of the keys can be kept for different times. */
  readonly keySchema: string;
  readonly roles: { readonly app: string; readonly relay: string; readonly purge: string };
  /** What a deployed service signs in as: it inherits nothing and takes one of the roles for each transaction. */
  readonly login: string;
}

export function databaseNames(service: string): DatabaseNames {
  if (!/^[a-z][a-z0-9-]*$/.test(service))
    throw new Error(`"${service}" is no service name: use lower-case words and dashes.`);
  const schema = service.replaceAll('-', '_');
  return {
    schema,
    keySchema: `${schema}_keys`,
    roles: { app: `${schema}_app`, relay: `${schema}_relay`, purge: `${schema}_purge` },
    login: `${schema}_login`,
  };
}
