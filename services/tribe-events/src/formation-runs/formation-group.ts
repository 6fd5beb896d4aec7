import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Compatibility } from '../matching/compatibility.ts';
import type { Factor } from '../matching/weights.ts';

export interface FactorScore {
  readonly factor: Factor;
  readonly score: number;
}

/** A new group of a run and its scores, from 0 to 100. Its people are the run's people with its number. */
@Entity('formation_group')
export class FormationGroup {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') runId!: string;
  @Column('int') groupNo!: number;
  @Column('int') size!: number;
  @Column('int') score!: number;
  @Column('int') personality!: number;
  @Column('int') interests!: number;
  @Column('int') communicationStyle!: number;
  @Column('int') location!: number;
  @Column('int') groupBalance!: number;
  @Column('boolean') hasCommonEvening!: boolean;
  @Column('int') weightsVersion!: number;

  get factors(): FactorScore[] {
    return [
      { factor: 'PERSONALITY', score: this.personality },
      { factor: 'INTERESTS', score: this.interests },
      { factor: 'COMMUNICATION_STYLE', score: this.communicationStyle },
      { factor: 'LOCATION', score: this.location },
      { factor: 'GROUP_BALANCE', score: this.groupBalance },
    ];
  }
}

/**
 * The scores that are kept of a group. Factors are rounded to steps of 5, and the score to whole numbers: from exact
 * ones of groups that differ in one person, that person's traits could be calculated.
 */
export function scoresOf({ score, factors, haveCommonEvening, weightsVersion }: Compatibility): GroupScores {
  return {
    score: Math.round(score),
    personality: roughly(factors.PERSONALITY),
    interests: roughly(factors.INTERESTS),
    communicationStyle: roughly(factors.COMMUNICATION_STYLE),
    location: roughly(factors.LOCATION),
    groupBalance: roughly(factors.GROUP_BALANCE),
    hasCommonEvening: haveCommonEvening,
    weightsVersion,
  };
}

export type GroupScores = Omit<FormationGroup, 'id' | 'runId' | 'groupNo' | 'size' | 'factors'>;

/** The mean score of groups. It is as coarse as their own scores where they are few, for the same reason. */
export function shownMean(meanScore: number | null, groups: number | null): number | null {
  return meanScore === null || (groups ?? 0) >= manyGroups ? meanScore : Math.round(meanScore);
}

const manyGroups = 20;

const roughly = (percent: number) => Math.round(percent / 5) * 5;
