import { granted } from '@kindred/testkit/graph-client';
import type { ModelServer } from '@kindred/testkit/model-server';
import type { TestService } from '@kindred/testkit/running-service';
import type { Dependencies } from '../../src/dependencies.ts';
import definition from '../../src/service.ts';
import type { Couple, TestPerson } from '../given.ts';
import { talking } from './talking.ts';

export type Who = 'ann' | 'ben';
/** Private fields of one person; `invited` is the address of somebody whom they invited elsewhere. */
const fieldsOfAPerson = [
  'message',
  'context',
  'event',
  'emotion',
  'reading',
  'need',
  'evidence',
  'boundary',
  'title',
  'document',
  'notes',
  'topic',
  'name',
  'draft',
  'synthesis',
  'invited',
] as const;
type Field = (typeof fieldsOfAPerson)[number];

/** A phrase that stands in one private field of one person, and nowhere else in the world. */
export const canary = (who: Who, field: Field) => `canary-${who}-${field}-7f3e`;
export const canariesOf = (who: Who) => fieldsOfAPerson.map((field) => canary(who, field));

const all = `query ($id: ID!, $me: ID!, $elsewhere: ID!) {
  vesselSession(id: $id) { messages(first: 100) { edges { node { id content extractedNeeds extractedEmotions given { kind itemIds } reply { message { content } } } } }
    sharingDrafts { edges { node { id text } } }
    vessel { events(first: 100) { edges { node { id description emotions } } } readings(first: 100) { edges { node { id context } } } needs(first: 100) { edges { node { id need evidence } } }
      boundaries(first: 100) { edges { node { id description } } } documents(first: 100) { edges { node { id title content } } } } }
  elsewhere: vesselSession(id: $elsewhere) { invitation { id email } }
  _entities(representations: [{ __typename: "User", id: $me }]) { ... on User { pciProfile { id calibration { notes topicsToAvoid addressAs } } } } }`;
const summed = `query ($id: ID!) { vesselSession(id: $id) { progress { synthesis { text } } } }`;
const needs = `query ($id: ID!) { vesselSession(id: $id) { vessel { needs(first: 50) { edges { node { id need } } } } } }`;

/** Writes phrases into every private field of somebody, through the graph, and reads back all that they see. */
export function canaries(running: TestService<Dependencies>, server: ModelServer, couple: Couple) {
  const { sessionId } = couple;
  const elsewhere: Partial<Record<Who, string>> = {};
  const change = async ({ graph }: TestPerson, name: string, input: object, answer = '__typename') =>
    granted(
      await graph.request<Record<string, { id: string }>>(
        `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${answer} } }`,
        { input },
      ),
    )[name];

  /** The account of where somebody is, as the model answers for them. */
  async function readSynthesis({ graph }: TestPerson): Promise<string> {
    return JSON.stringify(granted(await graph.request(summed, { id: sessionId })));
  }

  async function prepareDraft(who: Who): Promise<void> {
    const { vesselSession } = granted(
      await couple[who].graph.request<{
        vesselSession: { vessel: { needs: { edges: { node: { id: string; need: string } }[] } } };
      }>(needs, { id: sessionId }),
    );
    const own = vesselSession.vessel.needs.edges.find(({ node: { need } }) => need.includes(canary(who, 'need')));
    await change(couple[who], 'prepareSharing', { contentType: 'IDENTIFIED_NEED', itemId: own?.node.id });
  }

  async function plantItems(who: Who): Promise<void> {
    const say = (field: Field) => canary(who, field);
    const put = (name: string, input: object) => change(couple[who], name, { sessionId, ...input });
    await put('recordEvent', {
      description: `It was ${say('event')}.`,
      attributedTo: 'OTHER',
      emotions: [say('emotion')],
    });
    await put('recordReading', { intensity: 4, context: `Because of ${say('reading')}.` });
    await put('addNeed', { need: `to ${say('need')}`, category: 'SAFETY', evidence: [`He said ${say('evidence')}.`] });
    await put('addBoundary', { description: `Never ${say('boundary')}.`, nonNegotiable: true });
    await put('addDocument', { title: say('title'), content: `Dear ${say('document')}.`, type: 'LETTER' });
    await change(couple[who], 'calibratePci', {
      notes: `Mind ${say('notes')}.`,
      topicsToAvoid: [say('topic')],
      addressAs: say('name'),
    });
    await change(couple[who], 'grantPciConsent', { scope: 'GUIDE_CALIBRATION' });
  }

  return {
    readSynthesis,
    prepareDraft,
    async plant(who: Who): Promise<void> {
      await plantItems(who);
      server.say(JSON.stringify({ text: `I need ${canary(who, 'draft')}.` }));
      await prepareDraft(who);
      await talking(running).answered(couple[who], sessionId, `I feel hurt by ${canary(who, 'message')}.`, {
        intensity: 5,
        intensityContext: `It is ${canary(who, 'context')}.`,
      });
      elsewhere[who] =
        (
          await change(
            couple[who],
            'createVesselSession',
            { partnerEmail: `${canary(who, 'invited')}@example.org` },
            'id',
          )
        )?.id ?? '';
      const { work, dependencies } = running.service;
      await definition.jobs.find(({ name }) => name === 'send-letters')?.run({ work, dependencies, now: new Date() });
      server.say(JSON.stringify({ text: `What weighs on you is ${canary(who, 'synthesis')}.` }));
      await readSynthesis(couple[who]);
    },
    /**
     * All that a person reads of the session, of themselves, and of the one to which they invited somebody, but for the
     * account.
     */
    async readAll(who: Who): Promise<string> {
      return JSON.stringify(
        granted(await couple[who].graph.request(all, { id: sessionId, me: couple[who].id, elsewhere: elsewhere[who] })),
      );
    },
    /** A session in which nobody is but the one who invited. */
    elsewhereOf: (who: Who) => elsewhere[who] ?? '',
  };
}
