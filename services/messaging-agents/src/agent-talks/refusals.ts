import { DomainError } from '@kindred/contracts/domain-error';

export class AgentNotActive extends DomainError {
  readonly code = 'AGENT_NOT_ACTIVE';
  override readonly kind = 'conflict';
  constructor() {
    super('This agent answers nothing now.');
  }
}

export class AnswerIsComing extends DomainError {
  readonly code = 'ANSWER_IS_COMING';
  override readonly kind = 'conflict';
  constructor() {
    super('The agent has yet to answer what you said before.');
  }
}
