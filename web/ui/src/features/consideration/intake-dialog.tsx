import { useState } from 'react';
import { ChoiceCards } from '@/components/choice-cards';
import { DialogForm } from '@/components/dialog-form';
import { Field } from '@/components/field';
import { fieldError } from '@/lib/api/problem';
import type { Intake, IntakeAnswers, Tier } from '@/lib/api/review-types';
import type { Proposal } from '@/lib/api/types';
import { useAnswerIntake } from '@/lib/queries/use-consideration-writes';
import { TIERS } from '@/lib/review/words';
import { isLower, tierOf, type Answers } from './tiers';

interface IntakeDialogProps {
  proposal: Proposal;
  intake: Intake;
  onClose: () => void;
}

/** The questionnaire, the tier that it asks for, and the one that is chosen. */
export default function IntakeDialog({ proposal, intake, onClose }: IntakeDialogProps) {
  const [answers, setAnswers] = useState<Answers>(() => ({ ...intake.answers }));
  const [chosen, setChosen] = useState<Tier | undefined>(intake.answers ? intake.tier : undefined);
  const [reason, setReason] = useState(intake.reason ?? '');
  const write = useAnswerIntake(proposal.key);
  const recommended = tierOf(intake.questions, answers);
  const tier = chosen ?? recommended;
  const needsReason = recommended !== undefined && tier !== undefined && isLower(tier, recommended);
  return (
    <DialogForm
      title="How much review does it need?"
      description={`${proposal.key} ${proposal.title}`}
      action="Save"
      pending={write.isPending || !tier || !recommended || (needsReason && !reason.trim())}
      error={write.error}
      onSubmit={() =>
        write.mutateAsync({
          answers: answers as IntakeAnswers,
          tier: tier!,
          ...(needsReason ? { reason: reason.trim() } : {}),
        })
      }
      onClose={onClose}
    >
      {intake.questions.map((question) => (
        <ChoiceCards
          key={question.key}
          legend={question.question}
          hint={question.reason}
          value={answers[question.key]}
          onChange={(answer) => setAnswers({ ...answers, [question.key]: answer })}
          choices={question.answers.map((answer) => ({ value: answer.key, label: answer.text }))}
        />
      ))}
      {recommended && (
        <ChoiceCards
          legend={`Tier: the answers ask for ${TIERS[recommended][0].toLowerCase()}`}
          value={tier}
          onChange={setChosen}
          choices={(Object.keys(TIERS) as Tier[]).map((value) => ({
            value,
            label: TIERS[value][0],
            meaning: TIERS[value][1],
          }))}
        />
      )}
      {needsReason && (
        <Field label="Why will less do?" error={fieldError(write.error, 'reason')}>
          <textarea
            className="input"
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            required
            maxLength={4000}
          />
        </Field>
      )}
    </DialogForm>
  );
}
