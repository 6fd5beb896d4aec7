import { serviceTokens } from '@kindred/service/service-tokens';
import type { DemoServices } from '../desk/house.ts';
import { clientNames, clientSecret } from '../service-variables.ts';
import type { Secrets } from '../secrets.ts';

/** Tokens of services, got at identity as the services themselves get theirs. */
export function demoServices(identityUrl: string, secrets: Secrets): DemoServices {
  return {
    names: clientNames,
    token: (service, scope) =>
      serviceTokens({ identityUrl, clientId: service, secret: clientSecret(secrets, service) }).get(scope),
  };
}
