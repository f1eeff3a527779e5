import { analyticNote } from './analytic-note';
import { councilMaterials } from './council-materials';
import { documentJournal } from './document-journal';
import { monitoringReport } from './monitoring-report';
import { orderExtract } from './order-extract';
import { sitePage } from './site-page';
import { summaryForm } from './summary-form';
import { swot } from './swot';

/** Reports, registers, extracts and texts made from the figures of the programme. */
export const REPORT_KINDS = [
  monitoringReport,
  swot,
  analyticNote,
  summaryForm,
  orderExtract,
  councilMaterials,
  sitePage,
  documentJournal,
] as const;
