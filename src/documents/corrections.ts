import { isCapitals } from '../domain/language/letters';
import { mapForms } from '../domain/language/paradigms';
import { CASES, type Forms } from '../domain/language/types';
import { tidy } from './tidy';

/** Forms of a name, a position or an organisation, corrected by a person who saw them. They win over everything. */
export interface Correction {
  readonly source: string;
  readonly forms: Forms;
}

const keyOf = (source: string): string => tidy(source).toLowerCase();

/** «Старший воспитатель» may be remembered as «старший воспитатель», and the other way round. */
function startingAs(source: string, forms: Forms): Forms {
  const [known, wanted] = [tidy(forms.им).charAt(0), tidy(source).charAt(0)];
  if (isCapitals(source) && !isCapitals(forms.им)) return mapForms(forms, (form) => form.toUpperCase());
  const sameLetter = known !== wanted && known.toLowerCase() === wanted.toLowerCase();
  return sameLetter ? mapForms(forms, (form) => wanted + form.slice(1)) : forms;
}

/** Finds the corrected forms of a text by its nominative, whatever its spaces and capitals; the last correction wins. */
export function correctionsBySource(
  corrections: readonly Correction[],
): (source: string) => Forms | undefined {
  const known = new Map(corrections.map(({ source, forms }) => [keyOf(source), forms]));
  return (source) => {
    const forms = known.get(keyOf(source));
    return forms === undefined ? undefined : startingAs(source, forms);
  };
}

/** The corrected forms where there are any, those of the rules elsewhere. */
export function withGapsFilled(corrected: Partial<Forms>, rules: Forms): Forms {
  const forms = {} as Forms;
  for (const kase of CASES) forms[kase] = tidy(corrected[kase] ?? '') || rules[kase];
  return forms;
}
