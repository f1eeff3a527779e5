import type { Input } from '../../contract/api';
import type { SiteMade } from '../../contract/dto';
import { done, type Result, refuse } from '../../contract/result';
import { sectionHtml } from '../../documents/site/section-html';
import { shortDate } from '../../domain/calendar/civil-date';
import { schoolYearLabel } from '../../domain/calendar/school-year';
import { fingerprint } from '../../domain/fingerprint';
import { utf8 } from '../../domain/utf8';
import { files as folders } from '../../text/files';
import { siteTexts as text } from '../../text/site';
import { makePaper } from '../papers/make-paper';
import type { Ports, StoredDocument } from '../ports';
import { guardOf, withoutNames } from '../privacy/by-codes';
import { keepMade, openSiteDesk, type SiteDesk, sectionToday, siteChoice, versionToday } from './site-desk';

/**
 * Makes the text of the section (D48) and a file with its fragment of markup, both of today; asked again with nothing
 * changed it finds them. What the fragment shows is remembered as digests, so that a publication can be compared.
 */
export function makeSite(ports: Ports, { answers }: Input<'site.make'>): Result<SiteMade> {
  const own = openSiteDesk(ports);
  if (own.desk.banks.settings['org.site'].trim() === '') return refuse('blocked', text.noAddress, 'address');
  const choice = withoutNames(guardOf(ports.book), siteChoice(own, answers));
  const section = sectionToday(own, choice);
  const version = versionToday(own, section);
  const html = sectionHtml(section, own.desk.banks.today);
  const paper = makePaper(ports, { choice, project: false });
  if (!paper.ok) return paper;
  const name = text.fileName(shortDate(own.desk.banks.today));
  const file = htmlFile(ports, own, name, html);
  keepMade(ports.store, version);
  return done({
    html,
    file: { name: `${name}.html`, url: file.url },
    documents: paper.value.documents,
  });
}

function htmlFile(
  { files }: Pick<Ports, 'files'>,
  { desk: { banks } }: SiteDesk,
  name: string,
  html: string,
): StoredDocument {
  const key = `site.${fingerprint(html)}`;
  const folder = folders.documentsFolder(schoolYearLabel(banks.year), 'D48');
  return files.find(key) ?? files.create({ name, folder, key, bytes: utf8(html), as: 'page' });
}
