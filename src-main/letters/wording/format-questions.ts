import type { Block } from '../letter.ts';
import { line, tick } from './blocks.ts';

/** What a format needs to know from the municipality: as questions in the letter and as lines on the reply form. */
export interface FormatQuestions {
  readonly questions: readonly string[];
  readonly replyTitle: string;
  readonly answers: readonly Block[];
}

const inPerson: FormatQuestions = {
  questions: [
    'Welcher Raum steht zur Verfügung, wie viele Plätze hat er und ist er bestuhlt?',
    'Ist der Raum barrierefrei zugänglich?',
    'Gibt es Beamer und Leinwand, Strom am Rednerplatz und einen Internetzugang?',
    'Fällt eine Miete an, und von wem bekommen wir den Schlüssel?',
    'Wer ist vor Ort ansprechbar?',
  ],
  replyTitle: 'Raum',
  answers: [
    line('Raum und Anschrift'),
    line('Plätze, Bestuhlung'),
    tick('Der Raum ist barrierefrei zugänglich.'),
    tick('Beamer und Leinwand sind vorhanden.'),
    tick('Ein Internetzugang ist vorhanden.'),
    line('Schlüssel, Einlass'),
    line('Miete'),
  ],
};

const video: FormatQuestions = {
  questions: [
    'Kann das Video zusätzlich in einem öffentlichen Raum gezeigt werden, zum Beispiel für Menschen ohne Internet?',
    'Wo können gedruckte Unterlagen ausliegen, und zu welchen Zeiten ist dort geöffnet?',
    'Können Sie auf Ihrer Internetseite auf das Video hinweisen?',
    'Wer nimmt bei Ihnen Fragen zum Video entgegen?',
  ],
  replyTitle: 'Video und Unterlagen',
  answers: [
    tick('Das Video kann in einem Raum gezeigt werden.'),
    line('Raum und Zeit'),
    line('Auslage der Unterlagen'),
    tick('Wir weisen auf unserer Internetseite auf das Video hin.'),
  ],
};

const phone: FormatQuestions = {
  questions: [
    'Passen die vorgesehenen Sprechzeiten für Ihre Einwohner?',
    'Wo können gedruckte Unterlagen vorab ausliegen?',
    'Nimmt bei Ihnen jemand Rückrufwünsche entgegen?',
  ],
  replyTitle: 'Telefon und Unterlagen',
  answers: [
    tick('Die Sprechzeiten passen.'),
    line('Andere Sprechzeiten'),
    line('Auslage der Unterlagen'),
    line('Annahme von Rückrufwünschen'),
  ],
};

const questionsByFormat: ReadonlyMap<string, FormatQuestions> = new Map([
  ['inPerson', inPerson],
  ['video', video],
  ['phone', phone],
]);

const otherFormat: FormatQuestions = {
  questions: ['Was brauchen Sie von uns für die Vorbereitung?', 'Wer ist bei Ihnen dafür ansprechbar?'],
  replyTitle: 'Vorbereitung',
  answers: [line('Das brauchen wir')],
};

/** Questions of the format; general ones for a format that has none of its own. */
export function questionsFor(formatId: string): FormatQuestions {
  return questionsByFormat.get(formatId) ?? otherFormat;
}
