import { Type, type Static } from '@sinclair/typebox';
import { mediaSettings } from '@kindred/media/make-media-store';
import { modelSettings } from '@kindred/models/model-settings';
import { readEnvironment } from '@kindred/service/read-environment';
import { serviceSettings } from '@kindred/service/service-environment';

const settings = Type.Object({
  ...serviceSettings,
  ...mediaSettings,
  ...modelSettings,
  PUBLIC_URL: Type.String({
    default: 'http://localhost:4000',
    pattern: '^https?://',
    description: "the gateway's address as people reach it, where replies stream and photos are",
  }),
  CHAT_PROMPTS_PER_HOUR: Type.Integer({
    default: 20,
    minimum: 1,
    maximum: 1_000,
    description: 'prompts that a person may give in any hour',
  }),
  REPLY_GRACE_SECONDS: Type.Integer({
    default: 8,
    minimum: 0,
    maximum: 60,
    description: 'how long a reader of a reply may be away, such as for a lost connection, before the reply is stopped',
  }),
  VESSEL_PRIVACY_URL: Type.Optional(
    Type.String({
      pattern: '^https?://',
      description: 'the address of vessel-privacy, which knows who lets companions remember; without it none does',
    }),
  ),
});

export type CompanionEnvironment = Static<typeof settings>;

export function environment(variables: Readonly<Record<string, string | undefined>>): CompanionEnvironment {
  return readEnvironment(settings, variables);
}
