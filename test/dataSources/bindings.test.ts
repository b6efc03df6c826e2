import { component, harness } from "../support/component";

interface Bound {
  key: string;
  label: string | { value: string };
  dataSource?: string;
  clean?: (value: unknown) => unknown;
}

/** Every input of actions and triggers, with the part that it belongs to. */
const inputs = Object.values({ ...component.actions, ...component.triggers }).flatMap((part) =>
  (part.inputs as Bound[]).map((input) => ({ part, input, name: `${part.key}.${input.key}` })),
);
const dataSources = Object.values(component.dataSources);
const exampleKeys = (examplePayload: unknown) =>
  (examplePayload as { result: { key: string }[] }).result.map(({ key }) => key);
const labelOf = ({ label }: Bound) => (typeof label === "string" ? label : label.value);

/** Whether an input takes a value as it is, not as something else that happens to be valid. */
function accepts({ clean }: Bound, value: string): boolean {
  try {
    return [clean?.(value)].flat().includes(value);
  } catch {
    return false;
  }
}

test("every data source is offered by an input that accepts its values", () => {
  const unused = dataSources.filter(
    ({ key, examplePayload }) =>
      !inputs.some(
        ({ input }) =>
          input.dataSource === key &&
          exampleKeys(examplePayload).every((value) => accepts(input, value)),
      ),
  );
  expect(unused.map(({ key }) => key)).toEqual([]);
});

test("every input offers a data source that exists", () => {
  const unknown = inputs.filter(
    ({ input }) => input.dataSource && !(input.dataSource in component.dataSources),
  );
  expect(unknown.map(({ name }) => name)).toEqual([]);
});

test("every value of Select Timezone and Select Country is accepted where it is offered", async () => {
  const rejected: string[] = [];
  for (const key of ["selectTimezone", "selectCountry"]) {
    const { result } = await harness.dataSource(key, {});
    const values = (result as { key: string }[]).map(({ key }) => key);
    for (const { input, name } of inputs.filter(({ input }) => input.dataSource === key)) {
      const wrong = values.filter((value) => !accepts(input, value));
      rejected.push(...wrong.map((value) => `${name} ${value}`));
    }
  }
  expect(rejected).toEqual([]);
});

/** Inputs that share a label with others, but whose values no data source lists. */
const others = [
  // Templates of Zoom Phone's settings.
  "updatePhoneUser.templateId",
  // Registrants of a recording, not of its meeting.
  "updateRecordingRegistrantStatus.registrantIds",
  // Phone numbers as people write them; the others are ids of the account's numbers.
  "updateUser.phoneNumbers",
];

test("inputs with the same label offer a data source everywhere, or nowhere", () => {
  const offered = new Set(
    inputs.filter(({ input }) => input.dataSource).map(({ input }) => labelOf(input)),
  );
  const missing = inputs.filter(({ input }) => !input.dataSource && offered.has(labelOf(input)));
  expect(missing.map(({ name }) => name).sort()).toEqual(others);
});

/** What the inputs with a key offer: in a part that has a Webinar Id, the second. */
const expected: [keys: RegExp, ofMeetings: string, ofWebinars?: string][] = [
  [/^occurrenceIds?$/, "selectMeetingOccurrence", "selectWebinarOccurrence"],
  [/^pollId$/, "selectMeetingPoll", "selectWebinarPoll"],
  [/^registrantIds?$/, "selectMeetingRegistrant", "selectWebinarRegistrant"],
  [/^panelistId$/, "selectWebinarPanelist"],
  [/^participantId$/, "selectWebinarParticipant"],
  [/^roleId$/, "selectRole"],
  [/^groupIds?$/, "selectGroup"],
  [/^siteIds?$/, "selectPhoneSite"],
  [/^callQueueId$/, "selectCallQueue"],
  [/^phoneNumberId$/, "selectPhoneNumber"],
  [/^roomId$/, "selectRoom"],
  [/^(parentL|l)ocationId$/, "selectRoomLocation"],
  [/^timezone(Query)?$/, "selectTimezone"],
  [/^(country|availableDialInCountries)$/, "selectCountry"],
  [/^eventTypes$/, "selectEventType"],
  [/^userIds$/, "selectUser"],
  [/^(alternativeHosts|scheduleFor)$/, "selectUser"],
];

test.each(expected)("inputs named %s offer %s", (keys, ofMeetings, ofWebinars = ofMeetings) => {
  const named = inputs.filter(({ input, name }) => keys.test(input.key) && !others.includes(name));
  const wrong = named.filter(({ part, input }) => {
    const isWebinar = part.inputs.some(({ key }) => key === "webinarId");
    return input.dataSource !== (isWebinar ? ofWebinars : ofMeetings);
  });
  expect(named).not.toEqual([]);
  expect(wrong.map(({ name }) => name)).toEqual([]);
});

test.each([
  ["templateId", "createMeeting", "selectMeetingTemplate"],
  ["templateId", "updateMeeting", "selectMeetingTemplate"],
  ["templateId", "createWebinar", "selectWebinarTemplate"],
  ["members", "addGroupMembers", "selectUser"],
  ["members", "assignRole", "selectUser"],
  ["memberId", "removeGroupMember", "selectUser"],
  ["memberId", "unassignRole", "selectUser"],
  ["members", "addCallQueueMembers", "selectPhoneUser"],
  ["memberId", "removeCallQueueMember", "selectPhoneUser"],
  ["memberEmails", "createChannel", "selectContact"],
  ["memberEmails", "inviteChannelMembers", "selectContact"],
  ["phoneNumbers", "assignPhoneNumbers", "selectPhoneNumber"],
  ["userId", "getPhoneUser", "selectPhoneUser"],
  ["userId", "getCallSummary", "selectPhoneUser"],
  ["webinarId", "getWebinarReport", "selectPastWebinarInstance"],
  ["webinarId", "getWebinarReportSurvey", "selectPastWebinarInstance"],
  ["webinarId", "listWebinarReportParticipants", "selectPastWebinarInstance"],
  ["webinarId", "getPastWebinarPolls", "selectPastWebinarInstance"],
  ["webinarId", "getPastWebinarQuestions", "selectPastWebinarInstance"],
  ["webinarId", "listWebinarAbsentees", "selectPastWebinarInstance"],
])("%s of %s offers %s", (key, part, dataSource) => {
  const { input } = inputs.find(({ name }) => name === `${part}.${key}`) ?? {};
  expect(input?.dataSource).toBe(dataSource);
});
