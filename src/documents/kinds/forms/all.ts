import { ballotForm } from './ballot';
import {
  curatorForm,
  diagnosisForm,
  menteeEndForm,
  menteeMiddleForm,
  menteeRequest,
  menteeRequestBlank,
  menteeStartForm,
  mentorApplication,
  mentorApplicationBlank,
  mentorEndForm,
  mentorMiddleForm,
  mentorStartForm,
} from './questionnaires';
import { surveySlips } from './survey-slips';

/** Forms that people fill in by hand. */
export const FORM_KINDS = [
  menteeRequest,
  menteeRequestBlank,
  mentorApplication,
  mentorApplicationBlank,
  ballotForm,
  menteeMiddleForm,
  mentorMiddleForm,
  diagnosisForm,
  menteeStartForm,
  mentorStartForm,
  menteeEndForm,
  mentorEndForm,
  curatorForm,
  surveySlips,
] as const;
