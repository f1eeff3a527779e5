import { ask } from '../bridge';
import { HTML_ENUMS } from '../enums';
import { refuse } from '../exception';
import { chains, gives, instance, serviceClass, stateOf } from '../service';

/** A page to show; pixels as set by the script. */
export interface HtmlState {
  content: string;
  title: string;
  width: number | null;
  height: number | null;
}

const output = serviceClass<GoogleAppsScript.HTML.HtmlOutput, HtmlState>('HtmlService.HtmlOutput', {
  getContent: gives('', (self) => self.content),
  setContent: chains('s', (self, content: string) => {
    self.content = content;
  }),
  append: chains('s', (self, more: string) => {
    self.content += more;
  }),
  getTitle: gives('', (self) => self.title),
  setTitle: chains('s', (self, title: string) => {
    self.title = title;
  }),
  getWidth: gives('', (self) => self.width),
  setWidth: chains('i~', (self, width: number | null) => {
    self.width = width;
  }),
  getHeight: gives('', (self) => self.height),
  setHeight: chains('i~', (self, height: number | null) => {
    self.height = height;
  }),
  setSandboxMode: chains('#SandboxMode', () => undefined),
  setXFrameOptionsMode: chains('#XFrameOptionsMode', () => undefined),
  addMetaTag: chains('s s', () => undefined),
});

const outputOf = (content: string): object =>
  instance<HtmlState>(output, { content, title: '', width: null, height: null });

const htmlService = serviceClass<GoogleAppsScript.HTML.HtmlService, null>(
  'HtmlService',
  {
    createHtmlOutput: gives(' | s', (_self, content = '') => outputOf(content)),
    createHtmlOutputFromFile: gives('s', (_self, file: string) => {
      const content = ask<string | null>({ name: 'asset', file });
      return content === null ? refuse(`No HTML file named ${file} was found.`) : outputOf(content);
    }),
  },
  HTML_ENUMS,
);

export const HtmlService = instance(htmlService, null);

/** Content of a page handed to the Ui; a plain string is shown as it is. */
export const pageOf = (page: object | string): HtmlState =>
  typeof page === 'string'
    ? { content: page, title: '', width: null, height: null }
    : stateOf<HtmlState>(page);
