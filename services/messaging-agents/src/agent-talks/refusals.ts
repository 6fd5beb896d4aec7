import { DomainError } from '@kindred/contracts/domain-error';

export class AgentNotActive extends DomainError {
  readonly code = 'AGENT_NOT_ACTIVE';
  override readonly kind = 'conflict';
  constructor() {
    super('This agent is paused or retired. It answers nothing.');
  }
}

export class AnswerIsComing extends DomainError {
  readonly code = 'ANSWER_IS_COMING';
  override readonly kind = 'conflict';
  constructor() {
    super('The agent has yet to answer what you said before.');
  }
}
