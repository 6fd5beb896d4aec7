import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readArguments, usage, WrongArguments, type JourneyArguments } from './arguments.ts';
import { graphPort } from './environment.ts';
import { allJourneys, journeyNames, readJourney } from './journeys.ts';
import { walk, type Walked, type WalkedStep, type Way } from './walk.ts';

process.exitCode = await run();

/**
 * Does what the command line asks; gives the exit code: 0 when all went well, 1 when a step failed, 2 for wrong
 * arguments.
 */
async function run(): Promise<number> {
  try {
    const asked = readArguments(process.argv.slice(2), graphPort(process.env));
    if (asked.help) return print(usage);
    if (asked.list) return await list(asked.json);
    return await keepingTexts(asked, async (way) => walkAll(await named(asked.names), way));
  } catch (error) {
    if (!(error instanceof WrongArguments)) throw error;
    console.error(`${error.message}\n\n${usage}`);
    return 2;
  }
}

async function list(json: boolean): Promise<number> {
  const journeys = (await allJourneys()).map(({ name, description }) => ({ name, description }));
  return print(
    json
      ? JSON.stringify(journeys)
      : journeys.map(({ name, description }) => `${name.padEnd(14)} ${description}`).join('\n'),
  );
}

type Walk = Way & { readonly json: boolean };

/** Has the journeys walked, and then writes the private texts that they sent where the command line says. */
async function keepingTexts(asked: JourneyArguments, walked: (way: Walk) => Promise<number>): Promise<number> {
  const { textsTo } = asked;
  if (textsTo === undefined) return walked(asked);
  const texts = new Set<string>();
  try {
    return await walked({ ...asked, onPrivateText: (text) => texts.add(text) });
  } finally {
    await writeFile(join(textsTo, `${randomUUID()}.json`), JSON.stringify([...texts]));
  }
}

async function named(names: readonly string[]): Promise<readonly string[]> {
  const known = await journeyNames();
  if (names.length === 0) throw new WrongArguments(`Which journey? There are: ${known.join(', ')}.`);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new WrongArguments(`There is no journey "${unknown}". There are: ${known.join(', ')}.`);
  return names;
}

async function walkAll(names: readonly string[], at: Walk): Promise<number> {
  const walked: Walked[] = [];
  for (const name of names) {
    const journey = await readJourney(name);
    if (!at.json) print(`${journey.name}${at.upperCaseIds ? ', with ids in upper case' : ''}: ${journey.description}`);
    const result = await walk(journey, at, (step) => void (at.json || print(stepLine(step))));
    walked.push(result);
    if (!at.json)
      print(
        result.ok
          ? `  ${result.steps.length} steps in ${seconds(result.tookMs)}`
          : `  stopped here, after ${seconds(result.tookMs)}`,
      );
    if (!result.ok) break;
  }
  if (at.json) print(JSON.stringify(walked.length === 1 ? walked[0] : walked));
  return walked.every((one) => one.ok) ? 0 : 1;
}

function stepLine({ ok, name, tookMs, error }: WalkedStep): string {
  const lines = [`  ${ok ? '✓' : '✗'} ${name} (${seconds(tookMs)})`];
  if (error) lines.push(`      ${error.message}`);
  if (error?.expected !== undefined)
    lines.push(`      expected: ${indented(error.expected)}`, `      seen:     ${indented(error.seen ?? '')}`);
  return lines.join('\n');
}

function indented(text: string): string {
  return text.replaceAll('\n', '\n                ');
}

function seconds(ms: number): string {
  return ms < 1_000 ? `${ms} ms` : `${(ms / 1_000).toFixed(1)} s`;
}

function print(text: string): number {
  console.log(text);
  return 0;
}
