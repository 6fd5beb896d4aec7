/** Which of the shipped personas fit which of the shipped rooms. */
export const shippedFit: Readonly<Record<string, readonly string[]>> = {
  'quiet-room': ['patient-listener', 'night-watch', 'story-weaver', 'question-keeper'],
  'morning-pages': ['patient-listener', 'question-keeper', 'small-steps', 'story-weaver'],
  'day-end': ['night-watch', 'patient-listener', 'story-weaver'],
  crossroads: ['plain-speaker', 'fair-opponent', 'question-keeper', 'long-view'],
  'hard-conversation': ['word-finder', 'plain-speaker', 'patient-listener'],
  'two-minute-check': ['patient-listener', 'small-steps', 'plain-speaker'],
  'gratitude-shelf': ['patient-listener', 'story-weaver', 'night-watch'],
  'worry-table': ['small-steps', 'plain-speaker', 'question-keeper', 'patient-listener'],
  'unsent-letters': ['word-finder', 'story-weaver', 'patient-listener'],
  'values-compass': ['long-view', 'question-keeper', 'fair-opponent'],
};
