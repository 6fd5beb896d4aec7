import fc from 'fast-check';
import type { Stage } from '../../src/stages/stage-progress.ts';

export type Who = 'ann' | 'ben';
export type Kind = 'event' | 'reading' | 'need' | 'boundary' | 'document';

/** Something said before the message that is answered, and the guide's answer to it where there is one. */
export interface Said {
  readonly who: Who;
  readonly stage: Stage;
  /** Of the reading that came with it. */
  readonly intensity: number | null;
  /** The reading was changed to this afterwards. */
  readonly changedTo: number | null;
  readonly answered: boolean;
  /** The answer was made with this piece of shared content, by its number, where that is the other's. */
  readonly madeWith: number | null;
}

/** Something in a vessel. `outOf` is the message, by its number, in which the guide found it. */
export interface Kept {
  readonly who: Who;
  readonly kind: Kind;
  readonly intensity: number;
  readonly outOf: number | null;
  readonly elsewhere: boolean;
}

export interface Shared {
  readonly who: Who;
  readonly type: 'IDENTIFIED_NEED' | 'EVENT_SUMMARY' | 'BOUNDARY';
  readonly revoked: boolean;
}

/** What both made together; it rests on shared content, by its number. */
export interface MadeTogether {
  readonly kind: 'commonGround' | 'agreement';
  readonly confirmed: boolean;
  readonly restsOn: readonly number[];
}

/** How somebody said that they want to be spoken to, and what they allow the guide of that. */
export interface Calibrated {
  readonly consent: 'none' | 'live' | 'revoked' | 'lapsed' | 'for companions';
  readonly aspects: readonly MarkedAspect[];
}

/** Parts of a calibration that are free text. */
export const markedAspects = ['NOTES', 'TOPICS_TO_AVOID', 'ADDRESS'] as const;
export type MarkedAspect = (typeof markedAspects)[number];

/** All that happened in two people's session before one of them is answered. */
export interface History {
  readonly stages: Readonly<Record<Who, Stage>>;
  readonly served: Who;
  readonly said: readonly Said[];
  readonly kept: readonly Kept[];
  readonly shared: readonly Shared[];
  readonly together: readonly MadeTogether[];
  /** Null for whoever said nothing of it. */
  readonly calibrated: Readonly<Record<Who, Calibrated | null>>;
  /** Of the reading that comes with the message to be answered. */
  readonly intensity: number | null;
  /** The guide was away, and its person went on to the next stage before it answered. */
  readonly advancedMeanwhile: boolean;
  /** Waits for the partner at the end of the stage. */
  readonly gatePending: boolean;
}

const who = fc.constantFrom<Who>('ann', 'ben');
const stage = fc.constantFrom<Stage>(0, 1, 2, 3, 4);
const intensity = fc.integer({ min: 1, max: 10 });
const few = { maxLength: 4 };
const calibrated = fc.option(
  fc.record({
    consent: fc.constantFrom<Calibrated['consent']>('live', 'live', 'none', 'revoked', 'lapsed', 'for companions'),
    aspects: fc.subarray([...markedAspects]),
  }),
  { freq: 2 },
);

/** Anywhere, or next to each other, as two people are who go on together. */
const stages = fc.oneof(
  fc.record({ ann: stage, ben: stage }),
  fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: -1, max: 1 }))
    .map(([ann, further]) => ({ ann: ann as Stage, ben: Math.min(4, ann + further) as Stage })),
);

const free: fc.Arbitrary<History> = fc.record({
  stages,
  served: who,
  said: fc.array(
    fc.record({
      who,
      stage,
      intensity: fc.option(intensity),
      changedTo: fc.option(intensity, { freq: 5 }),
      answered: fc.boolean(),
      madeWith: fc.option(fc.nat(3)),
    }),
    { maxLength: 7 },
  ),
  kept: fc.array(
    fc.record({
      who,
      kind: fc.constantFrom<Kind>('event', 'reading', 'need', 'boundary', 'document'),
      intensity,
      outOf: fc.option(fc.nat(6)),
      elsewhere: fc.integer({ min: 0, max: 5 }).map((n) => n === 0),
    }),
    { maxLength: 8 },
  ),
  shared: fc.array(
    fc.record({
      who,
      type: fc.constantFrom<Shared['type']>('IDENTIFIED_NEED', 'IDENTIFIED_NEED', 'EVENT_SUMMARY', 'BOUNDARY'),
      revoked: fc.integer({ min: 0, max: 2 }).map((n) => n === 0),
    }),
    few,
  ),
  together: fc.array(
    fc.record({
      kind: fc.constantFrom<MadeTogether['kind']>('commonGround', 'agreement'),
      confirmed: fc.boolean(),
      restsOn: fc.array(fc.nat(3), { maxLength: 2 }),
    }),
    few,
  ),
  calibrated: fc.record({ ann: calibrated, ben: calibrated }),
  intensity: fc.option(intensity),
  advancedMeanwhile: fc.integer({ min: 0, max: 4 }).map((n) => n === 0),
  gatePending: fc.boolean(),
});

/** Half of what was said was said where the person served is, or nothing of it would count. */
export const anyHistory: fc.Arbitrary<History> = fc
  .tuple(free, fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }))
  .map(([history, here]) => ({
    ...history,
    said: history.said.map((one, nth) => (here[nth] ? { ...one, stage: history.stages[history.served] } : one)),
  }));

export const nothing: History = {
  stages: { ann: 1, ben: 1 },
  served: 'ann',
  said: [],
  kept: [],
  shared: [],
  together: [],
  calibrated: { ann: null, ben: null },
  intensity: null,
  advancedMeanwhile: false,
  gatePending: false,
};
const saysAll = (
  consent: Calibrated['consent'],
  aspects: Calibrated['aspects'] = markedAspects,
): History['calibrated'] => ({ ann: { consent, aspects }, ben: { consent: 'live', aspects: markedAspects } });
const saidByBoth = (['ann', 'ben'] as const).map((each): Said => ({
  who: each,
  stage: 4,
  intensity: null,
  changedTo: null,
  answered: true,
  madeWith: null,
}));
const needsOfBoth = (['ann', 'ben'] as const).map((each): Shared => ({
  who: each,
  type: 'IDENTIFIED_NEED',
  revoked: false,
}));

/** Those that chance comes upon too seldom: one side of each condition, tried every time. */
export const telling: readonly History[] = [
  { ...nothing, stages: { ann: 0, ben: 2 }, shared: needsOfBoth, calibrated: saysAll('live', ['NOTES']) },
  { ...nothing, stages: { ann: 3, ben: 3 }, shared: needsOfBoth },
  { ...nothing, stages: { ann: 3, ben: 3 }, shared: needsOfBoth.filter(({ who: each }) => each === 'ben') },
  {
    ...nothing,
    stages: { ann: 3, ben: 3 },
    shared: needsOfBoth.map((share) => ({ ...share, revoked: share.who === 'ann' })),
  },
  { ...nothing, stages: { ann: 3, ben: 2 }, shared: needsOfBoth },
  { ...nothing, stages: { ann: 2, ben: 1 }, shared: needsOfBoth },
  ...[false, true].map((revoked): History => ({
    ...nothing,
    stages: { ann: 2, ben: 2 },
    said: [{ who: 'ann', stage: 2, intensity: null, changedTo: null, answered: true, madeWith: 0 }],
    shared: [{ who: 'ben', type: 'BOUNDARY', revoked }],
  })),
  { ...nothing, stages: { ann: 4, ben: 3 }, said: saidByBoth },
  { ...nothing, stages: { ann: 4, ben: 4 }, said: saidByBoth, calibrated: saysAll('live') },
  { ...nothing, stages: { ann: 4, ben: 4 }, said: saidByBoth.map((one) => ({ ...one, intensity: 9 })) },
  { ...nothing, stages: { ann: 2, ben: 2 }, said: saidByBoth.map((one) => ({ ...one, stage: 2, intensity: 9 })) },
  ...(['none', 'revoked', 'lapsed', 'for companions'] as const).map((consent): History => ({
    ...nothing,
    calibrated: saysAll(consent),
  })),
  { ...nothing, calibrated: saysAll('live') },
  { ...nothing, calibrated: saysAll('live', ['ADDRESS']) },
  { ...nothing, stages: { ann: 3, ben: 4 }, calibrated: saysAll('live'), advancedMeanwhile: true },
];

/** A word that stands for one text, and in no other. */
export const marker = {
  message: 'qmessageq',
  said: (nth: number) => `qsaid${nth}q`,
  answer: (nth: number) => `qanswer${nth}q`,
  withReading: (nth: number) => `qfelt${nth}q`,
  kept: (nth: number) => `qkept${nth}q`,
  shared: (nth: number) => `qshared${nth}q`,
  together: (nth: number) => `qtogether${nth}q`,
  calibrated: (who: Who, aspect: MarkedAspect) => `qcalibrated${who}${markedAspects.indexOf(aspect)}q`,
  library: (nth: number) => `qlibrary${nth}q`,
};

/** Every marker in a text. */
export function markersIn(text: string): Set<string> {
  return new Set(
    text.match(
      /q(?:message|said\d+|answer\d+|felt\d+|kept\d+|shared\d+|together\d+|calibrated[a-z]+\d|library\d+)q/g,
    ) ?? [],
  );
}

/** Items of the library, by their numbers: the first are published, the others are not. */
export const library = { published: 3, all: 5 };
