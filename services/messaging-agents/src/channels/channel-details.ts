import { slugPattern } from '@kindred/contracts/fields';
import { readName } from '@kindred/service/name';
import { readInput } from '@kindred/service/read-input';
import { readOptionalText } from '@kindred/service/text';
import { InvalidSlowMode, InvalidSlug } from './refusals.ts';

export type ChannelVisibility = 'PUBLIC' | 'MICRODAO' | 'PRIVATE';

/** What a channel of a microDAO says of itself. */
export interface ChannelDetails {
  readonly slug: string;
  readonly name: string;
  readonly topic: string | null;
  /** How long a member waits between two messages. 0 for not at all. */
  readonly slowModeSeconds: number;
}

export interface ChannelDetailsInput {
  readonly slug: string;
  readonly name: string;
  readonly topic?: string | null;
  readonly slowModeSeconds?: number | null;
}

/** A change: what is left out stays as it is. */
export type ChannelChangeInput = { readonly [Name in keyof ChannelDetailsInput]?: ChannelDetailsInput[Name] | null };

const slugForm = new RegExp(slugPattern);
const longestSlowModeSeconds = 21_600;

/** @throws {InvalidText} @throws {InvalidSlug} @throws {InvalidSlowMode} */
export function readChannelDetails(input: ChannelDetailsInput): ChannelDetails {
  return readInput({
    slug: () => readSlug(input.slug),
    name: () => readChannelName(input.name),
    topic: () => readTopic(input.topic ?? null),
    slowModeSeconds: () => readSlowMode(input.slowModeSeconds ?? 0),
  });
}

/**
 * Reads a change. What is left out stays as it is. A null clears the topic, and leaves the others.
 * @throws {InvalidText} @throws {InvalidSlug} @throws {InvalidSlowMode}
 */
export function readChannelChange(input: ChannelChangeInput): Partial<ChannelDetails> {
  const { slug, name, topic, slowModeSeconds } = input;
  const read = readInput({
    slug: () => (slug == null ? undefined : readSlug(slug)),
    name: () => (name == null ? undefined : readChannelName(name)),
    topic: () => (topic === undefined ? undefined : readTopic(topic)),
    slowModeSeconds: () => (slowModeSeconds == null ? undefined : readSlowMode(slowModeSeconds)),
  });
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined)) as Partial<ChannelDetails>;
}

const readChannelName = (name: string) => readName(name, { field: 'name', maxLength: 60 });
const readTopic = (topic: string | null) => readOptionalText(topic, { field: 'topic', maxLength: 500 });

function readSlug(slug: string): string {
  if (!slugForm.test(slug)) throw new InvalidSlug();
  return slug;
}

function readSlowMode(seconds: number): number {
  if (seconds < 0 || seconds > longestSlowModeSeconds) throw new InvalidSlowMode(longestSlowModeSeconds);
  return seconds;
}
