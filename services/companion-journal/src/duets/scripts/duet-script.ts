export const duetPurposes = ['ONBOARDING', 'SELF_REFLECTION', 'QUEST'] as const;
export type DuetPurpose = (typeof duetPurposes)[number];

export const duetScriptKeys = ['FIRST_PAGE', 'TWO_KITCHENS', 'LETTER_TO_A_YEAR', 'LOST_KEY'] as const;
export type DuetScriptKey = (typeof duetScriptKeys)[number];

/** One of the answers that end an act. */
export interface DuetOption {
  readonly code: string;
  readonly text: string;
  /** Where it lies between two poles, from -1 to 1. Two people who choose near each other align. Shown to no one. */
  readonly lean: number;
}

export interface DuetAct {
  readonly title: string;
  /** What the guide says when the act begins. */
  readonly prompt: string;
  /** What an agent says after the person has spoken for the first time in the act. */
  readonly agentSays: string;
  /** The code of the option that an agent chooses. */
  readonly agentChooses: string;
  readonly options: readonly DuetOption[];
}

/**
 * A story that two go through, act by act. A running duet keeps the version that it began with, so a script on main is
 * never edited: a change is another version beside it.
 */
export interface DuetScript {
  readonly key: DuetScriptKey;
  readonly version: number;
  readonly title: string;
  readonly description: string;
  readonly purpose: DuetPurpose;
  readonly acts: readonly DuetAct[];
}
