import { granted, refusedWith } from '@kindred/testkit/graph-client';
import type { TestService } from '@kindred/testkit/running-service';
import { testTokens } from '@kindred/testkit/test-tokens';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Parts } from '../src/parts.ts';
import { given } from './given.ts';
import { runningVessels } from './running-vessels.ts';

let running: TestService<Parts>;
let house: ReturnType<typeof given>;

beforeAll(async () => {
  const tokens = await testTokens();
  running = await runningVessels({ tokenKeys: tokens.keys });
  house = given(running, tokens);
});
afterAll(() => running?.stop());

const look = `query ($id: ID!) { vesselSession(id: $id) { id status } }`;

describe('a session', () => {
  it('is there for its two members and for nobody else', async () => {
    const { sessionId: id, ann, ben } = await house.couple({ ann: 2, ben: 1 });
    refusedWith('UNAUTHENTICATED')(await house.nobody.request(look, { id }));
    refusedWith('NOT_FOUND')(await (await house.person()).graph.request(look, { id }));
    refusedWith('NOT_FOUND')(await (await house.person('ADMIN')).graph.request(look, { id }));
    for (const { graph } of [ann, ben]) expect(granted(await graph.request(look, { id }))).toEqual({ vesselSession: { id, status: 'ACTIVE' } });
  });
});
