import { requestsOf } from "../support/requests";

type Inputs = Record<string, unknown>;

const user = { email: "a@example.com", firstName: "A", lastName: "B", userType: "1" };
const person = { email: "a@example.com", firstName: "A", lastName: "B" };

describe("the query", () => {
  const page = { page_size: "300" };
  test.each<[string, string, Inputs, Inputs]>([
    [
      "listUsers",
      "the status, role, fields and license",
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
      "the type, range and time zone",
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
      "the occurrence and status",
      { meetingId: "1", occurrenceId: "9", status: "denied" },
      { ...page, occurrence_id: "9", status: "denied" },
    ],
    [
      "listWebinarRegistrants",
      "the occurrence, status and source",
      { webinarId: "1", occurrenceId: "9", status: "pending", trackingSourceId: "5" },
      { ...page, occurrence_id: "9", status: "pending", tracking_source_id: "5" },
    ],
    ["listWebinars", "the type", { userId: "me", type: "upcoming" }, { ...page, type: "upcoming" }],
    [
      "listUsersRecordings",
      "the range and the trash",
      { userId: "me", from: "2026-01-01", to: "2026-01-31", trash: "true" },
      { ...page, from: "2026-01-01", to: "2026-01-31", trash: "true" },
    ],
    ...["getPhoneRecordings", "getUsersPhoneRecordings", "getAccountsPhoneRecordings"].map(
      (action): [string, string, Inputs, Inputs] => [
        action,
        "the range to the second",
        { userId: "me", from: "2026-01-01", to: "2026-01-31" },
        { ...page, from: "2026-01-01T00:00:00Z", to: "2026-01-31T23:59:59Z" },
      ],
    ),
    [
      "listUsersChatMessages",
      "all filters of one contact",
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
      "the channel alone",
      { userId: "me", toChannel: "c1" },
      { page_size: "50", to_channel: "c1" },
    ],
    ...["getMeeting", "getWebinar"].map((action): [string, string, Inputs, Inputs] => [
      action,
      "the occurrence, and whether to show previous ones",
      { meetingId: "1", webinarId: "1", occurrenceId: "9", showPreviousOccurrences: "true" },
      { occurrence_id: "9", show_previous_occurrences: "true" },
    ]),
    [
      "getMeetingRecordings",
      "the kind of token and its lifetime",
      { meetingId: "1", includeFields: "download_access_token", ttl: "60" },
      { include_fields: "download_access_token", ttl: "60" },
    ],
    [
      "getUser",
      "the kind of login",
      { userId: "u", loginType: "0", encryptedEmail: "true", searchByUniqueId: "true" },
      { login_type: "0", encrypted_email: "true", search_by_unique_id: "true" },
    ],
    [
      "deleteUser",
      "what to transfer, and to whom",
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
      "the kind of login, and what to remove",
      { userId: "u", ...user, loginType: "101", removeTspCredentials: "true" },
      { login_type: "101", remove_tsp_credentials: "true" },
    ],
    [
      "updateMeeting",
      "the occurrence",
      { meetingId: "1", recurrence: "none", occurrenceId: "9" },
      { occurrence_id: "9" },
    ],
    [
      "addMeetingRegistrant",
      "all occurrences",
      { meetingId: "1", ...person, occurrenceIds: ["8", "9"] },
      { occurrence_ids: "8,9" },
    ],
    [
      "addWebinarRegistrant",
      "a single occurrence",
      { webinarId: "1", ...person, occurrenceIds: ["8"] },
      { occurrence_ids: "8" },
    ],
    [
      "deleteMeetingRecordings",
      "the action",
      { meetingId: "1", action: "delete" },
      { action: "delete" },
    ],
  ])("of %s has %s", async (action, _, inputs, query) => {
    expect((await requestsOf(action, inputs))[0]?.query).toEqual(query);
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
        linkedinUrl: "https://www.linkedin.com/in/a",
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
        linkedin_url: "https://www.linkedin.com/in/a",
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
    expect((await requestsOf(action, inputs))[0]?.body).toEqual(body);
  });
});

describe("On, Off and Unset", () => {
  test.each([
    ["an input that is not there is not sent", undefined, undefined],
    ["a blank input is not sent", "", undefined],
    ["Unset is not sent", "unset", undefined],
    ["On as text is sent as true", "true", true],
    ["On is sent as true", true, true],
    ["Off as text is sent as false", "false", false],
    ["Off is sent as false", false, false],
  ])("%s", async (_, usePMI, use_pmi) => {
    const [request] = await requestsOf("updateUser", { userId: "u", ...user, usePMI });
    expect(request?.body).toEqual({ first_name: "A", last_name: "B", type: 1, use_pmi });
  });
});
