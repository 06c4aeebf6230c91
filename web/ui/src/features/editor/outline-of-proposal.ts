/** What most proposals need to say; a writer keeps what helps. */
export const outlineOfProposal = `## Context

What is the situation, and what makes a decision necessary now?

## Decision drivers

- 

## Considered options

| Option | For | Against |
| --- | --- | --- |
|  |  |  |

## Proposal

What should be done, and why this option?

## Consequences

- Good:
- Bad:

## Open questions

- [ ] 
`;
