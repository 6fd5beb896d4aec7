import { ToolFault } from './tool-faults.ts';
import { toolLimits } from './tool-limits.ts';

export const parameterTypes = ['STRING', 'NUMBER', 'BOOLEAN'] as const;

/** One parameter of a declared tool. */
export interface ToolParameter {
  readonly name: string;
  readonly type: (typeof parameterTypes)[number];
  readonly description: string;
  readonly isRequired: boolean;
}

export type ToolArguments = Readonly<Record<string, string | number | boolean>>;

/**
 * Reads the arguments that a model wrote for a tool: a JSON object with the declared parameters and no others.
 * @throws {ToolFault} INVALID_ARGUMENTS
 */
export function readArguments(text: string, parameters: readonly ToolParameter[]): ToolArguments {
  const given = parsed(text);
  const byName = new Map(parameters.map((parameter) => [parameter.name, parameter]));
  for (const [name, value] of Object.entries(given)) {
    if (typeof value !== byName.get(name)?.type.toLowerCase()) throw new ToolFault('INVALID_ARGUMENTS');
  }
  const isMissing = parameters.some(({ name, isRequired }) => isRequired && !Object.hasOwn(given, name));
  if (isMissing) throw new ToolFault('INVALID_ARGUMENTS');
  return given as ToolArguments;
}

function parsed(text: string): Record<string, unknown> {
  if (text.length > toolLimits.argumentCharacters) throw new ToolFault('INVALID_ARGUMENTS');
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch (error) {
    throw new ToolFault('INVALID_ARGUMENTS', { cause: error });
  }
  throw new ToolFault('INVALID_ARGUMENTS');
}
