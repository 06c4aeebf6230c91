// What the mock knows of protocol, checklists, intake and gate rules.
export const protocol = {
  name: 'Standard panel',
  perspectives: ['security', 'data', 'reliability'],
  quorum: 3,
  measure: 'tastle-wierman',
  rounds: 2,
  acceptHours: 48,
  roundHours: 120,
  discussionHours: 120,
  reminderHours: [48, 24],
  minimumHours: 0,
  deadlineClosesRound: false,
  waitingHours: 72,
};

const question = (id, text, reason) => ({ id, question: text, reason });
export const checklists = {
  security: [
    question(
      'SEC-1',
      'For every way in, who can reach it, how do they prove who they are, and what happens to somebody who cannot?',
      'The way in that nobody listed is the one without a lock.',
    ),
    question(
      'SEC-2',
      'Where is it decided whether a caller may do this to that object?',
      'Checks repeated in every handler are forgotten in one of them.',
    ),
  ],
  data: [
    question(
      'DATA-1',
      'For each kind of data, which single component owns it?',
      'Two owners mean two truths; which of them is right is then decided in an incident.',
    ),
  ],
  reliability: [
    question(
      'REL-1',
      'Which timeout, retry and limit does each call to something else have?',
      'A caller without a limit waits with everybody who waits for it.',
    ),
    question('REL-2', 'What is lost when a store is restored?', 'A backup that nobody restored is a hope.'),
  ],
};

const answer = (key, text, tier) => ({ key, text, tier });
export const intakeQuestions = [
  {
    key: 'reversibility',
    question: 'How hard is it to go back?',
    reason: 'What can be undone in a day is cheaper to try than to review.',
    answers: [
      answer('hours', 'Undone within hours.', 'note'),
      answer('days', 'Undone within days, by one team.', 'note'),
      answer('weeks', 'Undone with weeks of work.', 'second'),
      answer('never', 'Practically never.', 'panel'),
    ],
  },
  {
    key: 'blastRadius',
    question: 'Who is hit if it goes wrong?',
    reason: 'The more people are hit at once, the more points of view are worth asking.',
    answers: [
      answer('team', 'The team itself.', 'note'),
      answer('teams', 'Other teams.', 'second'),
      answer('customers', 'Some customers.', 'second'),
      answer('everybody', 'All customers.', 'panel'),
    ],
  },
  {
    key: 'dataSensitivity',
    question: 'What is the most sensitive data that it touches?',
    reason: 'A leak cannot be taken back.',
    answers: [
      answer('none', 'None, or public data.', 'note'),
      answer('internal', 'Internal data.', 'note'),
      answer('personal', 'Data about people.', 'second'),
      answer('special', 'Health, payment or credentials.', 'panel'),
    ],
  },
  {
    key: 'cost',
    question: 'What will it cost over three years?',
    reason: 'Money and attention that are bound for years are missing elsewhere.',
    answers: [
      answer('weeks', 'Some weeks of one team.', 'note'),
      answer('quarter', 'About a quarter of one team.', 'note'),
      answer('year', 'About a year of one team.', 'second'),
      answer('years', 'Years, or several teams.', 'panel'),
    ],
  },
];

export const gateRules = [
  {
    name: 'quorum',
    description: 'As many positions count as the quorum asks for.',
    appliesIf: '',
    satisfiedIf: 'positions.counted >= protocol.quorum',
    overrideIf: '',
    missing: '{protocol.quorum - positions.counted} more position[s] needed.',
  },
  {
    name: 'no-open-blocker',
    description: 'No blocker is open.',
    appliesIf: '',
    satisfiedIf: 'findings.openBlockers = 0',
    overrideIf: '',
    missing: '{findings.openBlockers} blocker[s] [is|are] open.',
  },
  {
    name: 'no-undisposed-finding',
    description: 'Every finding is disposed of, and no disposition is contested.',
    appliesIf: '',
    satisfiedIf: 'findings.open = 0',
    overrideIf: '',
    missing: '{findings.open} finding[s] [has|have] no disposition or a contested one.',
  },
  {
    name: 'conditions-complete',
    description: 'Every condition has an owner and a due date.',
    appliesIf: 'conditions.total > 0',
    satisfiedIf: 'conditions.incomplete = 0',
    overrideIf: '',
    missing: '{conditions.incomplete} condition[s] [lacks|lack] an owner or a due date.',
  },
  {
    name: 'author-independence',
    description: 'No author of the proposal chairs the review or holds a seat.',
    appliesIf: '',
    satisfiedIf: 'not chair.isAuthor and seats.heldByAuthors = 0',
    overrideIf: 'false',
    missing: 'An author of the proposal chairs the review or holds a seat.',
  },
  {
    name: 'signed-or-dissented',
    description: 'Every seat has signed the recommendation or dissented.',
    appliesIf: 'recommendation.recorded',
    satisfiedIf: 'seats.unsigned = 0',
    overrideIf: '',
    missing: '{seats.unsigned} seat[s] [has|have] neither signed nor dissented.',
  },
];

export const gateFacts = [
  { name: 'positions.counted', type: 'number', description: 'How many positions count toward the quorum.' },
  { name: 'findings.openBlockers', type: 'number', description: 'How many blockers are open.' },
  { name: 'findings.open', type: 'number', description: 'How many findings are open or contested.' },
];
