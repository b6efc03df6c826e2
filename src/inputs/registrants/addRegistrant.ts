import type { ActionInputParameters } from "@prismatic-io/spectral";
import type {
  CloudRecordingCreateRecordingRegistrantRequestBody,
  MeetingsAddMeetingRegistrantRequestBody,
  WebinarsAddWebinarRegistrantRequestBody,
} from "@zoom/rivet/meetings";
import {
  type Choice,
  choice,
  country,
  email,
  id,
  jsonList,
  occurrenceList,
  optionalFlag,
  text,
} from "../builders";

const sameLabels = <const Values extends readonly string[]>(...values: Values) =>
  values.map((value) => [value, value]) as readonly (Choice & readonly [Values[number], string])[];

/** As in Zoom's documentation and Prismatic's reference; Zoom accepts 501-1,000 instead. */
const overlapping = "500-1,000";

const lastNameOptions = {
  label: "Last Name",
  comments: "The registrant's last name, at most 64 characters.",
  example: "Doe",
  maxLength: 64,
} as const;

const numberOfEmployeesOptions = {
  label: "Number Of Employees",
  comments: "The size of the registrant's organization. If blank, none is recorded.",
} as const;

const smallSizes = ["1-20", "21-50", "51-100", "101-250", "251-500"] as const;
const largeSizes = ["1,001-5,000", "5,001-10,000", "More than 10,000"] as const;

/** The registration form of meetings and webinars, as in Prismatic's published reference. */
const registrantInputs = {
  email: email({
    label: "Email",
    comments: "The registrant's email address.",
    placeholder: "someone@example.com",
    example: "someone@example.com",
    required: true,
  }),
  firstName: text({
    label: "First Name",
    comments: "The registrant's first name, at most 64 characters.",
    example: "John",
    required: true,
    maxLength: 64,
  }),
  lastName: text({ ...lastNameOptions, required: true }),
  address: text({
    label: "Address",
    comments: "The registrant's street address. If blank, none is recorded.",
    example: "122 S Privet dr",
  }),
  city: text({
    label: "City",
    comments: "The registrant's city. If blank, none is recorded.",
    example: "San Jose",
  }),
  comments: text({
    label: "Comments",
    comments: "The registrant's questions and comments. If blank, none are recorded.",
    example: "These are some example comments.",
  }),
  country: country({
    label: "Country",
    comments: "The two-letter code of the registrant's country. If blank, none is recorded.",
    placeholder: "US",
    example: "US",
  }),
  industry: text({
    label: "Industry",
    comments: "The registrant's industry. If blank, none is recorded.",
    example: "Computer Software",
  }),
  jobTitle: text({
    label: "Job Title",
    comments: "The registrant's job title. If blank, none is recorded.",
    example: "Graphic Designer",
  }),
  numberOfEmployees: choice({
    ...numberOfEmployeesOptions,
    choices: [
      ...sameLabels(...smallSizes, "101-500", "501-1,000"),
      [overlapping, "500-1,000 (sent as 501-1,000)"],
      ...sameLabels(...largeSizes),
    ],
  }),
  org: text({
    label: "Organization",
    comments: "The registrant's organization. If blank, none is recorded.",
    example: "Acme Inc.",
  }),
  phone: text({
    label: "Phone",
    comments: "The registrant's phone number. If blank, none is recorded.",
    placeholder: "15558904949",
    example: "15558904949",
  }),
  purchasingTimeFrame: choice({
    label: "Purchasing Time Frame",
    comments: "The registrant's purchasing time frame. If blank, none is recorded.",
    example: "Within a month",
    choices: sameLabels(
      "Within a month",
      "1-3 months",
      "4-6 months",
      "More than 6 months",
      "No timeframe",
    ),
  }),
  roleInPurchaseProcess: choice({
    label: "Role In Purchase Process",
    comments: "The registrant's role in the purchase process. If blank, none is recorded.",
    choices: sameLabels("Decision Maker", "Evaluator/Recommender", "Influencer", "Not involved"),
  }),
  state: text({
    label: "State",
    comments: "The registrant's state or province. If blank, none is recorded.",
    example: "California",
  }),
  zip: text({
    label: "Zip Code",
    comments: "The registrant's ZIP or postal code. If blank, none is recorded.",
    example: "90210",
  }),
};

/** `@zoom/rivet` has the document's sizes; Zoom accepts those of recording registrants and events too. */
type Sized<Body> = Omit<Body, "no_of_employees"> & { no_of_employees?: string };

const occurrenceIds = (dataSource: string) =>
  occurrenceList({
    label: "Occurrence Ids",
    comments:
      "The ids of the occurrences to register for. If blank, registers for all occurrences.",
    placeholder: "1648194360000",
    example: "1648194360000",
    dataSource,
  });

/** Inputs that Prismatic's published reference does not have. */
const extraInputs = {
  occurrenceIds: occurrenceIds("selectMeetingOccurrence"),
  language: choice({
    label: "Language",
    comments: "The language of the emails to the registrant. If blank, Zoom uses its default.",
    choices: [
      ["en-US", "English (US)"],
      ["de-DE", "German"],
      ["es-ES", "Spanish"],
      ["fr-FR", "French"],
      ["jp-JP", "Japanese"],
      ["pt-PT", "Portuguese"],
      ["ru-RU", "Russian"],
      ["zh-CN", "Chinese (PRC)"],
      ["zh-TW", "Chinese (Taiwan)"],
      ["ko-KO", "Korean"],
      ["it-IT", "Italian"],
      ["vi-VN", "Vietnamese"],
      ["pl-PL", "Polish"],
      ["Tr-TR", "Turkish"],
    ],
  }),
  customQuestions: jsonList({
    label: "Custom Questions",
    comments:
      "The answers to the registration form's custom questions, at most 128 characters each, as a JSON list. If blank, none are sent.",
    placeholder: '[{"title": "Company size", "value": "50"}]',
    example: '[{"title": "What do you hope to learn?", "value": "Everything"}]',
    fields: { title: { required: true }, value: { maxLength: 128 } },
  }),
};

/** The inputs of a meeting's registrant. */
export const meetingRegistrantInputs = {
  ...registrantInputs,
  ...extraInputs,
  autoApprove: optionalFlag({
    label: "Auto Approve",
    comments:
      "Whether to approve the registrant immediately, even if the host approves registrants manually.",
  }),
};

/** The inputs of a webinar's registrant. */
export const webinarRegistrantInputs = {
  ...registrantInputs,
  ...extraInputs,
  occurrenceIds: occurrenceIds("selectWebinarOccurrence"),
  sourceId: id({
    label: "Source Id",
    allowed: "a tracking source's id",
    comments: "The id of the registrant's tracking source. If blank, none is recorded.",
    placeholder: "5516482804110",
    example: "5516482804110",
  }),
};

/** The inputs of a recording's registrant. */
export const recordingRegistrantInputs = {
  ...registrantInputs,
  lastName: text({
    ...lastNameOptions,
    comments: `${lastNameOptions.comments} If blank, none is recorded.`,
  }),
  numberOfEmployees: choice({
    ...numberOfEmployeesOptions,
    choices: sameLabels(...smallSizes, "501-1,000", ...largeSizes),
  }),
  customQuestions: extraInputs.customQuestions,
  status: choice({
    label: "Status",
    comments: "The registrant's status. If blank, the recording's Approval Type applies.",
    choices: [
      ["approved", "Approved"],
      ["pending", "Pending"],
      ["denied", "Denied"],
    ],
  }),
};

/**
 * @returns The body of `POST /meetings/{meetingId}/registrants`.
 * @see https://developers.zoom.us/docs/api/meetings/#tag/meetings/POST/meetings/{meetingId}/registrants
 */
export function toMeetingRegistrant(
  registrant: ActionInputParameters<typeof meetingRegistrantInputs>,
): Sized<MeetingsAddMeetingRegistrantRequestBody> {
  return { ...toRegistrant(registrant), auto_approve: registrant.autoApprove };
}

/**
 * @returns The body of `POST /webinars/{webinarId}/registrants`.
 * @see https://developers.zoom.us/docs/api/meetings/#tag/webinars/POST/webinars/{webinarId}/registrants
 */
export function toWebinarRegistrant(
  registrant: ActionInputParameters<typeof webinarRegistrantInputs>,
): Sized<WebinarsAddWebinarRegistrantRequestBody> {
  return { ...toRegistrant(registrant), source_id: registrant.sourceId };
}

/**
 * @returns The body of `POST /meetings/{meetingId}/recordings/registrants`.
 * @see https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording/POST/meetings/{meetingId}/recordings/registrants
 */
export function toRecordingRegistrant(
  registrant: ActionInputParameters<typeof recordingRegistrantInputs>,
): CloudRecordingCreateRecordingRegistrantRequestBody {
  return { ...toSharedFields(registrant), status: registrant.status };
}

/**
 * @returns The query of `POST /meetings/{meetingId}/registrants` and
 * `POST /webinars/{webinarId}/registrants`.
 */
export function toRegistrantQuery({ occurrenceIds }: { occurrenceIds?: string[] }) {
  return { occurrence_ids: occurrenceIds?.join(",") };
}

type Registrant = ActionInputParameters<typeof registrantInputs & typeof extraInputs>;

/** Maps what meetings and webinars have in common. */
function toRegistrant(registrant: Registrant) {
  return {
    ...toSharedFields(registrant),
    no_of_employees: toSize(registrant.numberOfEmployees),
    language: registrant.language,
  };
}

/** Maps what meetings, webinars and recordings have in common. */
function toSharedFields<Name, Size>(
  registrant: Omit<Registrant, "lastName" | "numberOfEmployees" | "occurrenceIds" | "language"> & {
    lastName: Name;
    numberOfEmployees?: Size;
  },
) {
  return {
    email: registrant.email,
    first_name: registrant.firstName,
    last_name: registrant.lastName,
    address: registrant.address,
    city: registrant.city,
    comments: registrant.comments,
    country: registrant.country,
    industry: registrant.industry,
    job_title: registrant.jobTitle,
    no_of_employees: registrant.numberOfEmployees,
    org: registrant.org,
    phone: registrant.phone,
    purchasing_time_frame: registrant.purchasingTimeFrame,
    role_in_purchase_process: registrant.roleInPurchaseProcess,
    state: registrant.state,
    zip: registrant.zip,
    custom_questions: registrant.customQuestions,
  };
}

function toSize(size: Registrant["numberOfEmployees"]) {
  return size === overlapping ? "501-1,000" : size;
}
