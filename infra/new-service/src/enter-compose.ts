import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A service's entries in docker-compose.yml: its names in several spellings, and its port on this machine. */
export interface ComposeEntry {
  readonly service: string;
  readonly schema: string;
  readonly port: number;
}

/** Adds a service to docker-compose.yml: its setup, the service, and its address for the gateway and identity. */
export async function enterCompose(entry: ComposeEntry, root: string): Promise<void> {
  const file = join(root, 'docker-compose.yml');
  await writeFile(file, withService(await readFile(file, 'utf8'), entry));
}

function withService(text: string, entry: ComposeEntry): string {
  const { service, schema } = entry;
  const secret = `\${${schema.toUpperCase()}_CLIENT_SECRET:?run node infra/docker/write-env.mjs first}`;
  return [
    [/^( {6}SUBGRAPHS: .+)$/m, `$1,${service}=http://${service}:8080/graphql`],
    [/^( {6}SERVICE_URLS: .+)$/m, `$1,${service}=http://${service}:8080`],
    [/^( {6}CLIENT_SECRETS: .+)$/m, `$1,${service}:${secret.replaceAll('$', '$$$$')}`],
    [/^( {6}identity: \{ condition: service_healthy \})$/m, `$1\n      ${service}: { condition: service_healthy }`],
    [/^ {2}gateway:$/m, `${blocks(entry).replaceAll('$', '$$$$')}\n  gateway:`],
  ].reduce((written, [place, line]) => replaced(written, place as RegExp, line as string), text);
}

/** Throws if an insertion point is missing: a half-entered service would not start, without a reason. */
function replaced(text: string, place: RegExp, line: string): string {
  if (!place.test(text))
    throw new Error(
      `docker-compose.yml has no line like ${place.source}. Enter the service by hand, or mend the generator.`,
    );
  return text.replace(place, line);
}

function blocks({ service, schema, port }: ComposeEntry): string {
  const variable = (name: string) => `\${${schema.toUpperCase()}_${name}:?run node infra/docker/write-env.mjs first}`;
  return `  ${service}-setup:
    build: &${service}-build
      context: .
      dockerfile: infra/docker/Dockerfile
      args: { PACKAGE: ${service} }
    depends_on: { postgres: { condition: service_healthy } }
    environment: &${service}-environment
      <<: *environment
      DATABASE_URL: postgres://${schema}_login:${variable('DATABASE_PASSWORD')}@postgres:5432/kindred
      MASTER_KEYS: ${variable('MASTER_KEYS')}
      CLIENT_SECRET: ${variable('CLIENT_SECRET')}
      MIGRATE_DATABASE_URL: *owner
    command: [setup]

  ${service}:
    <<: *service
    build: *${service}-build
    depends_on:
      <<: *needs
      ${service}-setup: { condition: service_completed_successfully }
    environment: { <<: *${service}-environment, MIGRATE_DATABASE_URL: '' }
    ports: ['127.0.0.1:${port}:8080']
`;
}
