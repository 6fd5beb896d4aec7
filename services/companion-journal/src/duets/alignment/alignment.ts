/** What one act says about the two sides. */
export interface ActOfBoth {
  /** Where the chosen options lie, from -1 to 1. */
  readonly seekerLean: number;
  readonly otherLean: number;
  /** The cosine of what both said, from -1 to 1; null where a text has no vector. */
  readonly similarity: number | null;
}

/** How alignment is computed. A change is a new version, so that it is known how an old one was made. */
interface AlignmentWeights {
  readonly choices: number;
  readonly words: number;
  /** From which alignment on the seeker is asked, in hundredths. */
  readonly alignedFrom: number;
}

export const alignmentVersion = 1;

const weights: Readonly<Record<number, AlignmentWeights>> = {
  1: { choices: 0.85, words: 0.15, alignedFrom: 60 },
};

export interface Alignment {
  readonly version: number;
  /** From 0 to 100. It is sealed, and is in no answer, event or log. */
  readonly hundredths: number;
}

/** How near two sides are over all acts. Each act counts alike. */
export function alignmentOf(acts: readonly ActOfBoth[], version = alignmentVersion): Alignment {
  const { choices, words } = weightsOf(version);
  const ofActs = acts.map(({ seekerLean, otherLean, similarity }) => {
    const near = 1 - Math.abs(seekerLean - otherLean) / 2;
    const alike = similarity === null ? near : Math.max(0, similarity);
    return (choices * near + words * alike) / (choices + words);
  });
  const sum = ofActs.reduce((total, each) => total + each, 0);
  return { version, hundredths: acts.length === 0 ? 0 : Math.round((100 * sum) / acts.length) };
}

export function isAligned({ version, hundredths }: Alignment): boolean {
  return hundredths >= weightsOf(version).alignedFrom;
}

/** As it is sealed: of the same length for every alignment, because sealing keeps the length of a text. */
export function alignmentText({ version, hundredths }: Alignment): string {
  return JSON.stringify({ version, hundredths: String(hundredths).padStart(3, '0') });
}

export function cosineOf(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);
}

function weightsOf(version: number): AlignmentWeights {
  const found = weights[version];
  if (!found) throw new Error(`No alignment has version ${version}.`);
  return found;
}
