import type { TemplateReport } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { Failed } from '../../parts/failed';
import { Actions, Primary } from '../../parts/form';
import { Loaded } from '../../parts/loaded';
import { SafeLink } from '../../parts/safe-link';
import { ScreenFrame } from '../../parts/screen-frame';
import { Sign } from '../../parts/sign';
import { useShell } from '../../shell';
import { useAction, useLoad } from '../../use-call';

const text = panel.templates;
type Template = TemplateReport['templates'][number];

/** The user's templates of documents with what is wrong in each, and the built-in ones to take and edit. */
export function TemplatesScreen() {
  const check = useLoad('templates.check', null);
  return (
    <ScreenFrame title={text.title}>
      <Loaded from={check} busyText={text.checking}>
        {(report) => (
          <>
            <p class="lead">{report.text}</p>
            <Lines templates={report.templates.filter(({ own }) => own)} />
            <Actions>
              <Primary
                label={text.again}
                busyLabel={text.checking}
                busy={check.busy}
                onClick={check.reload}
              />
            </Actions>
            <BuiltIn templates={report.templates.filter(({ own }) => !own)} />
          </>
        )}
      </Loaded>
    </ScreenFrame>
  );
}

const Lines = ({ templates }: { templates: readonly Template[] }) =>
  templates.length === 0 ? null : (
    <ul class="lines">
      {templates.map((template) => (
        <TemplateLine key={template.kind} template={template} />
      ))}
    </ul>
  );

function BuiltIn({ templates }: { templates: readonly Template[] }) {
  if (templates.length === 0) return null;
  return (
    <details>
      <summary>{text.builtIn(templates.length)}</summary>
      <p class="quiet">{text.builtInLead}</p>
      <Lines templates={templates} />
    </details>
  );
}

function TemplateLine({ template }: { template: Template }) {
  const { own, title, problems, notes } = template;
  return (
    <li>
      <div class="row">
        {own && <Sign of={problems.length > 0 ? 'ask' : 'good'} />}
        <span class="grow">
          {own ? <SafeLink url={template.url} text={title} /> : title}
          {own && (
            <span class="quiet block">
              {problems.length > 0 ? text.problems(problems.length) : panel.signs.good}
            </span>
          )}
        </span>
      </div>
      <Sentences of={problems} />
      <Sentences of={notes} quiet />
      <Restore template={template} />
    </li>
  );
}

function Sentences({ of, quiet = false }: { of: readonly string[]; quiet?: boolean }) {
  if (of.length === 0) return null;
  return (
    <ul class={quiet ? 'inner quiet' : 'inner'}>
      {of.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

function Restore({ template: { kind, title, own } }: { template: Template }) {
  const { say } = useShell();
  const restore = useAction('templates.restore', () => say(own ? text.restored : text.taken));
  const label = own ? text.restore : text.take;
  return (
    <>
      <button
        type="button"
        class="plain indented"
        aria-disabled={restore.busy}
        aria-label={`${label}: ${title}`}
        onClick={() => restore.run({ kind })}
      >
        {restore.busy ? (own ? text.restoring : text.taking) : label}
      </button>
      {restore.failure && <Failed error={restore.failure} repeat={restore.repeat} />}
    </>
  );
}
