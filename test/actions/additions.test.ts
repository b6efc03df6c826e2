import { failure, run } from "../support/component";
import { replay } from "../support/replay";

type Inputs = Record<string, unknown>;

const user = { email: "a@example.com", firstName: "A", lastName: "B", userType: "1" };
const person = { email: "a@example.com", firstName: "A", lastName: "B" };

/** An answer that every action can make something of. */
const anything = {
  status: 200,
  body: {
    users: [],
    meetings: [],
    webinars: [],
    registrants: [],
    participants: [],
    recordings: [],
    channels: [],
    messages: [],
  },
};

async function asked(action: string, inputs: Inputs) {
  const requests = replay(anything, anything, anything);
  await run(action, inputs);
  return requests;
}

describe("filters become the query", () => {
  const page = { page_size: "300" };
  test.each<[string, Inputs, Inputs]>([
    [
      "listUsers",
      { status: "pending", roleId: "2", includeFields: "custom_attributes", license: "x" },
      {
        ...page,
        status: "pending",
        role_id: "2",
        include_fields: "custom_attributes",
        license: "x",
      },
    ],
    [
      "listMeetings",
      {
        userId: "me",
        typeOfMeeting: "previous_meetings",
        from: "2026-01-01",
        to: "2026-12-31T10:00:00Z",
        timezoneQuery: "Europe/Berlin",
      },
      {
        ...page,
        type: "previous_meetings",
        from: "2026-01-01",
        to: "2026-12-31",
        timezone: "Europe/Berlin",
      },
    ],
    [
      "listMeetingRegistrants",
      { meetingId: "1", occurrenceId: "9", status: "denied" },
      { ...page, occurrence_id: "9", status: "denied" },
    ],
    [
      "listWebinarRegistrants",
      { webinarId: "1", occurrenceId: "9", status: "pending", trackingSourceId: "5" },
      { ...page, occurrence_id: "9", status: "pending", tracking_source_id: "5" },
    ],
    ["listWebinars", { userId: "me", type: "upcoming" }, { ...page, type: "upcoming" }],
    [
      "listUsersRecordings",
      { userId: "me", from: "2026-01-01", to: "2026-01-31", trash: "true" },
      { ...page, from: "2026-01-01", to: "2026-01-31", trash: "true" },
    ],
    ...["getPhoneRecordings", "getUsersPhoneRecordings", "getAccountsPhoneRecordings"].map(
      (action): [string, Inputs, Inputs] => [
        action,
        { userId: "me", from: "2026-01-01", to: "2026-01-31" },
        { ...page, from: "2026-01-01", to: "2026-01-31" },
      ],
    ),
    [
      "listUsersChatMessages",
      {
        userId: "me",
        toContact: "b@example.com",
        date: "2026-01-01",
        from: "2026-01-01T10:00",
        to: "2026-01-01T12:00:00+01:00",
        searchType: "file",
        searchKey: "invoice",
        includeDeletedAndEditedMessage: "true",
        excludeChildMessage: true,
        downloadFileFormats: "audio/mp4",
      },
      {
        page_size: "50",
        to_contact: "b@example.com",
        date: "2026-01-01",
        from: "2026-01-01T10:00:00Z",
        to: "2026-01-01T11:00:00Z",
        search_type: "file",
        search_key: "invoice",
        include_deleted_and_edited_message: "true",
        exclude_child_message: "true",
        download_file_formats: "audio/mp4",
      },
    ],
    [
      "listUsersChatMessages",
      { userId: "me", toChannel: "c1" },
      { page_size: "50", to_channel: "c1" },
    ],
    ...["getMeeting", "getWebinar"].map((action): [string, Inputs, Inputs] => [
      action,
      { meetingId: "1", webinarId: "1", occurrenceId: "9", showPreviousOccurrences: "true" },
      { occurrence_id: "9", show_previous_occurrences: "true" },
    ]),
    [
      "getMeetingRecordings",
      { meetingId: "1", includeFields: "download_access_token", ttl: "60" },
      { include_fields: "download_access_token", ttl: "60" },
    ],
    [
      "getUser",
      { userId: "u", loginType: "0", encryptedEmail: "true", searchByUniqueId: "true" },
      { login_type: "0", encrypted_email: "true", search_by_unique_id: "true" },
    ],
    [
      "deleteUser",
      {
        userId: "u",
        action: "delete",
        transferEmail: "b@example.com",
        transferMeeting: "true",
        transferWebinar: "true",
        transferRecording: "true",
        transferWhiteboard: "true",
        encryptedEmail: "true",
      },
      {
        action: "delete",
        encrypted_email: "true",
        transfer_email: "b@example.com",
        transfer_meeting: "true",
        transfer_webinar: "true",
        transfer_recording: "true",
        transfer_whiteboard: "true",
      },
    ],
    [
      "updateUser",
      { userId: "u", ...user, loginType: "101", removeTspCredentials: "true" },
      { login_type: "101", remove_tsp_credentials: "true" },
    ],
    [
      "updateMeeting",
      { meetingId: "1", recurrence: "none", occurrenceId: "9" },
      { occurrence_id: "9" },
    ],
    [
      "addMeetingRegistrant",
      { meetingId: "1", ...person, occurrenceIds: ["8", "9"] },
      { occurrence_ids: "8,9" },
    ],
    [
      "addWebinarRegistrant",
      { webinarId: "1", ...person, occurrenceIds: ["8"] },
      { occurrence_ids: "8" },
    ],
    ["deleteMeetingRecordings", { meetingId: "1", action: "delete" }, { action: "delete" }],
  ])("%s %j", async (action, inputs, query) => {
    expect((await asked(action, inputs))[0]?.query).toEqual(query);
  });
});

describe("fields become the body", () => {
  const trackingFields = '[{"field": "Department", "value": "Sales"}]';
  const meeting = {
    recurrence: "1",
    endTimes: "10",
    scheduleFor: "b@example.com",
    templateId: "t",
    trackingFields,
    preSchedule: "false",
    settingsExtraFields: { waiting_room: true, host_video: true },
  };
  const meetingBody = {
    type: 8,
    recurrence: { type: 1, end_times: 10 },
    schedule_for: "b@example.com",
    template_id: "t",
    tracking_fields: [{ field: "Department", value: "Sales" }],
    pre_schedule: false,
    settings: expect.objectContaining({ waiting_room: true, host_video: true, watermark: false }),
  };
  test.each<[string, Inputs, Inputs]>([
    [
      "createMeeting",
      { userId: "me", ...meeting, defaultPassword: "true" },
      { ...meetingBody, default_password: true },
    ],
    ["updateMeeting", { meetingId: "1", ...meeting }, meetingBody],
    [
      "createUser",
      {
        ...user,
        displayName: "A. B.",
        password: "s3cr3t-value",
        zoomPhone: "true",
        zoomOneType: "16",
        planUnitedType: "1",
      },
      {
        action: "create",
        user_info: {
          email: "a@example.com",
          first_name: "A",
          last_name: "B",
          type: 1,
          display_name: "A. B.",
          password: "s3cr3t-value",
          feature: { zoom_phone: true, zoom_one_type: 16 },
          plan_united_type: "1",
        },
      },
    ],
    [
      "updateUser",
      {
        userId: "u",
        ...user,
        displayName: "A. B.",
        language: "de-DE",
        manager: "b@example.com",
        groupId: "g",
        phoneNumbers: '[{"number": "1", "country": "US", "code": "+1", "label": "Home"}]',
        pronouns: "They",
        pronounsOption: "2",
        aboutMe: "Me",
        linkedinUrl: "https://example.com/a",
        customAttributes: [{ key: "k", name: "n", value: "v" }],
        usePMI: "false",
        zoomPhone: "false",
        zoomOneType: "0",
        planUnitedType: "none",
      },
      {
        first_name: "A",
        last_name: "B",
        type: 1,
        display_name: "A. B.",
        language: "de-DE",
        manager: "b@example.com",
        group_id: "g",
        phone_numbers: [{ number: "1", country: "US", code: "+1", label: "Home" }],
        pronouns: "They",
        pronouns_option: 2,
        about_me: "Me",
        linkedin_url: "https://example.com/a",
        custom_attributes: [{ key: "k", name: "n", value: "v" }],
        use_pmi: false,
        feature: { zoom_phone: false },
        zoom_one_type: 0,
        plan_united_type: "none",
      },
    ],
    [
      "addMeetingRegistrant",
      {
        meetingId: "1",
        ...person,
        language: "jp-JP",
        autoApprove: "true",
        customQuestions: [{ title: "Why?", value: "Because" }],
      },
      {
        email: "a@example.com",
        first_name: "A",
        last_name: "B",
        language: "jp-JP",
        auto_approve: true,
        custom_questions: [{ title: "Why?", value: "Because" }],
      },
    ],
    [
      "addWebinarRegistrant",
      {
        webinarId: "1",
        ...person,
        language: "de-DE",
        sourceId: "5",
        customQuestions: '[{"title":"Why?"}]',
      },
      {
        email: "a@example.com",
        first_name: "A",
        last_name: "B",
        language: "de-DE",
        source_id: "5",
        custom_questions: [{ title: "Why?" }],
      },
    ],
  ])("%s", async (action, inputs, body) => {
    expect((await asked(action, inputs))[0]?.body).toEqual(body);
  });
});

describe("Keep Existing Settings", () => {
  const changed = { meetingId: "1", recurrence: "none", keepExistingSettings: "true" };

  test("lets a topic alone change the topic alone", async () => {
    const [request] = await asked("updateMeeting", { ...changed, topic: "New" });
    expect(request?.body).toEqual({ topic: "New" });
  });

  test("still sends what is on, and choices that are not at their default", async () => {
    const [request] = await asked("updateMeeting", {
      ...changed,
      hostVideo: "true",
      approvalType: "0",
      autoRecording: "none",
      audio: "voip",
      settingsExtraFields: '{"watermark": false}',
    });
    expect(request?.body).toEqual({
      settings: { host_video: true, approval_type: 0, audio: "voip", watermark: false },
    });
  });

  test("left alone, every flag and default is sent", async () => {
    const [request] = await asked("updateMeeting", { meetingId: "1", recurrence: "none" });
    expect(request?.body).toMatchObject({ settings: { approval_type: 2, host_video: false } });
  });
});

describe("refused before a request", () => {
  test.each<[string, Inputs, string]>([
    [
      "createMeeting",
      { userId: "me", recurrence: "1", endTimes: "2", endDateTime: "2027-01-01T00:00Z" },
      "End Times cannot be used together with End Date Time",
    ],
    [
      "createMeeting",
      { userId: "me", endTimes: "366" },
      "End Times must be a whole number from 1 to 365, not",
    ],
    [
      "createMeeting",
      { userId: "me", trackingFields: '[{"value": "Sales"}]' },
      'Tracking Fields must be a JSON list of objects with texts for "field" (required), "value", not',
    ],
    [
      "createMeeting",
      { userId: "me", trackingFields: "{not json" },
      "Tracking Fields must be a JSON list",
    ],
    [
      "createMeeting",
      { userId: "me", trackingFields: '[{"field": "A", "other": 1}]' },
      "Tracking Fields must be a JSON list",
    ],
    [
      "createMeeting",
      { userId: "me", settingsExtraFields: "[1]" },
      'Settings Extra Fields must be a JSON object, not "[1]"',
    ],
    ["createMeeting", { userId: "me", preSchedule: "maybe" }, "Pre-Schedule must be one of"],
    [
      "createWebinar",
      { userId: "me", recurrence: "1", webinarType: "5" },
      'Webinar Type must be "9"',
    ],
    [
      "updateUser",
      { userId: "u", ...user, phoneNumbers: '[{"number":"1","label":"Car"}]' },
      "Phone Numbers must be a JSON list of objects with texts for",
    ],
    [
      "updateUser",
      { userId: "u", ...user, usePMI: "perhaps" },
      "Use Personal Meeting ID must be one of",
    ],
    [
      "createUser",
      { ...user, password: "short" },
      "Password must be 8 to 32 characters, not a secret of 5 characters",
    ],
    [
      "addMeetingRegistrant",
      { meetingId: "1", ...person, customQuestions: [{ title: "a", value: "x".repeat(129) }] },
      "Custom Questions must be a JSON list of objects with texts for",
    ],
    [
      "addWebinarPanelists",
      { webinarId: "1", panelists: "[]" },
      "Panelists must be a JSON list of at most 30 objects",
    ],
    [
      "addWebinarPanelists",
      { webinarId: "1", panelists: Array(31).fill({ name: "A", email: "a@example.com" }) },
      "Panelists must be a JSON list of at most 30 objects",
    ],
    [
      "updateMeetingRegistrantStatus",
      { meetingId: "1", registrantAction: "approve" },
      "Registrant Ids and Registrant Emails must name 1 to 30 registrants, not 0.",
    ],
    [
      "updateWebinarRegistrantStatus",
      { webinarId: "1", registrantAction: "deny", registrantIds: Array(31).fill("r") },
      "Registrant Ids and Registrant Emails must name 1 to 30 registrants, not 31.",
    ],
    [
      "deleteUser",
      { userId: "u", transferMeeting: "true" },
      "Transfer Email is needed when something is transferred",
    ],
    ["listUsers", { limit: "0" }, "Limit must be a whole number of records, 1 or more, not"],
    [
      "listUsersRecordings",
      { userId: "me", from: "2027-02-30" },
      'From must be a day that exists, such as 2027-02-28, not "2027-02-30".',
    ],
    [
      "listUsersRecordings",
      { userId: "me", from: "2026-02-02", to: "2026-02-01" },
      'From must not be after To (2026-02-01), not "2026-02-02".',
    ],
    ["getPhoneRecordings", { userId: "me", from: "2999-01-01" }, "From must not be after today ("],
    [
      "listUsersChatMessages",
      { userId: "me", toContact: "a", toChannel: "b" },
      "To Contact cannot be used together with To Channel",
    ],
    [
      "listUsersChatMessages",
      { userId: "me", searchKey: "a" },
      "Search Type is needed together with Search Key",
    ],
    [
      "listUsersChatMessages",
      { userId: "me", searchType: "file" },
      "Search Key is needed together with Search Type",
    ],
    [
      "downloadRecording",
      { downloadUrl: "https://example.com/rec/download/secret" },
      "Download URL must be an https URL on zoom.us, not one on https://example.com.",
    ],
    [
      "downloadRecording",
      { downloadUrl: "http://zoom.us/rec/download/secret" },
      "Download URL must be an https URL on zoom.us, not one on http://zoom.us.",
    ],
    [
      "downloadRecording",
      { downloadUrl: "/rec/download/secret" },
      "Download URL must be an https URL on zoom.us, not a text that is no URL.",
    ],
  ])("%s %j", async (action, inputs, message) => {
    const requests = replay();
    const error = await failure(action, inputs);
    expect(error.name).toBe("InputError");
    expect(error.message).toContain(message);
    expect(requests).toEqual([]);
  });
});

describe("three-valued choices", () => {
  test.each([
    [undefined, undefined],
    ["", undefined],
    ["unset", undefined],
    ["true", true],
    [true, true],
    ["false", false],
    [false, false],
  ])("%j is sent as %j", async (usePMI, use_pmi) => {
    const [request] = await asked("updateUser", { userId: "u", ...user, usePMI });
    expect(request?.body).toEqual({ first_name: "A", last_name: "B", type: 1, use_pmi });
  });
});

describe("long ranges", () => {
  const recordings = (...uuids: string[]) => ({
    status: 200,
    body: { meetings: uuids.map((uuid) => ({ uuid })) },
  });
  const quarter = { userId: "me", from: "2026-01-01", to: "2026-03-31" };

  test("are asked a month at a time, without a day left out or shared, in order", async () => {
    const requests = replay(recordings("a", "b"), recordings("c"), recordings("d"));
    expect(await run("listUsersRecordings", quarter)).toMatchObject({
      total_records: 4,
      meetings: [{ uuid: "a" }, { uuid: "b" }, { uuid: "c" }, { uuid: "d" }],
    });
    expect(requests.map(({ query }) => [query?.from, query?.to])).toEqual([
      ["2026-01-01", "2026-02-01"],
      ["2026-02-02", "2026-03-02"],
      ["2026-03-03", "2026-03-31"],
    ]);
  });

  test("return a recording once that two months report", async () => {
    replay(recordings("a", "b"), recordings("b", "c"), recordings("c"));
    expect(await run("listUsersRecordings", quarter)).toMatchObject({
      meetings: [{ uuid: "a" }, { uuid: "b" }, { uuid: "c" }],
    });
  });

  test("stop once there are enough recordings, and skip those that came before", async () => {
    const requests = replay(recordings("a", "b"), recordings("b", "c", "d"), recordings("e"));
    expect(await run("listUsersRecordings", { ...quarter, limit: "3" })).toMatchObject({
      total_records: 3,
      meetings: [{ uuid: "a" }, { uuid: "b" }, { uuid: "c" }],
    });
    expect(requests).toHaveLength(2);
  });

  test.each(["getPhoneRecordings", "getUsersPhoneRecordings", "getAccountsPhoneRecordings"])(
    "%s splits them as well, and tells recordings by their id",
    async (action) => {
      const phone = (...ids: string[]) => ({
        status: 200,
        body: { recordings: ids.map((id) => ({ id })) },
      });
      const requests = replay(phone("a", "b"), phone("b", "c"), phone("d"));
      expect(await run(action, quarter)).toMatchObject({
        recordings: [{ id: "a" }, { id: "b" }, { id: "c" }, { id: "d" }],
      });
      expect(requests).toHaveLength(3);
    },
  );

  test("an owner's phone recordings are counted after the others are gone", async () => {
    const phone = (...owners: string[]) => ({
      status: 200,
      body: { recordings: owners.map((id, index) => ({ id: `${id}${index}`, owner: { id } })) },
    });
    const requests = replay(phone("x", "u", "x", "u", "u"));
    const inputs = { userId: "u", limit: "2" };
    expect(await run("getAccountsPhoneRecordings", inputs)).toMatchObject({
      recordings: [{ id: "u1" }, { id: "u3" }],
    });
    expect(requests[0]?.query).toEqual({ page_size: "300" });
  });

  test("only To is the month before it", async () => {
    const [request] = await asked("listUsersRecordings", { userId: "me", to: "2026-05-20" });
    expect(request?.query).toMatchObject({ from: "2026-04-20", to: "2026-05-20" });
  });
});

describe("Limit", () => {
  const page = (size: number, next_page_token: string) => ({
    status: 200,
    body: { users: Array.from({ length: size }, (_, id) => ({ id })), next_page_token },
  });

  test("asks for no more than that many", async () => {
    const requests = replay(page(2, "t"));
    expect(await run("listUsers", { limit: "2" })).toMatchObject({ total_records: 2 });
    expect(requests.map(({ query }) => query)).toEqual([{ page_size: "2" }]);
  });

  test("stops in the middle of a page", async () => {
    const requests = replay(page(300, "t1"), page(300, "t2"), page(300, ""));
    expect(await run("listUsers", { limit: "301" })).toMatchObject({ page_size: 301 });
    expect(requests).toHaveLength(2);
  });

  test("reads channels one after another until there are enough messages", async () => {
    const requests = replay(
      { status: 200, body: { channels: [{ id: "c1" }, { id: "c2" }, { id: "c3" }] } },
      { status: 200, body: { messages: [{ id: "m1" }] } },
      { status: 200, body: { messages: [{ id: "m2" }, { id: "m3" }] } },
    );
    expect(await run("listUsersChatMessages", { userId: "me", limit: "2" })).toMatchObject({
      messages: [
        { id: "m1", channel_id: "c1" },
        { id: "m2", channel_id: "c2" },
      ],
    });
    expect(requests).toHaveLength(3);
  });

  test.each([
    ["listMeetings", "meetings", { userId: "me" }],
    ["listMeetingRegistrants", "registrants", { meetingId: "1" }],
    ["listWebinarRegistrants", "registrants", { webinarId: "1" }],
    ["listWebinars", "webinars", { userId: "me" }],
    ["listWebinarParticipants", "participants", { webinarId: "1" }],
    ["listWebinarPanelists", "panelists", { webinarId: "1" }],
    ["listPastMeetingParticipants", "participants", { meetingId: "1" }],
    ["listUsersRecordings", "meetings", { userId: "me" }],
    ["getPhoneRecordings", "recordings", { userId: "me" }],
    ["getUsersPhoneRecordings", "recordings", { userId: "me" }],
    ["getAccountsPhoneRecordings", "recordings", { userId: "me" }],
    ["listUsersChannels", "channels", { userId: "me" }],
  ])("holds for %s", async (action, key, inputs) => {
    const requests = replay({
      status: 200,
      body: {
        [key]: [
          { id: 1, uuid: 1 },
          { id: 2, uuid: 2 },
        ],
        next_page_token: "t",
      },
    });
    const list = (await run(action, { ...inputs, limit: 1 })) as Record<string, unknown[]>;
    expect(list[key]).toHaveLength(1);
    expect(requests).toHaveLength(1);
  });
});
