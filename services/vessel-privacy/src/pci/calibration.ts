import { DomainError } from '@kindred/contracts/domain-error';
import { refuseUnshowable } from '@kindred/service/text';

/** How somebody wants to be spoken to. What is null was left open; lists are empty then. */
export interface Calibration {
  readonly pace: 'SLOW' | 'STEADY' | 'QUICK' | null;
  readonly directness: 'GENTLE' | 'BALANCED' | 'PLAIN' | null;
  readonly warmth: 'RESERVED' | 'FRIENDLY' | 'WARM' | null;
  readonly replyLength: 'SHORT' | 'MEDIUM' | 'LONG' | null;
  readonly addressAs: string | null;
  readonly topicsToAvoid: readonly string[];
  /** BCP 47 tags in their canonical form, the dearest first. */
  readonly languages: readonly string[];
  readonly notes: string | null;
}

/** A calibration as somebody says it: what is missing is left open. */
export type CalibrationSaid = { readonly [Field in keyof Calibration]?: Calibration[Field] | null | undefined };

/** Which part of a calibration each aspect is that a person can allow. */
export const aspects = {
  PACE: 'pace',
  DIRECTNESS: 'directness',
  WARMTH: 'warmth',
  REPLY_LENGTH: 'replyLength',
  ADDRESS: 'addressAs',
  TOPICS_TO_AVOID: 'topicsToAvoid',
  LANGUAGES: 'languages',
  NOTES: 'notes',
} as const satisfies Readonly<Record<string, keyof Calibration>>;
export type Aspect = keyof typeof aspects;
export const everyAspect = Object.keys(aspects) as Aspect[];

export const uncalibrated: Calibration = {
  pace: null,
  directness: null,
  warmth: null,
  replyLength: null,
  addressAs: null,
  topicsToAvoid: [],
  languages: [],
  notes: null,
};

export class InvalidCalibration extends DomainError {
  readonly code = 'INVALID_CALIBRATION';

  constructor(field: string, rule: string) {
    super(rule, { details: { field } });
  }
}

/** Characters at most, so that all of it stays within what a prompt has room for. */
const longest = { addressAs: 60, topic: 120, notes: 1_000, note: 500 } as const;
const mostTopics = 20;
const mostLanguages = 10;

/** The whole calibration as it is kept: blanks at the ends cut off, doubles left out. @throws {InvalidCalibration} */
export function calibrationOf(said: CalibrationSaid): Calibration {
  return {
    pace: said.pace ?? null,
    directness: said.directness ?? null,
    warmth: said.warmth ?? null,
    replyLength: said.replyLength ?? null,
    addressAs: textOf('addressAs', said.addressAs, longest.addressAs),
    topicsToAvoid: topicsOf(said.topicsToAvoid ?? []),
    languages: languagesOf(said.languages ?? []),
    notes: textOf('notes', said.notes, longest.notes),
  };
}

/** What somebody wrote beside a consent, for themselves. @throws {InvalidCalibration} */
export function noteOf(note: string | null | undefined): string | null {
  return textOf('note', note, longest.note);
}

/** A calibration with nothing in it but these parts. */
export function onlyAspects(calibration: Calibration, allowed: readonly Aspect[]): Calibration {
  return {
    ...uncalibrated,
    ...Object.fromEntries(allowed.map((aspect) => [aspects[aspect], calibration[aspects[aspect]]])),
  };
}

function textOf(field: string, text: string | null | undefined, most: number): string | null {
  const trimmed = text?.trim() ?? '';
  if ([...trimmed].length > most) throw new InvalidCalibration(field, `"${field}" has ${most} characters at most.`);
  refuseUnshowable(trimmed, { field, maxLength: most, lines: true });
  return trimmed === '' ? null : trimmed;
}

function topicsOf(said: readonly string[]): string[] {
  if (said.length > mostTopics)
    throw new InvalidCalibration('topicsToAvoid', `There are ${mostTopics} topics at most.`);
  return [...new Set(said.flatMap((topic) => textOf('topicsToAvoid', topic, longest.topic) ?? []))];
}

function languagesOf(said: readonly string[]): string[] {
  if (said.length > mostLanguages)
    throw new InvalidCalibration('languages', `There are ${mostLanguages} languages at most.`);
  try {
    return Intl.getCanonicalLocales([...said]);
  } catch {
    throw new InvalidCalibration('languages', 'Languages are BCP 47 tags such as "de" or "pt-BR".');
  }
}
