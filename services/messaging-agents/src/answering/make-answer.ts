import type { Models } from '@kindred/models/make-models';
import { dangerAnswer, speaksOfDanger } from '@kindred/replies/danger';
import { sayReply } from '@kindred/replies/say-reply';
import type { Logger } from 'pino';
import type { AgentTool } from '../tools/agent-tool.ts';
import { runTool, type ToolAnswer, type ToolDependencies } from '../tools/run-tool.ts';
import { answerPrompt, type HeardMessage, type ToolResult } from './answer-prompt.ts';
import { chooseTool } from './choose-tool.ts';
import { embeddedAnswer } from './embedded-answer.ts';

export interface AnswerDependencies extends ToolDependencies {
  readonly models: Models;
  readonly logger: Logger;
}

/** What an agent answers, and who asks. */
export interface AskedAnswer {
  /** The id of the turn, or of the decision in a channel. The budget finds its holders by this id. */
  readonly id: string;
  readonly agentId: string;
  readonly agentName: string;
  readonly instructions: string;
  readonly tools: readonly AgentTool[];
  readonly askerUserId: string;
  readonly question: string;
  /** What came of the calls of earlier tries. These tools are not called again: a call can change something. */
  readonly toolResults: readonly ToolResult[];
  readonly signal: AbortSignal;
  /** What else the agent may use. Not called for words of danger. */
  readBefore(): Promise<readonly HeardMessage[]>;
  /** Records a call of a tool before it is made. Returns the id of the record. */
  beginCall(call: AskedCall): Promise<string>;
  /** Records what the call got. */
  endCall(callId: string, answer: ToolAnswer): Promise<void>;
}

/** A call of a tool as the model wrote it. */
export interface AskedCall {
  readonly code: string;
  readonly arguments: string;
}

export interface MadeAnswer {
  readonly text: string;
  /** The people whose earlier messages were in the prompt. The asker can be among them. */
  readonly heard: readonly string[];
}

const mostCalls = 3;

/** Tokens of an answer. The model is asked for at most 120 words. */
const maxTokens = 400;

/** An answer is shown whole, so no one reads along. */
const unread = { say: () => undefined, again: () => undefined, end: () => undefined };

/** Makes an answer. Words of danger get the fixed one before any model, whatever the state of models and budgets. */
export async function makeAnswer(dependencies: AnswerDependencies, asked: AskedAnswer): Promise<MadeAnswer> {
  if (speaksOfDanger(asked.question)) return { text: dangerAnswer, heard: [] };
  const heard = await asked.readBefore();
  const before = heard.map(({ from, text }) => ({ from, text }));
  const toolResults = await useTools(dependencies, asked);
  const { id: user, agentName, instructions, question, signal } = asked;
  const scene = { agentName, instructions, question, before, toolResults };
  const { system, unspoken, turns } = answerPrompt(scene);
  const request = { system, turns, user, purpose: 'agent-answer', signal, maxTokens };
  const ask = () => dependencies.models.language.reply({ ...request, embeddedReply: () => embeddedAnswer(scene) });
  const text = await sayReply({ live: unread, system: unspoken, holdsBack: true, ask });
  return { text, heard: [...new Set(heard.flatMap(({ of }) => of))] };
}

/** The model that chooses a tool is given the question alone: words of others in the channel call none. */
async function useTools(dependencies: AnswerDependencies, asked: AskedAnswer): Promise<ToolResult[]> {
  const { id: user, agentId, askerUserId, question, signal, tools: capabilities } = asked;
  if (capabilities.length === 0) return [];
  const tools = capabilities.map(({ code, description, parameters }) => ({
    code,
    description,
    parameters: JSON.stringify(parameters),
  }));
  const results = [...asked.toolResults];
  while (results.length < mostCalls) {
    const given = { question, tools, called: results.map(({ tool }) => tool) };
    const chosen = await dependencies.models.language.extract({
      task: chooseTool,
      given,
      user,
      purpose: 'agent-tool',
      signal,
    });
    if (chosen.code === '') break;
    const call = { code: chosen.code.slice(0, 40), arguments: chosen.arguments };
    const callId = await asked.beginCall(call);
    const answer = await runTool(dependencies, { ...call, agentId, askerUserId, capabilities });
    await asked.endCall(callId, answer);
    results.push(toolResult(call.code, answer));
  }
  return results;
}

/** What the model is told of a call. */
export function toolResult(
  tool: string,
  { result, outcome }: { readonly result: string | null; readonly outcome: string },
) {
  return { tool, result: result ?? `It gave nothing: ${outcome}.` };
}
