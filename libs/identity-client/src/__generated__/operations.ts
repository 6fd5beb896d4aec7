/* Generated from operations/*.graphql and the published schema by "npm run generate". */
import type { Operation } from '@kindred/service/ask-service';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type InterestCategory =
  | 'OUTDOOR_ADVENTURES'
  | 'ARTS_CULTURE'
  | 'FOOD_DINING'
  | 'SPORTS_FITNESS'
  | 'GAMES_ENTERTAINMENT'
  | 'LEARNING_EDUCATION'
  | 'TECHNOLOGY'
  | 'WELLNESS_MINDFULNESS';

export type Weekday =
  | 'MONDAY'
  | 'TUESDAY'
  | 'WEDNESDAY'
  | 'THURSDAY'
  | 'FRIDAY'
  | 'SATURDAY'
  | 'SUNDAY';

export type UserRole =
  | 'USER'
  | 'TRIBE_CREATOR'
  | 'ADMIN';

export type PersonalityTraitType =
  | 'OPENNESS'
  | 'CONSCIENTIOUSNESS'
  | 'EXTRAVERSION'
  | 'AGREEABLENESS'
  | 'NEUROTICISM';

export type AddressFingerprintsInput = {
  readonly userIds: ReadonlyArray<string>;
  readonly key: string;
};

export type LoginInput = {
  readonly userId: string;
  readonly loginId: string;
};

export type CommunicationStyle =
  | 'DIRECT'
  | 'THOUGHTFUL'
  | 'SUPPORTIVE'
  | 'ANALYTICAL'
  | 'EXPRESSIVE';

export type PairInput = {
  readonly oneId: string;
  readonly otherId: string;
};

export type ActiveTiesQueryVariables = Exact<{
  pairs: ReadonlyArray<PairInput>;
}>;


export type ActiveTiesQuery = { readonly activeTies: ReadonlyArray<boolean> };

export type AddressFingerprintsQueryVariables = Exact<{
  input: AddressFingerprintsInput;
}>;


export type AddressFingerprintsQuery = { readonly addressFingerprints: ReadonlyArray<{ readonly userId: string, readonly fingerprint: string }> };

export type AllBlockedPairsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type AllBlockedPairsQuery = { readonly allBlockedPairs: { readonly edges: ReadonlyArray<{ readonly node: { readonly tieId: string, readonly oneId: string, readonly otherId: string, readonly blocked: boolean } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type BlockedPairsQueryVariables = Exact<{
  tieIds: ReadonlyArray<string>;
}>;


export type BlockedPairsQuery = { readonly blockedPairs: ReadonlyArray<{ readonly tieId: string, readonly oneId: string, readonly otherId: string, readonly blocked: boolean }> };

export type BlocksMadeQueryVariables = Exact<{
  tieIds: ReadonlyArray<string>;
}>;


export type BlocksMadeQuery = { readonly blocksMade: ReadonlyArray<{ readonly tieId: string, readonly blockerId: string, readonly blockedId: string }> };

export type ContactsQueryVariables = Exact<{
  userIds: ReadonlyArray<string>;
}>;


export type ContactsQuery = { readonly contacts: ReadonlyArray<{ readonly userId: string, readonly address: string | null, readonly language: string | null, readonly timeZone: string | null, readonly quietHours: { readonly from: string, readonly to: string } | null }> };

export type LoginStatesQueryVariables = Exact<{
  logins: ReadonlyArray<LoginInput>;
}>;


export type LoginStatesQuery = { readonly loginStates: ReadonlyArray<{ readonly isInForce: boolean, readonly role: UserRole | null }> };

export type MatchingProfilesQueryVariables = Exact<{
  userIds: ReadonlyArray<string>;
}>;


export type MatchingProfilesQuery = { readonly matchingProfiles: ReadonlyArray<{ readonly userId: string, readonly communicationStyle: CommunicationStyle | null, readonly maxTravelDistanceMiles: number, readonly languages: ReadonlyArray<string>, readonly freeEvenings: ReadonlyArray<Weekday>, readonly traits: ReadonlyArray<{ readonly trait: PersonalityTraitType, readonly score: number }>, readonly interests: ReadonlyArray<{ readonly category: InterestCategory, readonly name: string, readonly isPrimary: boolean }>, readonly approximatePoint: { readonly latitude: number, readonly longitude: number } | null }> };

export type UserByAddressQueryVariables = Exact<{
  address: string;
}>;


export type UserByAddressQuery = { readonly userByAddress: string | null };


export const activeTies: Operation<ActiveTiesQuery, ActiveTiesQueryVariables> = {
  name: 'ActiveTies',
  text: `query ActiveTies($pairs: [PairInput!]!) {
  activeTies(pairs: $pairs)
}`,
};

export const addressFingerprints: Operation<AddressFingerprintsQuery, AddressFingerprintsQueryVariables> = {
  name: 'AddressFingerprints',
  text: `query AddressFingerprints($input: AddressFingerprintsInput!) {
  addressFingerprints(input: $input) {
    userId
    fingerprint
  }
}`,
};

export const allBlockedPairs: Operation<AllBlockedPairsQuery, AllBlockedPairsQueryVariables> = {
  name: 'AllBlockedPairs',
  text: `query AllBlockedPairs($first: Int!, $after: String) {
  allBlockedPairs(first: $first, after: $after) {
    edges {
      node {
        tieId
        oneId
        otherId
        blocked
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}`,
};

export const blockedPairs: Operation<BlockedPairsQuery, BlockedPairsQueryVariables> = {
  name: 'BlockedPairs',
  text: `query BlockedPairs($tieIds: [ID!]!) {
  blockedPairs(tieIds: $tieIds) {
    tieId
    oneId
    otherId
    blocked
  }
}`,
};

export const blocksMade: Operation<BlocksMadeQuery, BlocksMadeQueryVariables> = {
  name: 'BlocksMade',
  text: `query BlocksMade($tieIds: [ID!]!) {
  blocksMade(tieIds: $tieIds) {
    tieId
    blockerId
    blockedId
  }
}`,
};

export const contacts: Operation<ContactsQuery, ContactsQueryVariables> = {
  name: 'Contacts',
  text: `query Contacts($userIds: [ID!]!) {
  contacts(userIds: $userIds) {
    userId
    address
    language
    timeZone
    quietHours {
      from
      to
    }
  }
}`,
};

export const loginStates: Operation<LoginStatesQuery, LoginStatesQueryVariables> = {
  name: 'LoginStates',
  text: `query LoginStates($logins: [LoginInput!]!) {
  loginStates(logins: $logins) {
    isInForce
    role
  }
}`,
};

export const matchingProfiles: Operation<MatchingProfilesQuery, MatchingProfilesQueryVariables> = {
  name: 'MatchingProfiles',
  text: `query MatchingProfiles($userIds: [ID!]!) {
  matchingProfiles(userIds: $userIds) {
    userId
    traits {
      trait
      score
    }
    interests {
      category
      name
      isPrimary
    }
    communicationStyle
    approximatePoint {
      latitude
      longitude
    }
    maxTravelDistanceMiles
    languages
    freeEvenings
  }
}`,
};

export const userByAddress: Operation<UserByAddressQuery, UserByAddressQueryVariables> = {
  name: 'UserByAddress',
  text: `query UserByAddress($address: EmailAddress!) {
  userByAddress(address: $address)
}`,
};
