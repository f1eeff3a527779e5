import type { NameForms } from '../../src/contract/dto';
import { panel } from '../../src/text/panel';
import { Sign } from './sign';

/** A name in six cases as a small table; an unsure one is marked as a question. */
export function FormsTable({ title, of }: { title: string; of: NameForms }) {
  return (
    <div class={of.ask ? 'forms asked' : 'forms'}>
      <table>
        <caption>
          {title}
          {of.ask && (
            <span class="ask-word">
              <Sign of="ask" /> {panel.order.check}
            </span>
          )}
        </caption>
        <tbody>
          {of.forms.map((form, index) => (
            <tr key={panel.forms.cases[index]}>
              <th scope="row">{panel.forms.cases[index]}</th>
              <td>{form}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {of.ask && <p class="quiet">{panel.forms.ask}</p>}
    </div>
  );
}

/** Inputs to correct the oblique forms of one name or position; the nominative is corrected where it is typed. */
export function FormsEditor({ of, change }: { of: NameForms; change: (forms: NameForms['forms']) => void }) {
  return (
    <div class="forms-editor">
      {of.forms.map((form, index) =>
        index === 0 ? null : (
          <label class="form-line" key={panel.forms.cases[index]}>
            <span>{panel.forms.cases[index]}</span>
            <input
              type="text"
              value={form}
              autocomplete="off"
              aria-label={panel.forms.case(panel.forms.cases[index]!, of.source)}
              onInput={(event) => {
                const forms = of.forms.map((was, at) => (at === index ? event.currentTarget.value : was));
                change(forms as unknown as NameForms['forms']);
              }}
            />
          </label>
        ),
      )}
    </div>
  );
}
