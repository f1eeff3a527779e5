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

/** Templates of documents with what is wrong in each. */
export function TemplatesScreen() {
  const check = useLoad('templates.check', null);
  return (
    <ScreenFrame title={text.title}>
      <Loaded from={check} busyText={text.checking}>
        {(report) => (
          <>
            <p class="lead">{report.text}</p>
            <ul class="lines">
              {report.templates.map((template) => (
                <TemplateLine key={template.kind} template={template} />
              ))}
            </ul>
            <Actions>
              <Primary
                label={text.again}
                busyLabel={text.checking}
                busy={check.busy}
                onClick={check.reload}
              />
            </Actions>
          </>
        )}
      </Loaded>
    </ScreenFrame>
  );
}

function TemplateLine({ template }: { template: Template }) {
  const { say } = useShell();
  const restore = useAction('templates.restore', () => say(text.restored));
  const broken = template.problems.length > 0;
  return (
    <li>
      <div class="row">
        <Sign of={broken ? 'ask' : 'good'} />
        <span class="grow">
          <SafeLink url={template.url} text={template.title} />
          <span class="quiet block">
            {broken ? text.problems(template.problems.length) : panel.signs.good}
          </span>
        </span>
      </div>
      {broken && (
        <ul class="inner">
          {template.problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
      <button
        type="button"
        class="plain indented"
        aria-disabled={restore.busy}
        aria-label={`${text.restore}: ${template.title}`}
        onClick={() => restore.run({ kind: template.kind })}
      >
        {restore.busy ? text.restoring : text.restore}
      </button>
      {restore.failure && <Failed error={restore.failure} repeat={restore.repeat} />}
    </li>
  );
}
