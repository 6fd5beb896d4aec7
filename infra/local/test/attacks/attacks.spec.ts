import { newId } from '@kindred/contracts/uuid';
import { skip } from '@kindred/testkit/skip';
import { attackedHouse, targetNames, type AttackedHouse, type Target } from './attacked-house.ts';
import { inputPositions } from './input-positions.ts';
import { depths, nestings } from './nested-documents.ts';
import { askEntities, triedReferences } from './references.ts';
import { attacks } from './requests.ts';
import { asJson, type Answer } from './send.ts';

const id = '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01';
const malformedIds = [`{${id}}`, id.replaceAll('-', ''), `urn:uuid:${id}`, ''];
const customScalars = ['BigInt', 'CurrencyCode', 'DateTime', 'EmailAddress', 'URL'];
const wrongScalars = ['CANARY', 5, { CANARY: 1 }, ['CANARY', 'CANARY'], true];

let house: AttackedHouse;
beforeAll(async () => {
  house = await attackedHouse();
});
afterAll(() => house?.stop());

/** The attacks at every service that there is, and at the gateway in front of all of them. */
describe.each(targetNames)('%s', (name) => {
  let target: Target;
  beforeAll(() => {
    target = house.target(name);
  });

  it.each(attacks)('stands $name', async ({ request, answer, gateway }) => {
    const { status, codes, errors, bytes } = await target.send(request(target.schema));
    expect({ status, codes }).toEqual((target.kind === 'gateway' && gateway) || answer);
    expect(errors.length).toBeLessThanOrEqual(10);
    expect(bytes).toBeLessThan(5_000);
  });

  it.each(nestings)('answers documents of deeply nested %s without a fault', async (_, document) => {
    for (const depth of depths) {
      const { status, codes } = await target.send(asJson(document(depth)));
      expect([depth, status < 500, codes.filter(isFault)]).toEqual([depth, true, []]);
    }
  });

  it('refuses an id of another form wherever a root field takes one', async () => {
    const positions = inputPositions(target.schema, 'ID');
    expect(positions).not.toEqual([]);
    // Each subgraph is tested with all forms of ids. Behind the gateway, one form at each place is enough.
    const malformed = (at: number) =>
      target.kind === 'gateway' ? malformedIds.slice(at % 4, (at % 4) + 1) : malformedIds;
    const tries = positions.flatMap((position, at) => malformed(at).map((value) => ({ position, value })));
    const otherwise = await findings(tries, async ({ position, value }) => {
      const { codes } = await target.sendAs('USER', position.inVariables(value));
      return codes.join() === 'BAD_USER_INPUT' ? null : `${position.name} = ${value}: ${codes.join() || 'taken'}`;
    });
    expect(otherwise).toEqual([]);
  });

  it('answers the own id in upper case as in lower case wherever a root field takes one', async () => {
    const positions = inputPositions(target.schema, 'ID');
    const tries = positions.flatMap((position) => (['USER', 'ADMIN'] as const).map((role) => ({ position, role })));
    const otherwise = await findings(tries, async ({ position, role }) => {
      const [one, other] = [ownId(), ownId()];
      const lower = await target.sendAs(role, position.inVariables(one), one);
      const upper = await target.sendAs(role, position.inVariables(other.toUpperCase()), other);
      const codes = [lower, upper].map((answer) => answer.codes.join());
      const isSame = codes[0] === codes[1] && !upper.codes.some(isFault);
      return isSame ? null : `${position.name}, ${role}: ${codes.join(', then ')}`;
    });
    expect(otherwise).toEqual([]);
  });

  it('refuses a wrong custom scalar wherever a root field takes one, in variables and in the document', async () => {
    const positions = customScalars.flatMap((scalar) => inputPositions(target.schema, scalar));
    if (positions.length === 0) skip('No root field takes a custom scalar.');
    const tries = positions.flatMap((position) => wrongScalars.map((value) => ({ position, value })));
    const otherwise = await findings(tries, async ({ position, value }) => {
      const sent = [position.inVariables(value), position.inDocument(value)];
      const answers = await Promise.all(sent.map((one) => target.sendAs('USER', one)));
      if (answers.every(isRefusedInput)) return null;
      return `${position.name} = ${JSON.stringify(value)}: ${answers.map(({ codes }) => codes.join()).join(', then ')}`;
    });
    expect(otherwise).toEqual([]);
  });

  it('refuses each bad reference by itself, and answers the good ones beside them', async () => {
    if (target.kind === 'gateway') skip('The gateway has no _entities.');
    const tried = triedReferences(await sdlOf(target));
    expect(tried.some(({ refused }) => !refused)).toBe(true);
    const references = tried.map(({ reference }) => reference);
    const { errors } = await target.sendAs('USER', asJson(askEntities, { references }));
    const otherwise = tried.flatMap(({ reference, refused }, at) => {
      const ofThis = errors.filter(({ path }) => path?.[1] === at);
      const codes = ofThis.map(({ extensions }) => extensions?.code ?? 'NO_CODE');
      const right = refused ? codes.length === 1 && !codes.some(isFault) : codes.length === 0;
      return right ? [] : [`${JSON.stringify(reference)}: ${codes.join() || 'taken'}`];
    });
    expect(otherwise).toEqual([]);
  });

  it('has lived through all of it without a fault', async () => {
    expect((await target.send({ method: 'GET', path: '/health/live' })).status).toBe(200);
    expect(await house.faults()).toEqual({});
  });
});

/** For a new person: a UUID that is a slug as well. */
const ownId = (): string => `a${newId().slice(1)}`;
const isFault = (code: string): boolean => code === 'INTERNAL_SERVER_ERROR' || code === 'NO_CODE';
const isRefusedInput = ({ codes }: Answer): boolean =>
  codes.length === 1 && codes.every((code) => ['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED'].includes(code));

/** Tries some at a time, so that one test does not wait for thousands of answers one by one. */
async function findings<Try>(tries: readonly Try[], find: (one: Try) => Promise<string | null>): Promise<string[]> {
  const found: (string | null)[] = [];
  for (let at = 0; at < tries.length; at += 8) found.push(...(await Promise.all(tries.slice(at, at + 8).map(find))));
  return found.filter((one) => one !== null);
}

async function sdlOf({ sendAs }: Target): Promise<string> {
  const { data } = await sendAs('USER', asJson('{ _service { sdl } }'));
  return ((data ?? {})['_service'] as { readonly sdl: string }).sdl;
}
