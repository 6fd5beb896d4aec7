import { commonEvenings, groupScore, speakOneLanguage } from '../matching/group-score.ts';
import type { PeopleColumns } from '../matching/people-columns.ts';
import { scoreWith, type PairTable } from './pair-table.ts';

/** A member of a tribe may be INACTIVE and without a seat, so that a tribe can have twice as many members as seats. */
const stride = 16;

const nobody = -1;

/** Groups of people of one cell, and the score of each. A group's members are a slice of one array. */
export class Groups {
  readonly members: Int32Array;
  readonly sizes: Int32Array;
  /** Of each person the group, or -1. */
  readonly groupOf: Int32Array;
  /** From 0 to 1; 0 for a group of one. */
  readonly scores: Float64Array;
  count = 0;
  readonly #people: PeopleColumns;
  readonly #table: PairTable;
  readonly #trial = new Int32Array(stride);

  constructor(people: PeopleColumns, table: PairTable, most: number) {
    this.#people = people;
    this.#table = table;
    this.members = new Int32Array(most * stride);
    this.sizes = new Int32Array(most);
    this.scores = new Float64Array(most);
    this.groupOf = new Int32Array(people.count).fill(nobody);
  }

  start(group: number): number {
    return group * stride;
  }

  end(group: number): number {
    return group * stride + (this.sizes[group] as number);
  }

  membersOf(group: number): Int32Array {
    return this.members.subarray(this.start(group), this.end(group));
  }

  add(members: readonly number[]): number {
    const group = this.count;
    this.count += 1;
    this.#set(group, members);
    return group;
  }

  /** The sum of a person's scores with a group without one member; -1 if they cannot be together. */
  scoreWith(person: number, group: number, without = nobody): number {
    return scoreWith(this.#table, person, this.members, this.start(group), this.end(group), without);
  }

  /**
   * The score that a group would have with one person more, less, or in place of another; -1 if these people have no
   * language in common. The caller has seen to it that each two of them can be together.
   */
  scoreAfter(group: number, joining: number, leaving: number): number {
    const size = this.#tryMembers(group, joining, leaving);
    if (joining !== nobody && !speakOneLanguage(this.#people, this.#trial, size)) return -1;
    return this.scoreOf(this.#trial, size);
  }

  join(person: number, group: number): void {
    this.#set(group, [...this.membersOf(group), person]);
  }

  leave(person: number): void {
    const group = this.groupOf[person] as number;
    this.groupOf[person] = nobody;
    this.#set(
      group,
      [...this.membersOf(group)].filter((member) => member !== person),
    );
  }

  /** Lets two people of different groups change places. */
  swap(one: number, other: number): void {
    const [groupOfOne, groupOfOther] = [this.groupOf[one] as number, this.groupOf[other] as number];
    this.#replace(groupOfOne, one, other);
    this.#replace(groupOfOther, other, one);
  }

  #replace(group: number, leaving: number, joining: number): void {
    this.#set(
      group,
      [...this.membersOf(group)].map((member) => (member === leaving ? joining : member)),
    );
  }

  #set(group: number, members: readonly number[]): void {
    this.members.set(members, this.start(group));
    this.sizes[group] = members.length;
    for (const member of members) this.groupOf[member] = group;
    this.scores[group] = this.scoreOf(members, members.length);
  }

  #tryMembers(group: number, joining: number, leaving: number): number {
    let size = 0;
    for (let place = this.start(group); place < this.end(group); place += 1) {
      const member = this.members[place] as number;
      if (member !== leaving) this.#trial[size++] = member;
    }
    if (joining !== nobody) this.#trial[size++] = joining;
    return size;
  }

  /** The score that these people would have as a group. */
  scoreOf(members: ArrayLike<number>, size = members.length): number {
    if (size < 2) return 0;
    const { traits } = this.#people;
    const { scores, count } = this.#table;
    let pairs = 0;
    let extraversion = 0;
    for (let one = 0; one < size; one += 1) {
      const row = (members[one] as number) * count;
      extraversion += traits[(members[one] as number) * 5 + 2] as number;
      for (let other = one + 1; other < size; other += 1) pairs += scores[row + (members[other] as number)] as number;
    }
    return groupScore(pairs, extraversion, commonEvenings(this.#people, members, size), size);
  }
}
