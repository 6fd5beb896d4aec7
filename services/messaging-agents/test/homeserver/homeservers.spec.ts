import { matrixVariables } from '@kindred/testkit/environment';
import { runningService, type TestService } from '@kindred/testkit/running-service';
import { skip } from '@kindred/testkit/skip';
import type { Dependencies } from '../../src/dependencies.ts';
import { localHomeserver } from '../../src/homeserver/local/local-homeserver.ts';
import { LocalStore } from '../../src/homeserver/local/local-store.ts';
import { synapseHomeserver } from '../../src/homeserver/synapse/synapse-homeserver.ts';
import definition from '../../src/service.ts';
import { homeserverContract } from './homeserver.contract.ts';
import { matrixPerson } from './matrix-people.ts';

let running: TestService<Dependencies> | undefined;
afterAll(() => running?.stop());

homeserverContract('of tables of the service', async () => {
  running = await runningService(definition, { runJobs: false });
  const { work, dependencies } = running.service;
  const names = { serverName: 'kindred.local', asId: 'kindred' };
  const homeserver = localHomeserver(new LocalStore(names, work, dependencies.sealer));
  const personWithToken = async () => {
    const userId = '@eve:kindred.local';
    return { userId, openIdToken: homeserver.grantOpenIdToken(userId) };
  };
  return { homeserver, asId: names.asId, personWithToken };
});

if (matrixVariables) {
  const variables = matrixVariables;
  homeserverContract('Synapse', async () => {
    const asId = variables.MATRIX_AS_ID;
    const homeserver = synapseHomeserver({
      homeserverUrl: variables.MATRIX_HOMESERVER_URL,
      serverName: variables.MATRIX_SERVER_NAME,
      asId,
      asToken: variables.MATRIX_AS_TOKEN,
    });
    const personWithToken = async () => {
      const eve = await matrixPerson('eve');
      return { userId: eve.userId, openIdToken: await eve.openIdToken() };
    };
    return { homeserver, asId, personWithToken };
  });
} else {
  describe('the homeserver Synapse', () => {
    it('passes the contract of homeservers', () => skip('needs MATRIX_HOMESERVER_URL'));
  });
}
