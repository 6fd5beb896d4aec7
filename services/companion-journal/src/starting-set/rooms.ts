import type { RoomFeatures } from '../rooms/room-features.ts';
import type { RoomText } from '../rooms/room-text.ts';

export interface ShippedRoom extends RoomText {
  readonly id: string;
}

/** How a room behaves unless it says otherwise. */
const usual: RoomFeatures = {
  replyLength: 'MEDIUM',
  maxPromptLength: 4_000,
  maxTurns: null,
  offersKeeping: true,
  asksMood: false,
  usesMemory: true,
  targetQuestion: null,
};

/** The rooms that are shipped. Admins change and retire them afterwards like any other. */
export const shippedRooms: readonly ShippedRoom[] = [
  {
    id: 'quiet-room',
    name: 'The Quiet Room',
    description: 'A chair, a window, and no agenda. Begin wherever you are.',
    purpose: 'To say what is on your mind, in any order, to a companion that does not hurry you.',
    samplePrompt: 'I do not know where to begin. It was a strange week.',
    promptType: 'OPEN',
    features: { ...usual, asksMood: true },
    steps: [],
    tags: ['listening', 'feelings', 'calm'],
  },
  {
    id: 'morning-pages',
    name: 'Morning Pages',
    description: 'An empty page before the day begins. Write without stopping; the companion answers only at the end.',
    purpose: 'To empty your head in the morning and see what the day is about.',
    samplePrompt: 'Half awake. The first thing in my head is the meeting at ten, and then the garden.',
    promptType: 'OPEN',
    features: { ...usual, replyLength: 'SHORT' },
    steps: [],
    tags: ['morning', 'writing', 'clarity'],
  },
  {
    id: 'day-end',
    name: 'The End of the Day',
    description: 'Four questions by lamplight, to close the day before you sleep.',
    purpose: 'To look back at the day without judging it, and to let it go.',
    samplePrompt: 'Today felt longer than it was.',
    promptType: 'GUIDED',
    features: { ...usual, replyLength: 'SHORT', asksMood: true },
    steps: [
      {
        title: 'What happened',
        question: 'Which moment of today do you still see before you?',
        guidance: 'Let the person describe one moment with the senses. Ask for no reasons yet.',
      },
      {
        title: 'What it did',
        question: 'What did that moment do with you?',
        guidance: 'Help to name a feeling or two in plain words. Say back what you heard.',
      },
      {
        title: 'What was good',
        question: 'What, however small, was all right today?',
        guidance: 'Accept "nothing" as an answer. Do not search for comfort on the person’s behalf.',
      },
      {
        title: 'What can wait',
        question: 'What may wait until tomorrow?',
        guidance: 'Help to put one thing into a sentence that can be left for the morning. Then say good night.',
      },
    ],
    tags: ['evening', 'rest', 'reflection'],
  },
  {
    id: 'crossroads',
    name: 'The Crossroads',
    description: 'A signpost with more than one arm. Name the decision, and walk a little way down each road.',
    purpose: 'To look at one decision from several sides, and to see what you still need to know.',
    samplePrompt: 'I could stay in this flat or move in with two friends. Both feel right on different days.',
    promptType: 'TARGETED',
    features: { ...usual, targetQuestion: 'Which decision is it about?' },
    steps: [],
    tags: ['decisions', 'clarity', 'planning'],
  },
  {
    id: 'hard-conversation',
    name: 'Before a Hard Conversation',
    description: 'A hallway with a mirror, before the door behind which the other person waits.',
    purpose: 'To prepare a conversation that you would rather avoid, so that you can say what matters.',
    samplePrompt: 'I have to tell my brother that I will not lend him money again.',
    promptType: 'GUIDED',
    features: { ...usual, usesMemory: false },
    steps: [
      {
        title: 'What it is about',
        question: 'With whom do you need to talk, and about what? Leave out names.',
        guidance: 'Get the situation in a few sentences. Remind the person once to leave out full names and addresses.',
      },
      {
        title: 'What you saw',
        question: 'What happened, as a camera would have recorded it?',
        guidance: 'Help to separate what was seen and heard from what it is supposed to mean.',
      },
      {
        title: 'What you need',
        question: 'What do you need, and what would you ask for?',
        guidance: 'Look for a request that can be answered with yes or no. A demand is not one.',
      },
      {
        title: 'How it looks from there',
        question: 'How might the other person tell this story?',
        guidance: 'Invite a fair guess. Do not claim to know what the other person thinks.',
      },
      {
        title: 'The first sentence',
        question: 'What is your first sentence?',
        guidance: 'Offer two wordings at most, short enough to be spoken. Let the person choose and change them.',
      },
    ],
    tags: ['conversation', 'relationships', 'clarity'],
  },
  {
    id: 'two-minute-check',
    name: 'The Two-Minute Check',
    description: 'A bench on the way. Sit down, say how it is, and walk on.',
    purpose: 'To notice how you are in the middle of a busy day.',
    samplePrompt: 'Tense shoulders, too much coffee, otherwise fine.',
    promptType: 'SHORT_FORM',
    features: { ...usual, replyLength: 'SHORT', maxPromptLength: 500, maxTurns: 3, asksMood: true },
    steps: [],
    tags: ['feelings', 'short', 'habits'],
  },
  {
    id: 'gratitude-shelf',
    name: 'The Gratitude Shelf',
    description: 'A shelf with room for small things that were good. Put one there, and look at it for a moment.',
    purpose: 'To keep hold of something good before it slips away.',
    samplePrompt: 'A stranger held the door and then told me a joke.',
    promptType: 'SHORT_FORM',
    features: { ...usual, replyLength: 'SHORT', maxPromptLength: 500, maxTurns: 2 },
    steps: [],
    tags: ['gratitude', 'short', 'evening'],
  },
  {
    id: 'worry-table',
    name: 'The Worry Table',
    description: 'A table with good light. Lay one worry on it, and only that one, and take it apart.',
    purpose: 'To find out which part of a worry you can do something about.',
    samplePrompt: 'I keep thinking that I forgot something in the application.',
    promptType: 'TARGETED',
    features: { ...usual, asksMood: true, targetQuestion: 'Which worry do you want to look at?' },
    steps: [],
    tags: ['worry', 'calm', 'clarity'],
  },
  {
    id: 'unsent-letters',
    name: 'The Drawer of Unsent Letters',
    description: 'Paper, a pen, and a drawer that nothing ever leaves. Write to a person who will not read it.',
    purpose: 'To say what cannot be said, to a person who is gone, far away, or out of reach.',
    samplePrompt: 'Dear Grandfather, I planted the plum tree after all.',
    promptType: 'OPEN',
    features: { ...usual, replyLength: 'SHORT', usesMemory: false },
    steps: [],
    tags: ['writing', 'grief', 'relationships'],
  },
  {
    id: 'values-compass',
    name: 'The Compass',
    description: 'A compass without a map. Three steps to find which way is yours.',
    purpose: 'To put into words what matters to you, and to see where your days already follow it.',
    samplePrompt: 'I was proud of how I stayed calm when everybody shouted.',
    promptType: 'GUIDED',
    features: { ...usual, replyLength: 'LONG' },
    steps: [
      {
        title: 'A moment of pride',
        question: 'When were you last proud of how you acted? It may be a small thing.',
        guidance: 'Ask for one scene. Stay with what the person did, not with what they achieved.',
      },
      {
        title: 'What it stood for',
        question: 'What mattered to you in that moment?',
        guidance: 'Offer two or three words for a value, and let the person correct them.',
      },
      {
        title: 'Where it lives',
        question: 'Where in an ordinary week is there room for it?',
        guidance: 'Look for a place where it already happens, then for one small place more.',
      },
    ],
    tags: ['values', 'reflection', 'planning'],
  },
];
