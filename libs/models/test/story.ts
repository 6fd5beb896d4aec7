/**
 * What a person may write to a guide: two needs at least, what the other did, what both did, and a line that is drawn.
 */
export const story = [
  'Yesterday Ben came home late again and I had done all the dishes myself.',
  "You never listen to me when I talk, you're such a selfish idiot! I feel hurt and lonely.",
  "We shouted at each other in the kitchen. I won't accept being yelled at ever again.",
].join(' ');
