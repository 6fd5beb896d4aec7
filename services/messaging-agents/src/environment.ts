import { Type, type Static } from '@sinclair/typebox';
import { mediaSettings } from '@kindred/media/make-media-store';
import { modelSettings } from '@kindred/models/model-settings';
import { readEnvironment } from '@kindred/service/read-environment';
import { serviceSettings } from '@kindred/service/service-environment';
import { matrixSettings } from './homeserver/matrix-settings.ts';

const settings = Type.Object({
  ...serviceSettings,
  ...matrixSettings,
  ...mediaSettings,
  ...modelSettings,
  AGENT_TOKENS_OF_MICRO_DAO: Type.Integer({
    default: 2_000_000,
    minimum: 1,
    description: 'tokens that agents may use in a day for the channels of one microDAO',
  }),
  GATEWAY_URL: Type.String({
    default: 'http://localhost:4000',
    pattern: '^https?://',
    description: "the gateway's address as this service reaches it, where agents ask the graph",
  }),
  PUBLIC_URL: Type.String({
    default: 'http://localhost:4000',
    pattern: '^https?://',
    description: "the gateway's address as people reach it, where files of messages are",
  }),
  PRIVATE_TOOL_HOSTS: Type.Union([Type.Literal('allow'), Type.Literal('refuse')], {
    default: 'refuse',
    description: 'whether MCP servers may be at addresses of this machine and of private networks, without https',
  }),
  VESSEL_PRIVACY_URL: Type.Optional(
    Type.String({
      pattern: '^https?://',
      description: 'the address of vessel-privacy, which knows who lets agents read; without it they get one message',
    }),
  ),
});

export type MessagingAgentsEnvironment = Static<typeof settings>;

export function environment(variables: Readonly<Record<string, string | undefined>>): MessagingAgentsEnvironment {
  return readEnvironment(settings, variables);
}
