import { readInput } from '@kindred/service/read-input';
import { readPoint, type Point } from '@kindred/contracts/point';
import { readName } from '@kindred/service/name';
import { readOptionalText } from '@kindred/service/text';
import { InvalidMemberLimit, PublicNotAllowed } from './refusals.ts';

export const tribePrivacies = ['PUBLIC', 'PRIVATE'] as const;
export type TribePrivacy = (typeof tribePrivacies)[number];

/** What a tribe says of itself. */
export interface TribeDetails {
  readonly name: string;
  readonly description: string | null;
  readonly location: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly privacy: TribePrivacy;
  readonly maxMembers: number;
}

export interface TribeDetailsInput {
  readonly name: string;
  readonly description?: string | null;
  readonly location?: string | null;
  readonly point?: Point | null;
  readonly privacy: TribePrivacy;
  readonly maxMembers: number;
}

export const memberLimits = { fewest: 4, most: 8 };

/**
 * Reads the details of a new tribe.
 * @param mayBePublic whether the founder has the role TRIBE_CREATOR or ADMIN
 * @throws {InvalidText} @throws {InvalidLocation} @throws {InvalidMemberLimit} @throws {PublicNotAllowed}
 */
export function readTribeDetails(input: TribeDetailsInput, mayBePublic: boolean): TribeDetails {
  const { point, ...details } = readInput({
    name: () => readTribeName(input.name),
    description: () => readDescription(input.description ?? null),
    location: () => readLocation(input.location ?? null),
    point: () => (input.point ? readPoint(input.point) : null),
    maxMembers: () => readMemberLimit(input.maxMembers),
    privacy: () => input.privacy,
  });
  if (details.privacy === 'PUBLIC' && !mayBePublic) throw new PublicNotAllowed();
  return { ...details, latitude: point?.latitude ?? null, longitude: point?.longitude ?? null };
}

type Nullable<T> = { readonly [Name in keyof T]?: T[Name] | null };

/**
 * Reads a change of a tribe's details. What is left out, and null where nothing can be cleared, stays as it is.
 * @throws {InvalidText} @throws {InvalidLocation} @throws {InvalidMemberLimit} @throws {PublicNotAllowed}
 */
export function readDetailsChange(input: Nullable<TribeDetailsInput>, mayBePublic: boolean): Partial<TribeDetails> {
  const { name, description, location, point, privacy, maxMembers } = input;
  const read = readInput({
    name: () => (name == null ? undefined : readTribeName(name)),
    description: () => (description === undefined ? undefined : readDescription(description)),
    location: () => (location === undefined ? undefined : readLocation(location)),
    point: () => (point === undefined ? undefined : point && readPoint(point)),
    maxMembers: () => (maxMembers == null ? undefined : readMemberLimit(maxMembers)),
    privacy: () => privacy ?? undefined,
  });
  if (read.privacy === 'PUBLIC' && !mayBePublic) throw new PublicNotAllowed();
  const { point: place, ...details } = read;
  const given = Object.entries(details).filter(([, value]) => value !== undefined);
  return {
    ...(Object.fromEntries(given) as Partial<TribeDetails>),
    ...(place !== undefined && { latitude: place?.latitude ?? null, longitude: place?.longitude ?? null }),
  };
}

const readTribeName = (name: string) => readName(name, { field: 'name', maxLength: 60 });
const readDescription = (text: string | null) =>
  readOptionalText(text, { field: 'description', maxLength: 1_000, lines: true });
const readLocation = (text: string | null) => readOptionalText(text, { field: 'location', maxLength: 120 });

function readMemberLimit(maxMembers: number): number {
  if (maxMembers < memberLimits.fewest || maxMembers > memberLimits.most) throw new InvalidMemberLimit();
  return maxMembers;
}
