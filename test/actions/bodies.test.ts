import { requestsOf } from "../support/requests";

type Inputs = Record<string, unknown>;

const user = { email: "a@example.com", firstName: "A", lastName: "B", userType: "1" };
const person = { email: "a@example.com", firstName: "A", lastName: "B" };

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
    [undefined, undefined],
    ["", undefined],
    ["unset", undefined],
    ["true", true],
    [true, true],
    ["false", false],
    [false, false],
  ])("%j is sent as %j", async (usePMI, use_pmi) => {
    const [request] = await requestsOf("updateUser", { userId: "u", ...user, usePMI });
    expect(request?.body).toEqual({ first_name: "A", last_name: "B", type: 1, use_pmi });
  });
});
