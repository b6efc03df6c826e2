import { component, harness } from "../support/component";

interface Bound {
  key: string;
  dataSource?: string;
  clean?: (value: unknown) => unknown;
}

/** Every input, with the key of the part that it belongs to. */
const inputs = Object.values({
  ...component.actions,
  ...component.triggers,
  ...component.dataSources,
}).flatMap((part) =>
  (part.inputs as Bound[]).map((input) => ({ input, name: `${part.key}.${input.key}` })),
);
const dataSources = Object.values(component.dataSources);
const exampleKeys = (examplePayload: unknown) =>
  (examplePayload as { result: { key: string }[] }).result.map(({ key }) => key);

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
  const wrong = inputs.filter(
    ({ input }) => input.dataSource && !(input.dataSource in component.dataSources),
  );
  expect(wrong.map(({ name }) => name)).toEqual([]);
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

/** What inputs offer, by part and key; the first pattern that fits counts. */
const offers: [input: RegExp, dataSource: string | undefined][] = [
  [/^(addCall|removeCall)QueueMembers?\.(members|memberId)$/, "selectPhoneUser"],
  [/^removeChannelMember\.memberId$/, "selectChannelMember"],
  [/^removeGroupMember\.memberId$/, "selectGroupMember"],
  [/\.(members|memberId|userIds|alternativeHosts|scheduleFor)$/, "selectUser"],
  [/^(assign|unassign)(CallingPlans?|PhoneNumbers?)\.userId$/, "selectPhoneUser"],
  [/^(get|update)PhoneUser\.userId$|^getCallSummary\.userId$/, "selectPhoneUser"],
  [/^listUsers(CallHistory|Voicemails)\.userId$/, "selectPhoneUser"],
  [/^new(Calls|PhoneRecordings|Voicemails)\.userId$/, "selectPhoneUser"],
  [/^selectPhoneNumber\.userId$|\.senderUserId$/, "selectPhoneUser"],
  [/\.userId$/, "selectUser"],
  [/\.memberEmails$/, "selectContact"],
  // Files of chat go to users of the account alone.
  [/^sendChatFile\.toContact$/, "selectUser"],
  [/\.toContact$/, "selectContact"],
  [/\.(channelId|toChannel)$/, "selectUserChannel"],
  [/\.(messageId|replyMainMessageId)$/, "selectChatMessage"],
  [/\.timezone(Query)?$/, "selectTimezone"],
  [/\.(country|availableDialInCountries)$/, "selectCountry"],
  [/\.eventTypes$/, "selectEventType"],
  // Meetings whose recordings are in the trash are not among those with recordings.
  [/^recoverMeetingRecordings\.meetingId$/, "selectMeeting"],
  [/^(get|list)PastMeeting(Participants)?\.meetingId$/, "selectRecordedMeeting"],
  [
    /Recordings?(Settings|Registrants?|RegistrantStatus|Analytics)?\.meetingId$/,
    "selectRecordedMeeting",
  ],
  [/^getMeetingTranscript\.meetingId$/, "selectRecordedMeeting"],
  [/\.meetingId$/, "selectMeeting"],
  [/^(get|list)WebinarReport\w*\.webinarId$/, "selectPastWebinarInstance"],
  [/^getPastWebinar(Polls|Questions)\.webinarId$/, "selectPastWebinarInstance"],
  [/^listWebinarAbsentees\.webinarId$/, "selectPastWebinarInstance"],
  [/\.webinarId$/, "selectWebinar"],
  [/Webinar\w*\.occurrenceIds?$/, "selectWebinarOccurrence"],
  [/\.occurrenceIds?$/, "selectMeetingOccurrence"],
  [/WebinarPoll\.pollId$/, "selectWebinarPoll"],
  [/\.pollId$/, "selectMeetingPoll"],
  // Registrants of a recording are not those of its meeting.
  [/^updateRecordingRegistrantStatus\.registrantIds$/, undefined],
  [/Webinar\w+\.registrantIds?$/, "selectWebinarRegistrant"],
  [/\.registrantIds?$/, "selectMeetingRegistrant"],
  [/\.panelistId$/, "selectWebinarPanelist"],
  [/\.participantId$/, "selectWebinarParticipant"],
  // Templates of Zoom Phone's settings are in no list.
  [/^updatePhoneUser\.templateId$/, undefined],
  [/Webinar\.templateId$/, "selectWebinarTemplate"],
  [/\.templateId$/, "selectMeetingTemplate"],
  [/^getPhoneRecordingTranscript\.recordingId$|\.fileId$/, "selectPhoneRecording"],
  [/\.(recordingId|recordFileId)$|^downloadRecording\.downloadUrl$/, "selectMeetingRecording"],
  [/\.callQueueId$/, "selectCallQueue"],
  // Phone numbers as people write them; the others are ids of the account's numbers.
  [/^updateUser\.phoneNumbers$/, undefined],
  [/\.(phoneNumbers|phoneNumberId)$/, "selectPhoneNumber"],
  [/\.siteIds?$/, "selectPhoneSite"],
  [/\.groupIds?$/, "selectGroup"],
  [/\.roleId$/, "selectRole"],
  [/\.roomId$/, "selectRoom"],
  [/\.(parentL|l)ocationId$/, "selectRoomLocation"],
  // No data source lists these.
  [/\.(fileIds|customEmojiId|sessionId|voicemailId|callIds|commonAreaIds|tagIds)$/, undefined],
  [/\.(callElementId|callHistoryUuid|callSummaryId|sourceId|trackingSourceId)$/, undefined],
  [/\.(billingAccountId|emergencyAddressId|divisionIds|cmsUserId|personalMeetingId)$/, undefined],
];

/** Flags whose keys end like those of ids. */
const noIds = /\.(returnId|returnFileId|searchByUniqueId)$/;

test("`offers` above names every input of an id, with the data source or none", () => {
  const unknown = inputs.filter(
    ({ name }) =>
      /(Ids?|Uuid)$/.test(name) &&
      !noIds.test(name) &&
      !offers.some(([pattern]) => pattern.test(name)),
  );
  expect(unknown.map(({ name }) => name)).toEqual([]);
});

test("every input offers the data source that `offers` above says, or none", () => {
  const wrong = inputs.flatMap(({ input, name }) => {
    const [, wanted] = offers.find(([pattern]) => pattern.test(name)) ?? [];
    const offered = input.dataSource;
    return offered === wanted ? [] : [`${name} offers ${offered}, offers above says ${wanted}`];
  });
  expect(wrong).toEqual([]);
});

test("every pattern above fits an input", () => {
  const unused = offers.filter(([pattern]) => !inputs.some(({ name }) => pattern.test(name)));
  expect(unused).toEqual([]);
});
