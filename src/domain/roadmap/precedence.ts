import type { RoadmapRow } from './types';

/** What must not be due before what: `later` needs `earlier`. Names are keys of the texts. */
export interface Precedence {
  readonly name: 'plans-drafted' | 'questionnaires-analysed' | 'banks-formed';
  readonly earlier: (row: RoadmapRow) => boolean;
  readonly later: (row: RoadmapRow) => boolean;
}

const says =
  (...cues: readonly RegExp[]) =>
  (row: RoadmapRow): boolean => {
    const text = `${row.activity} ${row.content} ${row.result}`.toLowerCase().replace(/ё/g, 'е');
    return cues.every((cue) => cue.test(text));
  };

const formsPairs = says(/формирован[а-я]* (?:наставническ[а-я]* )?пар/);

/** Only rules whose two sides can be told from the words of a row. */
export const PRECEDENCE: readonly Precedence[] = [
  {
    name: 'plans-drafted',
    earlier: says(/(?:составлен|разработ)[а-я]* (?:индивидуальн|персонализирован)[а-я]* (?:план|программ)/),
    later: says(/утвержд[а-я]* (?:индивидуальн|персонализирован)[а-я]* (?:план|программ)/),
  },
  {
    name: 'questionnaires-analysed',
    earlier: says(/анализ[а-я]* (?:заполненн[а-я]* |полученн[а-я]* )?анкет/),
    later: formsPairs,
  },
  {
    name: 'banks-formed',
    earlier: says(/формирован[а-я]* (?:баз|банк)[а-я]* (?:данных )?наста/),
    later: formsPairs,
  },
];
