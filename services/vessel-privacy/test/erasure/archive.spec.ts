import { newId } from '@kindred/contracts/uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { whatIsGiven } from '../../src/erasure/what-is-given.ts';
import { watchedVessels, type WatchedVessels } from '../watched-vessels.ts';
import { archiveOf, lived, wordOf, type Life } from './life.ts';

let vessels: WatchedVessels;
let life: Life;
beforeAll(async () => {
  vessels = await watchedVessels();
  life = await lived(vessels);
});
afterAll(() => vessels?.stop());

/** The parts of an archive in which a word stands. */
const partsWith = (data: Record<string, unknown>, word: string) => Object.keys(data).filter((part) => JSON.stringify(data[part]).includes(word));

describe('what a person is given of theirs', () => {
  it('is given to identity alone, with the scope for it', async () => {
    const ask = async (token: string) => (await fetch(`${vessels.running.service.url}/export/${life.ann.id}`, { headers: { authorization: `Bearer ${token}` } })).status;
    expect(await ask(await vessels.tokens.service('companion-journal', 'consent:read'))).toBe(403);
    expect(await ask(await vessels.tokens.person(life.ann.id))).toBe(401);
    expect(await ask(await vessels.tokens.service('identity', 'export:read'))).toBe(200);
  });

  it('is all of it, opened', async () => {
    const { about, data } = await archiveOf(vessels, life.ann.id);
    expect(about).toContain('your vessels');
    expect(Object.keys(data)).toEqual(whatIsGiven.map(({ as }) => as));
    expect(partsWith(data, wordOf.ann)).toEqual(['messages', 'events', 'readings', 'needs', 'boundaries', 'documents', 'drafts', 'sharedContent', 'pciProfile', 'pciConsents'].sort((a, b) => Object.keys(data).indexOf(a) - Object.keys(data).indexOf(b)));
    expect(data['events']).toMatchObject([{ emotions: [`${wordOf.ann}-sick`], attributedTo: 'OTHER' }]);
    expect(data['pciProfile']).toMatchObject([{ calibration: { notes: `Never the ${wordOf.ann}`, pace: null } }]);
    expect(data['consentChanges']).toMatchObject([{ kind: 'GRANTED' }]);
    expect(data['agreements']).toMatchObject([{ id: life.agreementId, description: 'Ten minutes each, on three evenings' }]);
    expect(data['traces']).not.toEqual([]);
    expect(JSON.stringify(data)).not.toMatch(/" row"|"type":"Buffer"/);
  });

  it('holds of the other person what that one shared, and nothing that they kept', async () => {
    const { data } = await archiveOf(vessels, life.ben.id);
    expect(partsWith(data, wordOf.ann)).toEqual(['messages', 'sharedContent']);
    const messages = (data['messages'] ?? []).filter((message) => JSON.stringify(message).includes(wordOf.ann));
    expect(messages.map(({ stage }) => stage)).toEqual(messages.map(() => 4));
    expect(data['progress']?.every((each) => !JSON.stringify(each).includes(life.ann.id))).toBe(true);
  });

  it('is empty for somebody who was never here', async () => {
    const { data } = await archiveOf(vessels, newId());
    expect(Object.values(data).flat()).toEqual([]);
  });
});
