import { findIdentifiers } from '@kindred/companion-journal/screening/find-identifiers';
import { watchStolenCpu } from '../stolen-cpu.ts';
import { hardNegatives } from './hard-negatives.ts';
import { plantedIdentifiers } from './planted.ts';
import { ordinarySentences } from './prose.ts';
import { measure } from './rates.ts';

const promptLength = 4_096;
const warmUps = 200;

export interface ScreenSizes {
  readonly ordinary: number;
  readonly hard: number;
  readonly identifiers: number;
  readonly prompts: number;
}

const whole: ScreenSizes = { ordinary: 10_000, hard: 2_000, identifiers: 5_000, prompts: 500 };

/**
 * How long the screening of a prompt of 4 kB takes, and how often it is wrong: in ordinary prose, in what looks like
 * identifiers, and in identifiers that packages made which the service does not know.
 */
export async function run(sizes = whole): Promise<Record<string, unknown>> {
  const stolen = await watchStolenCpu();
  const ordinary = ordinarySentences(sizes.ordinary);
  const hard = hardNegatives(sizes.hard);
  const planted = plantedIdentifiers(sizes.identifiers);
  const { rates, recall, mistakes } = measure(planted, [...ordinary, ...hard]);
  for (const { kind, what, text } of mistakes) console.log(`${what} ${kind}: ${JSON.stringify(text)}`);
  console.table(
    rates.map((each) => ({ ...each, recall: each.recall.toFixed(4), precision: each.precision.toFixed(4) })),
  );
  const prose = promptsOf(ordinary);
  const dense = promptsOf(planted.map(({ text }) => text));
  return {
    medianMs: medianMs(prose, sizes.prompts),
    mustReachMedianMs: 1,
    medianMsOfIdentifiersAlone: medianMs(dense, sizes.prompts),
    wrongInOrdinary: wronged(ordinary),
    mustReachWrongInOrdinary: 0,
    wrongInHardPercent: (wronged(hard) / hard.length) * 100,
    mustReachWrongInHardPercent: 1,
    recall,
    mustReachRecall: 0.99,
    kinds: Object.fromEntries(rates.map(({ kind, recall, precision }) => [kind, { recall, precision }])),
    ...sizes,
    stolenPercent: Math.round(await stolen()),
  };
}

const wronged = (texts: readonly string[]) => texts.filter((text) => findIdentifiers(text).length > 0).length;

function promptsOf(sentences: readonly string[]): string[] {
  const all = sentences.join(' ');
  const count = Math.max(1, Math.floor(all.length / promptLength));
  return Array.from({ length: count }, (_, at) => all.slice(at * promptLength, (at + 1) * promptLength));
}

function medianMs(prompts: readonly string[], count: number): number {
  const times = Array.from({ length: warmUps + count }, (_, at) => {
    const prompt = prompts[at % prompts.length] ?? '';
    const began = performance.now();
    findIdentifiers(prompt);
    return performance.now() - began;
  });
  const sorted = times.slice(warmUps).sort((one, other) => one - other);
  return Number((sorted[Math.floor(sorted.length / 2)] ?? 0).toFixed(3));
}
