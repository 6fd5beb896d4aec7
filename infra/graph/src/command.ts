import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { clientOperations } from '@kindred/codegen/client-operations';
import { CompositionFailed, composeSupergraph } from '@kindred/gateway/supergraph/compose-supergraph';
import type { Subgraph } from '@kindred/gateway/supergraph/subgraph';
import { draftServices, ofDrafts } from '@kindred/infra-local/draft-services';
import { checkGraph, type Check, type Findings } from './check-graph.ts';
import { readExceptions } from './exceptions.ts';
import { publish, publishedSchemas, staleFiles } from './published-graph.ts';
import { refusalSources } from './refusal-sources.ts';
import { serviceSchemas } from './service-schemas.ts';

export const usage = `npm run graph -- compose [--out FILE]        the supergraph of all services' schemas, printed or written
npm run graph -- check [--service NAME]      schemas against those published: composition, descriptions, breaking changes
npm run graph -- publish [--service NAME] [--breaking]
                                             writes docs/graph after a check; --breaking where breaking is meant`;

/** Where a command is run, and how it speaks. */
export interface Surroundings {
  /** The repository's root. */
  readonly root: string;
  /** What a relative --out counts from. */
  readonly calledFrom: string;
  print(line: string): void;
  complain(line: string): void;
}

interface Options {
  readonly out?: string;
  readonly service?: string;
  readonly breaking?: boolean;
  readonly help?: boolean;
}

/**
 * Runs a command of the graph. Returns the exit code: 0 when all is well, 1 with something to settle, 2 for wrong
 * arguments.
 */
export async function runCommand(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const { name, options } = read(args, surroundings);
  if (options.help) {
    surroundings.print(usage);
    return 0;
  }
  switch (name) {
    case 'compose':
      return compose(options, surroundings);
    case 'check':
      return check(options, surroundings);
    case 'publish':
      return publishSchemas(options, surroundings);
    default:
      surroundings.complain(usage);
      return 2;
  }
}

function read(args: readonly string[], { complain }: Surroundings): { name?: string; options: Options } {
  try {
    const options = {
      out: { type: 'string' },
      service: { type: 'string' },
      breaking: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    } as const;
    const { positionals, values } = parseArgs({ args: [...args], allowPositionals: true, options });
    const [name] = positionals;
    return positionals.length === 1 && name !== undefined
      ? { name, options: values }
      : { options: values.help ? { help: true } : {} };
  } catch (error) {
    complain(error instanceof Error ? `${error.message}\n` : String(error));
    return { options: {} };
  }
}

async function compose({ out }: Options, { root, calledFrom, print, complain }: Surroundings): Promise<number> {
  try {
    const supergraphSdl = composeSupergraph(await serviceSchemas(root));
    if (out === undefined) print(supergraphSdl);
    else await writeFile(resolve(calledFrom, out), supergraphSdl);
    return 0;
  } catch (error) {
    if (!(error instanceof CompositionFailed)) throw error;
    complain(error.message);
    return 1;
  }
}

async function check({ service }: Options, surroundings: Surroundings): Promise<number> {
  const { root, print } = surroundings;
  const current = await serviceSchemas(root);
  if (isUnknown(service, current, surroundings)) return 2;
  const drafts = await draftServices(root);
  const findings = checkGraph(current, await publishedSchemas(root), await checkOf(root, current, { service, drafts }));
  const settled = report(findings, surroundings);
  const stale = findings.publication && settled ? await staleFiles(root, findings.publication) : [];
  const publish = `npm run graph -- publish${service === undefined ? '' : ` --service ${service}`}`;
  for (const path of stale) print(`${path} is not what is published: ${publish}`);
  const judged =
    service === undefined ? current.map(({ name }) => name).filter((name) => !drafts.has(name)) : [service];
  const published = service !== undefined && drafts.has(service) ? 'a draft' : 'as published';
  if (settled && stale.length === 0) print(`${judged.join(', ')}: composed, described, and ${published}.`);
  for (const line of ofDrafts(service === undefined ? drafts : [])) print(line);
  return settled && stale.length === 0 ? 0 : 1;
}

async function checkOf(
  root: string,
  current: readonly Subgraph[],
  asked: Pick<Check, 'service' | 'drafts'>,
): Promise<Check> {
  const names = current.map(({ name }) => name);
  return {
    ...asked,
    refusals: refusalSources(root, names),
    exceptions: await readExceptions(root),
    operations: clientOperations(pathToFileURL(`${resolve(root)}/`)),
  };
}

function isUnknown(service: string | undefined, current: readonly Subgraph[], { complain }: Surroundings): boolean {
  if (service === undefined || current.some(({ name }) => name === service)) return false;
  complain(`There is no service "${service}" with a schema. There are: ${current.map(({ name }) => name).join(', ')}.`);
  return true;
}

/** Publishes the schema of one service, or of all. Refuses a draft that is named. */
async function publishSchemas({ service, breaking = false }: Options, surroundings: Surroundings): Promise<number> {
  const { root, print, complain } = surroundings;
  const current = await serviceSchemas(root);
  if (isUnknown(service, current, surroundings)) return 2;
  const drafts = await draftServices(root);
  if (service !== undefined && drafts.has(service)) {
    for (const line of ofDrafts([service])) complain(line);
    return 1;
  }
  const findings = checkGraph(current, await publishedSchemas(root), await checkOf(root, current, { service, drafts }));
  const { problems, publication } = findings;
  for (const line of ofDrafts(drafts)) print(line);
  if (!report(breaking ? { ...findings, breaking: [] } : findings, surroundings) || problems.length > 0 || !publication)
    return 1;
  const stale = await staleFiles(root, publication);
  await publish(root, publication);
  for (const path of stale) print(`wrote ${path}`);
  print(stale.length === 0 ? 'Everything was published already.' : `${stale.length} published.`);
  return 0;
}

/** Prints what was found; whether there is nothing to settle. */
function report({ problems, breaking, notes }: Findings, { print, complain }: Surroundings): boolean {
  for (const note of notes) print(`note: ${note}`);
  for (const problem of problems) complain(problem);
  for (const change of breaking) complain(`breaks: ${change}`);
  if (breaking.length > 0)
    complain(
      'Deprecate first and remove when nobody asks for it any more; where breaking is meant: npm run graph -- publish --breaking',
    );
  const open = problems.length + breaking.length;
  if (open > 0) complain(`${open} to settle.`);
  return open === 0;
}
