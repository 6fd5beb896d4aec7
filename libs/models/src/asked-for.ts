/** Whom a call of a model is for, and what for: what budgets are kept by. It never reaches the model. */
export interface AskedFor {
  /** A key for the budget: a person's id, or a service's name for work that is nobody's. In no metric and no log. */
  readonly user: string;
  /** A name out of the service's own short list, such as `guide` or `find-needs`: it labels metrics. */
  readonly purpose: string;
}
