import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CompositionFailed, composeSupergraph } from '@kindred/gateway/supergraph/compose-supergraph';
import { checkGraph, type Findings } from './check-graph.ts';
import { publish, publishedSchemas, staleFiles } from './published-graph.ts';
import { serviceSchemas } from './service-schemas.ts';

export const usage = `npm run graph -- compose [--out FILE]        the supergraph of all services' schemas, printed or written
npm run graph -- check [--service NAME]      schemas against those published: composition, descriptions, breaking changes
npm run graph -- publish [--breaking]        writes docs/graph after a check; --breaking where breaking is meant`;

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

/** Runs a command of the graph. Returns the exit code: 0 when all is well, 1 with something to settle, 2 for wrong arguments. */
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
      return publishAll(options, surroundings);
    default:
      surroundings.complain(usage);
      return 2;
  }
}

function read(args: readonly string[], { complain }: Surroundings): { name?: string; options: Options } {
  try {
    const options = { out: { type: 'string' }, service: { type: 'string' }, breaking: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const;
    const { positionals, values } = parseArgs({ args: [...args], allowPositionals: true, options });
    const [name] = positionals;
    return positionals.length === 1 && name !== undefined ? { name, options: values } : { options: values.help ? { help: true } : {} };
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
  if (service !== undefined && !current.some(({ name }) => name === service)) {
    surroundings.complain(`There is no service "${service}" with a schema. There are: ${current.map(({ name }) => name).join(', ')}.`);
    return 2;
  }
  const findings = checkGraph(current, await publishedSchemas(root), service);
  const settled = report(findings, surroundings);
  const stale = findings.publication && settled ? await staleFiles(root, findings.publication) : [];
  for (const path of stale) print(`${path} is not what is published: npm run graph -- publish`);
  if (settled && stale.length === 0) print(`${service ?? current.map(({ name }) => name).join(', ')}: composed, described, and as published.`);
  return settled && stale.length === 0 ? 0 : 1;
}

async function publishAll({ breaking = false }: Options, surroundings: Surroundings): Promise<number> {
  const { root, print } = surroundings;
  const findings = checkGraph(await serviceSchemas(root), await publishedSchemas(root));
  const { problems, publication } = findings;
  if (!report(breaking ? { ...findings, breaking: [] } : findings, surroundings) || problems.length > 0 || !publication) return 1;
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
  if (breaking.length > 0) complain('Deprecate first and remove when nobody asks for it any more; where breaking is meant: npm run graph -- publish --breaking');
  const open = problems.length + breaking.length;
  if (open > 0) complain(`${open} to settle.`);
  return open === 0;
}
