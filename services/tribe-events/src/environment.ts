import { Type, type Static } from '@sinclair/typebox';
import { cacheSettings } from '@kindred/cache/make-cache';
import { mediaSettings } from '@kindred/media/make-media-store';
import { modelSettings } from '@kindred/models/model-settings';
import { mailSettings } from '@kindred/mail/mail-settings';
import { pushSettings } from '@kindred/push/push-settings';
import { readEnvironment } from '@kindred/service/read-environment';
import { serviceSettings } from '@kindred/service/service-environment';
import { mostInCell } from './formation/cells.ts';

const settings = Type.Object({
  ...serviceSettings,
  ...cacheSettings,
  ...mailSettings,
  ...pushSettings,
  ...mediaSettings,
  ...modelSettings,
  PUBLIC_URL: Type.String({
    default: 'http://localhost:4000',
    pattern: '^https?://',
    description: "the gateway's address as people reach it, where calendars are read",
  }),
  HOUSE_URL: Type.String({
    default: 'http://localhost:4080',
    pattern: '^https?://',
    description: 'where the links in mails lead',
  }),
  UNSUBSCRIBE_MAILTO: Type.Optional(
    Type.String({
      pattern: '^mailto:[^@\\s<>,?]+@[^@\\s<>,?]+$',
      description: 'an address whose mails end digests, for mail programs that do not unsubscribe by a request',
    }),
  ),
  FORMATION_LEASE_MS: Type.Integer({
    default: 30_000,
    minimum: 1_000,
    description: 'how long a replica may be silent before another does its part of a formation, in milliseconds',
  }),
  FORMATION_CELL_PEOPLE: Type.Integer({
    default: mostInCell,
    minimum: 16,
    maximum: 10_000,
    description: 'how many people a formation compares at once; the memory of a thread rises with the square',
  }),
  VENUE_SOURCE_URL: Type.Optional(
    Type.String({
      pattern: '^https?://',
      description: 'the address of a server with the API of Nominatim; without it a small list is searched',
    }),
  ),
  WEATHER_SOURCE_URL: Type.Optional(
    Type.String({
      pattern: '^https?://',
      description: 'the address of a server with the forecast API of Open-Meteo; without it weather is made up',
    }),
  ),
  SOURCE_USER_AGENT: Type.String({
    default: 'Kindred',
    minLength: 1,
    maxLength: 200,
    pattern: '^[ -~]+$',
    description: 'how this application names itself to foreign sources; public ones ask for a way to reach it',
  }),
  VESSEL_PRIVACY_URL: Type.Optional(
    Type.String({
      pattern: '^https?://',
      description: 'the address of vessel-privacy, which knows who lets common interests be named; without it none is',
    }),
  ),
});

export type TribeEventsEnvironment = Static<typeof settings>;

export function environment(variables: Readonly<Record<string, string | undefined>>): TribeEventsEnvironment {
  return readEnvironment(settings, variables);
}
