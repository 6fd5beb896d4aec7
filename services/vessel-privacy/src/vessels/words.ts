import { DomainError } from '@kindred/contracts/domain-error';
import { readText, refuseUnshowable } from '@kindred/service/text';

/** Longest texts, in characters. */
export const longest = {
  description: 4_000,
  context: 4_000,
  need: 200,
  quote: 500,
  emotion: 40,
  title: 200,
  content: 200_000,
  query: 1_000,
} as const;
const mostQuotes = 5;
const mostEmotions = 8;

export class InvalidIntensity extends DomainError {
  readonly code = 'INVALID_INTENSITY';
  constructor() {
    super('An intensity is a whole number from 1 to 10.');
  }
}

export class InvalidEvidence extends DomainError {
  readonly code = 'INVALID_EVIDENCE';
  constructor() {
    super(`A need is borne out by one to ${mostQuotes} pieces of evidence, of 1 to ${longest.quote} characters each.`, {
      details: { most: mostQuotes, minLength: 1, maxLength: longest.quote },
    });
  }
}

export class InvalidEmotions extends DomainError {
  readonly code = 'INVALID_EMOTIONS';
  constructor() {
    super(`At most ${mostEmotions} emotions can be named, of 1 to ${longest.emotion} characters each.`, {
      details: { most: mostEmotions, minLength: 1, maxLength: longest.emotion },
    });
  }
}

export class InvalidTime extends DomainError {
  readonly code = 'INVALID_TIME';
  constructor() {
    super('An event has happened, and not before the year 1900.');
  }
}

/** A text as it is kept. @throws {InvalidText} */
export function textOf(field: keyof typeof longest, text: string): string {
  return readText(text, { field, maxLength: longest[field], lines: true });
}

export function intensityOf(intensity: number): number {
  if (!Number.isInteger(intensity) || intensity < 1 || intensity > 10) throw new InvalidIntensity();
  return intensity;
}

/** One to five pieces of evidence for a need, as the JSON that is sealed. */
export function evidenceOf(evidence: readonly string[]): string {
  const kept = evidence.map((quote) => quote.trim());
  if (kept.length < 1 || kept.length > mostQuotes || kept.some((quote) => quote === '' || quote.length > longest.quote))
    throw new InvalidEvidence();
  for (const [index, quote] of kept.entries())
    refuseUnshowable(quote, { field: 'evidence', maxLength: longest.quote, lines: true, index });
  return JSON.stringify(kept);
}

/** Words for what somebody felt, each once, as the JSON that is sealed. */
export function emotionsOf(emotions: readonly string[]): string {
  const said = emotions.map((emotion) => emotion.trim());
  const kept = [...new Set(said)];
  if (kept.length > mostEmotions || kept.some((emotion) => emotion === '' || emotion.length > longest.emotion))
    throw new InvalidEmotions();
  for (const [index, emotion] of said.entries())
    refuseUnshowable(emotion, { field: 'emotions', maxLength: longest.emotion, lines: true, index });
  return JSON.stringify(kept);
}

const earliest = Date.UTC(1900, 0);

export function pastTime(time: Date, now: Date): Date {
  if (time.getTime() > now.getTime() || time.getTime() < earliest) throw new InvalidTime();
  return time;
}

/** A list as it was sealed. */
export function listOf(json: string | null): string[] {
  return json === null ? [] : (JSON.parse(json) as string[]);
}
