/** The user and the purpose of a call of a model. Budgets are counted by them. Neither is sent to the model. */
export interface AskedFor {
  /** A key for the budget: a person's id, or a service's name for its own work. Never in a metric or a log. */
  readonly user: string;
  /** A name out of the service's own short list, such as `guide` or `find-needs`: it labels metrics. */
  readonly purpose: string;
}
