import type { PersonalTable } from '@kindred/service/personal-data/inventory';

export const profileData: readonly PersonalTable[] = [
  {
    table: 'profile',
    kind: 'PROFILE',
    what: 'Name, text about oneself and rounded place, as signed-in people see them, and how far one travels.',
    class: 'SENSITIVE',
    purpose: 'CONTRACT',
    owner: 'user_id',
    archive: {
      as: 'profiles',
      fields: {
        name: 'name',
        bio: 'bio',
        location: 'location',
        communicationStyle: 'communication_style',
        maxTravelDistanceMiles: 'max_travel_distance_miles',
        shownLatitude: 'approximate_latitude',
        shownLongitude: 'approximate_longitude',
        updatedAt: 'updated_at',
      },
    },
  },
  {
    table: 'preferences',
    kind: 'PREFERENCES',
    what: 'Languages, time zone, quiet hours and free evenings, which only the person sees.',
    class: 'SENSITIVE',
    purpose: 'CONTRACT',
    owner: 'user_id',
    archive: {
      as: 'preferences',
      fields: {
        languages: 'languages',
        timeZone: 'time_zone',
        quietFrom: 'quiet_from',
        quietTo: 'quiet_to',
        freeEvenings: 'free_evenings',
      },
    },
  },
  {
    table: 'exact_point',
    kind: 'LOCATION',
    what: 'The exact place, which only its person sees.',
    class: 'SENSITIVE',
    purpose: 'CONTRACT',
    owner: 'user_id',
    archive: { as: 'locations', fields: { latitude: 'ST_Y(point::geometry)', longitude: 'ST_X(point::geometry)' } },
  },
  {
    table: 'interest',
    kind: 'INTEREST',
    what: 'Interests and how strong they are.',
    class: 'INTERNAL',
    purpose: 'CONTRACT',
    owner: 'user_id',
    archive: {
      as: 'interests',
      fields: { category: 'category', name: 'name', level: 'level', isPrimary: 'is_primary' },
    },
  },
  {
    table: 'value_profile',
    kind: 'VALUE_PROFILE',
    what: 'Values and archetypes that the person chose.',
    class: 'INTERNAL',
    purpose: 'CONTRACT',
    owner: 'user_id',
    archive: { as: 'valueProfiles', fields: { values: 'values', archetypes: 'archetypes', updatedAt: 'updated_at' } },
  },
];
