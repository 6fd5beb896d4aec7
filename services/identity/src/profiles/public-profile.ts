import { publicKind } from '@kindred/cache/public-kind';
import type { ReadTransaction } from '@kindred/database/read-transaction';
import { Type, type Static } from '@sinclair/typebox';
import { In } from 'typeorm';
import { byPerson } from '../by-person.ts';
import { interestsOf, type Interest } from './interest.ts';
import { Profile } from './profile.ts';

const closed = { additionalProperties: false };
const orNull = <Schema extends ReturnType<typeof Type.String | typeof Type.Number>>(schema: Schema) =>
  Type.Union([schema, Type.Null()]);

const interest = Type.Object(
  {
    id: Type.String(),
    position: Type.Integer(),
    category: Type.Unsafe<Interest['category']>(Type.String()),
    name: Type.String(),
    level: Type.Unsafe<Interest['level']>(Type.String()),
    isPrimary: Type.Boolean(),
  },
  closed,
);

const schema = Type.Object(
  {
    id: Type.String(),
    name: orNull(Type.String()),
    bio: orNull(Type.String()),
    location: orNull(Type.String()),
    approximateLatitude: orNull(Type.Number()),
    approximateLongitude: orNull(Type.Number()),
    communicationStyle: Type.Unsafe<Profile['communicationStyle']>(orNull(Type.String())),
    updatedAt: Type.String(),
    interests: Type.Array(interest),
  },
  closed,
);
export type PublicProfile = Static<typeof schema>;

/**
 * The part of a profile that is the same for every viewer who may see the person, by the person's id. How far a person
 * travels, their exact place and their preferences are theirs alone, and not in it.
 */
export const publicProfile = publicKind({ entity: 'profile', version: 1, schema, load: loadProfiles });

async function loadProfiles(tx: ReadTransaction, userIds: readonly string[]): Promise<Map<string, PublicProfile>> {
  const profiles = await tx.find(Profile, { userId: In(userIds) });
  const interests = byPerson(await interestsOf(tx, userIds));
  return new Map(
    profiles.map(({ userId, maxTravelDistanceMiles: _own, updatedAt, ...shown }) => [
      userId,
      { ...shown, updatedAt: updatedAt.toISOString(), interests: (interests.get(userId) ?? []).map(withoutPerson) },
    ]),
  );
}

function withoutPerson({ userId: _, ...interest }: Interest): PublicProfile['interests'][number] {
  return { ...interest };
}
