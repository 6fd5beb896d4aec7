import type { Models } from '@kindred/models/make-models';
import { dangerAnswer, speaksOfDanger } from '@kindred/replies/danger';
import { sayReply } from '@kindred/replies/say-reply';
import type { AgentTool } from '../tools/agent-tool.ts';
import { runTool, type ToolAnswer, type ToolDependencies } from '../tools/run-tool.ts';
import { answerPrompt, type SeenMessage, type ToolResult } from './answer-prompt.ts';
import { chooseTool } from './choose-tool.ts';
import { embeddedAnswer } from './embedded-answer.ts';

export interface AnswerDependencies extends ToolDependencies {
  readonly models: Models;
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
  /** What tools answered already, in earlier tries. */
  readonly toolResults: readonly ToolResult[];
  readonly signal: AbortSignal;
  /** What else the agent may use. Not called for words of danger. */
  readBefore(): Promise<readonly SeenMessage[]>;
  /** Keeps the call of a tool with what it got, before the answer is made. */
  keepCall(call: MadeCall): Promise<void>;
}

export interface MadeCall {
  readonly code: string;
  readonly arguments: string;
  readonly answer: ToolAnswer;
}

const mostCalls = 3;

/** Tokens of an answer. The model is asked for at most 120 words. */
const maxTokens = 400;

/** An answer is shown whole, so no one reads along. */
const unread = { say: () => undefined, again: () => undefined, end: () => undefined };

/** Makes an answer. Words of danger get the fixed one before any model, whatever the state of models and budgets. */
export async function makeAnswer(dependencies: AnswerDependencies, asked: AskedAnswer): Promise<string> {
  if (speaksOfDanger(asked.question)) return dangerAnswer;
  const before = await asked.readBefore();
  const toolResults = await useTools(dependencies, asked);
  const { id: user, agentName, instructions, question, signal } = asked;
  const scene = { agentName, instructions, question, before, toolResults };
  const { system, unspoken, turns } = answerPrompt(scene);
  const request = { system, turns, user, purpose: 'agent-answer', signal, maxTokens };
  const ask = () => dependencies.models.language.reply({ ...request, embeddedReply: () => embeddedAnswer(scene) });
  return sayReply({ live: unread, system: unspoken, holdsBack: true, ask });
}

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
    const answer = await runTool(dependencies, { ...call, agentId, askerUserId, capabilities });
    await asked.keepCall({ ...call, answer });
    results.push({ tool: call.code, result: answer.result ?? `It gave nothing: ${answer.outcome}.` });
  }
  return results;
}
