import { Type, type Static } from '@sinclair/typebox';
import { mailSettings } from '@kindred/mail/mail-settings';
import { modelSettings } from '@kindred/models/model-settings';
import { readEnvironment } from '@kindred/service/read-environment';
import { serviceSettings } from '@kindred/service/service-environment';

const settings = Type.Object({
  ...serviceSettings,
  ...modelSettings,
  ...mailSettings,
  PUBLIC_URL: Type.String({
    default: 'http://localhost:4000',
    pattern: '^https?://',
    description: "the gateway's address as people reach it, where replies stream",
  }),
  HOUSE_URL: Type.String({
    default: 'http://localhost:4080',
    pattern: '^https?://',
    description: 'where the links in letters lead',
  }),
  VESSEL_SECRET: Type.String({
    minLength: 32,
    description: 'the secret of hashes of invited addresses, and of the signatures under checkpoints of traces',
  }),
});

export type VesselEnvironment = Static<typeof settings>;

export function environment(variables: Readonly<Record<string, string | undefined>>): VesselEnvironment {
  return readEnvironment(settings, variables);
}
