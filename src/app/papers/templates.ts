import type { Input, Output } from '../../contract/api';
import type { TemplateReport } from '../../contract/dto';
import { done, type Result, refuse } from '../../contract/result';
import { DOCUMENT_KINDS, type DocumentCode, isDocumentCode } from '../../documents/catalog';
import { checkTemplate } from '../../documents/check-template';
import { appTexts } from '../../text/app';
import { templateProblemText } from '../../text/documents';
import { counted } from '../../text/plural';
import type { Ports } from '../ports';

/** Looks at every template the way filling would: unknown tags, unclosed blocks, fields that must be there. */
export function checkTemplates({ files }: Pick<Ports, 'files'>): Result<TemplateReport> {
  const templates = DOCUMENT_KINDS.map((known) => {
    const { kind, title } = known;
    const template = files.template(kind);
    const problems = checkTemplate(template.bytes, known).map(templateProblemText);
    return { kind, title, url: template.url, problems };
  });
  const broken = templates.reduce((sum, template) => sum + template.problems.length, 0);
  const text =
    broken === 0 ? appTexts.templatesClean : appTexts.checkedProblems(counted(broken, appTexts.problemsWord));
  return done({ text, templates });
}

/** Puts the built-in template beside the user's own, which stays where it is. */
export function restoreTemplate(
  { files }: Pick<Ports, 'files'>,
  { kind }: Input<'templates.restore'>,
): Result<Output<'templates.restore'>> {
  if (!isDocumentCode(kind)) return refuse('invalid', appTexts.invalidInput, 'kind');
  return done({ url: files.restoreTemplate(kind satisfies DocumentCode).url });
}
