/** Errors after which the broker no longer knows what this producer sent last: only a new producer can go on. */
const fencing = new Set([
  'OUT_OF_ORDER_SEQUENCE_NUMBER',
  'DUPLICATE_SEQUENCE_NUMBER',
  'UNKNOWN_PRODUCER_ID',
  'INVALID_PRODUCER_EPOCH',
  'INVALID_PRODUCER_ID_MAPPING',
  'PRODUCER_FENCED',
]);

export function isFenced(error: unknown): boolean {
  return answersIn(error).some(({ type }) => fencing.has(type));
}

/** An answer of the broker that another try will not change, such as a message too large or a missing permission. */
export function isRefusal(error: unknown): boolean {
  return answersIn(error).some(({ type, retriable }) => !retriable && !fencing.has(type));
}

/**
 * What a broker answers about a topic that was made a moment ago: that it does not know it, or does not lead it yet.
 */
const early = new Set(['UNKNOWN_TOPIC_OR_PARTITION', 'LEADER_NOT_AVAILABLE', 'NOT_LEADER_FOR_PARTITION']);

export function isNotThereYet(error: unknown): boolean {
  return answersIn(error).some(({ type }) => early.has(type));
}

interface Answer {
  type: string;
  retriable: boolean;
}

/**
 * What the broker itself answered, found below the layers that kafkajs wraps around it; nothing when there was no
 * answer.
 */
function answersIn(error: unknown): Answer[] {
  const answers: Answer[] = [];
  for (let layer = error; layer instanceof Error; layer = layer.cause) {
    if (layer.name !== 'KafkaJSProtocolError' && layer.name !== 'KafkaJSCreateTopicError') continue;
    if ('type' in layer && typeof layer.type === 'string')
      answers.push({ type: layer.type, retriable: 'retriable' in layer && layer.retriable === true });
  }
  return answers;
}
