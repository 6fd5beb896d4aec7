/** The first disclaimer. Admins publish later ones. */
export const firstDisclaimer = {
  id: '01981f5e-8c00-7a10-9f6b-c00000000001',
  text: `Before you talk to a companion

1. I am 18 years old or older. Companions and journals are for adults only.

2. A companion is a computer program. It is not a human being, and it does not know me. What it writes is made by a
language model. It can be wrong, and it can sound certain when it is wrong.

3. A companion is no doctor, therapist, lawyer or adviser of any kind, and takes the place of none. It makes no
diagnosis. I do not begin, stop or change a treatment because of what it writes.

4. In an emergency I call the emergency number of the place where I am. If I think of hurting myself or another person,
I turn to people who are trained to help. Kindred shows me where to find them. No human being reads along.

5. I leave out what names me or other people: addresses, numbers of telephones, cards and documents, passwords. Kindred
looks for such things before a companion sees them, and may miss some.

6. What I keep goes into my journal, which only I can read. What I do not keep is deleted 24 hours after the last turn.
I can export or delete my journal at any time.

7. What I do with what a companion writes is my own decision.

My agreement holds for 90 days, or until this text changes. Then I am asked again.`,
};
