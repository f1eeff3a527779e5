import type { Input, Output } from '../../contract/api';
import type { TemplateReport } from '../../contract/dto';
import { done, type Result, refuse } from '../../contract/result';
import { DOCUMENT_KINDS, type DocumentCode, isDocumentCode } from '../../documents/catalog';
import { checkTemplate } from '../../documents/check-template';
import type { DocumentKind } from '../../documents/kind';
import { templateNotes } from '../../documents/template-notes';
import { appTexts } from '../../text/app';
import { templateNoteText, templateProblemText, templateTexts } from '../../text/templates';
import type { Ports } from '../ports';

/**
 * Looks at the templates the user has the way filling would: unknown tags, unclosed blocks, fields that must be there.
 * Makes none: a kind without a template of the user's prints by the built-in one, which has no faults.
 */
export function checkTemplates({ files }: Pick<Ports, 'files'>): Result<TemplateReport> {
  const templates = DOCUMENT_KINDS.map((known) => lookedAt(files, known));
  const own = templates.filter((template) => template.own).length;
  const problems = templates.reduce((sum, template) => sum + template.problems.length, 0);
  const found = problems === 0 ? templateTexts.clean(own) : templateTexts.found(own, problems);
  return done({ text: own === 0 ? templateTexts.none : found, templates });
}

function lookedAt(
  files: Ports['files'],
  known: DocumentKind & { readonly kind: DocumentCode },
): TemplateReport['templates'][number] {
  const { kind, title } = known;
  const template = files.ownTemplate(kind);
  if (!template) return { kind, title, url: '', own: false, problems: [], notes: [] };
  const { bytes, url } = template;
  const problems = checkTemplate(bytes, known).map(templateProblemText);
  const notes = templateNotes(bytes, files.builtIn(kind), known).map(templateNoteText);
  return { kind, title, url, own: true, problems, notes };
}

/** Puts the built-in template beside the user's own, which stays where it is. */
export function restoreTemplate(
  { files }: Pick<Ports, 'files'>,
  { kind }: Input<'templates.restore'>,
): Result<Output<'templates.restore'>> {
  if (!isDocumentCode(kind)) return refuse('invalid', appTexts.invalidInput, 'kind');
  return done({ url: files.restoreTemplate(kind satisfies DocumentCode).url });
}
