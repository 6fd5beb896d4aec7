import { startModelServer, type ModelServer } from '@kindred/testkit/model-server';
import { Registry } from 'prom-client';
import type { EmbeddingModel } from '../src/embedding-model.ts';
import type { LanguageModel } from '../src/language-model.ts';
import { meter, type Meter } from '../src/meter.ts';
import { modelMetrics } from '../src/model-metrics.ts';
import { connectTo, type Connection } from '../src/openai/connection.ts';
import { openaiEmbeddingModel } from '../src/openai/openai-embedding-model.ts';
import { openaiLanguageModel } from '../src/openai/openai-language-model.ts';
import { joined } from './language-model-contract.ts';
import { embeddedReply, findWishes, serviceWords } from './service-words.ts';
import { story } from './story.ts';

export const asked = { user: 'ann', purpose: 'guide' };
const timeouts = { connectMs: 2_000, firstPieceMs: 5_000, pauseMs: 5_000, answerMs: 5_000, wholeMs: 20_000 };

/** A model server and models that ask it, which know nothing about it when a test begins. */
export interface GivenServer {
  readonly server: ModelServer;
  readonly language: LanguageModel;
  readonly embedding: EmbeddingModel;
  readonly connection: Connection;
  readonly meter: Meter;
  /** Tokens of each call. */
  readonly spent: { in: number; out: number }[];
  reply(text?: string): Promise<string>;
  readInto(pieces: string[]): Promise<void>;
  wishes(text?: string): Promise<{ readonly wishes: readonly unknown[] }>;
  /** Replies after which pieces are shown as they come. */
  getAcquainted(): Promise<void>;
}

export function givenServer(): GivenServer {
  const given = {} as { -readonly [Key in keyof GivenServer]: GivenServer[Key] };
  const said = (text = story) =>
    given.language.reply({ system: 'You are a guide.', turns: [{ from: 'person', text }], embeddedReply, ...asked });
  given.reply = (text) => joined(said(text));
  given.wishes = (text = story) => given.language.extract({ task: findWishes, given: { text }, ...asked });
  given.readInto = async (pieces) => {
    for await (const piece of said()) pieces.push(piece);
  };
  given.getAcquainted = async () => {
    for (let nth = 0; nth < 3; nth += 1) await given.reply();
  };
  beforeAll(async () => {
    given.server = await startModelServer(serviceWords);
  });
  afterAll(() => given.server.stop());
  beforeEach(() => {
    given.server.reset();
    given.spent = [];
    given.connection = connectTo({ url: given.server.url, key: 'a-key', timeouts, retries: 0 });
    given.meter = meter({
      budget: { take: async () => ({ spent: async (usage) => void given.spent.push({ ...usage }) }) },
      metrics: modelMetrics(new Registry()),
    });
    given.language = openaiLanguageModel(given.connection, 'guide-large', given.meter);
    given.embedding = openaiEmbeddingModel(given.connection, 'vectors-small', given.meter, 64);
  });
  afterEach(() => given.connection.close());
  return given;
}
