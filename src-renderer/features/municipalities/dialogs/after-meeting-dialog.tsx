import { ActionIcon, Button, Group, Paper, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { OpenQuestion } from '#domain/open-question.ts';
import { texts } from '../../../texts/de.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { useChange } from '../../../ui/use-change.ts';
import type { MeetingDialogProps } from './meeting-step-dialog.tsx';

type Draft = OpenQuestion & { readonly key: number };

const blank = { id: '', text: '', owner: '', dueOn: null, answeredOn: null, answer: '' };

/** What came out of a meeting: a note, and questions with owner, deadline and answer. */
export function AfterMeetingDialog({ name, meeting, onClose }: MeetingDialogProps) {
  const [note, setNote] = useState(meeting.result.note);
  const [questions, setQuestions] = useState<readonly Draft[]>(
    meeting.result.questions.map((question, key) => ({ ...question, key })),
  );
  const { change, pending } = useChange('meetings.recordAfterwards');
  const save = async () => {
    const input = {
      meetingId: meeting.id,
      expectedVersion: meeting.version,
      note,
      questions: questions.map(({ key: _key, ...question }) => question),
    };
    if ((await change(input, `Ergebnis festgehalten: ${name}.`)).ok) onClose();
  };
  const set = (key: number, facts: Partial<OpenQuestion>) =>
    setQuestions(questions.map((question) => (question.key === key ? { ...question, ...facts } : question)));
  return (
    <Dialog
      title={`Ergebnis: ${name}`}
      confirmLabel={texts.save}
      onClose={onClose}
      onConfirm={save}
      pending={pending}
      disabled={questions.some(({ text }) => text.trim() === '')}
    >
      <Textarea
        label="Ergebnisnotiz (intern)"
        description="Bitte keine Namen von Einwohnern."
        autosize
        minRows={2}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <Text fw={600}>Offene Fragen</Text>
      {questions.map((question, index) => (
        <QuestionFields
          key={question.key}
          number={index + 1}
          question={question}
          onChange={(facts) => set(question.key, facts)}
          onRemove={() => setQuestions(questions.filter(({ key }) => key !== question.key))}
        />
      ))}
      <Button
        variant="default"
        leftSection={<IconPlus size={16} aria-hidden />}
        onClick={() =>
          setQuestions([...questions, { ...blank, key: Math.max(-1, ...questions.map(({ key }) => key)) + 1 }])
        }
      >
        Frage hinzufügen
      </Button>
    </Dialog>
  );
}

function QuestionFields(props: {
  readonly number: number;
  readonly question: OpenQuestion;
  readonly onChange: (facts: Partial<OpenQuestion>) => void;
  readonly onRemove: () => void;
}) {
  const { number, question, onChange } = props;
  return (
    <Paper withBorder p="sm" role="group" aria-label={`Frage ${number}`}>
      <Stack gap="xs">
        <Group align="flex-end" wrap="nowrap">
          <TextInput
            label="Frage"
            required
            style={{ flexGrow: 1 }}
            value={question.text}
            onChange={(event) => onChange({ text: event.currentTarget.value })}
          />
          <ActionIcon variant="default" size="lg" aria-label={`Frage ${number} entfernen`} onClick={props.onRemove}>
            <IconTrash size={16} aria-hidden />
          </ActionIcon>
        </Group>
        <Group grow align="flex-start">
          <TextInput
            label="Zuständig"
            placeholder="WEMACOM, Landkreis, Gemeinde"
            value={question.owner}
            onChange={(event) => onChange({ owner: event.currentTarget.value })}
          />
          <DateField label="Bis" clearable value={question.dueOn} onChange={(dueOn) => onChange({ dueOn })} />
          <DateField
            label="Beantwortet am"
            clearable
            value={question.answeredOn}
            onChange={(answeredOn) => onChange({ answeredOn })}
          />
        </Group>
        <Textarea
          label="Antwort"
          autosize
          minRows={1}
          value={question.answer}
          onChange={(event) => onChange({ answer: event.currentTarget.value })}
        />
      </Stack>
    </Paper>
  );
}
