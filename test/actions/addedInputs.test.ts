import { component, failure, run } from "../support/component";
import { replay } from "../support/replay";

const created = { status: 201, body: { id: 1 } };
const required: Record<string, object> = {
  createMeeting: { userId: "me" },
  updateMeeting: { meetingId: "1", keepExistingSettings: "true" },
  createWebinar: { userId: "me" },
  updateWebinar: { webinarId: "1" },
  updateUser: {
    userId: "me",
    email: "a@example.com",
    firstName: "A",
    lastName: "B",
    userAction: "create",
    userType: "1",
  },
};

async function sent(action: string, inputs: object): Promise<Record<string, unknown>> {
  const requests = replay(created);
  await run(action, { ...required[action], ...inputs });
  return requests[0]?.body as Record<string, unknown>;
}

const onOff = (field: string, isSetting = true): [string, unknown, object][] => {
  const at = (value: boolean) =>
    isSetting ? { settings: { [field]: value } } : { [field]: value };
  return [
    ["On", "true", at(true)],
    ["Off", "false", at(false)],
  ];
};
const emails = "a@example.com, b@example.com";
const ids = ["a@example.com", "u1"];

const meeting: [string, string, [string, unknown, object][]][] = [
  [
    "alternativeHosts",
    "Alternative Hosts",
    [
      ["a list", ids, { settings: { alternative_hosts: "a@example.com;u1" } }],
      ["Zoom's text", "a@example.com;u1", { settings: { alternative_hosts: "a@example.com;u1" } }],
      ["commas", "a@example.com, u1", { settings: { alternative_hosts: "a@example.com;u1" } }],
    ],
  ],
  ["waitingRoom", "Waiting Room", onOff("waiting_room")],
  ["meetingAuthentication", "Meeting Authentication", onOff("meeting_authentication")],
  [
    "registrantsConfirmationEmail",
    "Registrants Confirmation Email",
    onOff("registrants_confirmation_email"),
  ],
  ["emailNotification", "Email Notification", onOff("email_notification")],
  ["autoStartMeetingSummary", "Auto Start Meeting Summary", onOff("auto_start_meeting_summary")],
  ["allowMultipleDevices", "Allow Multiple Devices", onOff("allow_multiple_devices")],
  ["closeRegistration", "Close Registration", onOff("close_registration")],
  ["privateMeeting", "Private Meeting", onOff("private_meeting")],
  [
    "meetingInvitees",
    "Meeting Invitees",
    [
      [
        "addresses",
        emails,
        {
          settings: { meeting_invitees: [{ email: "a@example.com" }, { email: "b@example.com" }] },
        },
      ],
    ],
  ],
  [
    "encryptionType",
    "Encryption Type",
    [["a choice", "e2ee", { settings: { encryption_type: "e2ee" } }]],
  ],
  ["calendarType", "Calendar Type", [["a choice", "2", { settings: { calendar_type: 2 } }]]],
];

const webinar: typeof meeting = [
  ["isSimulive", "Is Simulive", onOff("is_simulive", false)],
  ["recordFileId", "Record File Id", [["an id", "f-1", { record_file_id: "f-1" }]]],
  [
    "panelistsInvitationEmail",
    "Panelists Invitation Email",
    onOff("panelists_invitation_email_notification"),
  ],
  ["postWebinarSurvey", "Post Webinar Survey", onOff("post_webinar_survey")],
  [
    "alternativeHosts",
    "Alternative Hosts",
    [
      ["a list", ids, { settings: { alternative_hosts: "a@example.com,u1" } }],
      ["Zoom's text", "a@example.com,u1", { settings: { alternative_hosts: "a@example.com,u1" } }],
      ["semicolons", "a@example.com;u1", { settings: { alternative_hosts: "a@example.com,u1" } }],
    ],
  ],
];

const user: typeof meeting = [
  ["costCenter", "Cost Center", [["text", "Sales", { cost_center: "Sales" }]]],
  ["divisionIds", "Division Ids", [["a list", ["d1"], { division_ids: ["d1"] }]]],
];

const added = [
  ...["createMeeting", "updateMeeting"].flatMap((action) =>
    meeting.map(([key, label, values]) => ({ action, key, label, values })),
  ),
  ...["createWebinar", "updateWebinar"].flatMap((action) =>
    webinar.map(([key, label, values]) => ({ action, key, label, values })),
  ),
  ...user.map(([key, label, values]) => ({ action: "updateUser", key, label, values })),
];

describe.each(added)("$label of $action", ({ action, key, label, values }) => {
  test("has its label, is optional, and sends nothing unless it is set", async () => {
    const input = component.actions[action]?.inputs.find((candidate) => candidate.key === key);
    expect(input).toMatchObject({ label, required: false });
    const blanks = ["", undefined, ...(values[0]?.[0] === "On" ? ["unset"] : [])];
    const requests = replay(created, ...blanks.map(() => created));
    for (const inputs of [{}, ...blanks.map((blank) => ({ [key]: blank }))]) {
      await run(action, { ...required[action], ...inputs });
    }
    const [minimal, ...others] = requests.map(({ body }) => body);
    expect(others).toEqual(blanks.map(() => minimal));
  });

  test.each(values)("sends %s where Zoom has it", async (_, value, body) => {
    expect(await sent(action, { [key]: value })).toMatchObject(body);
  });
});

test.each(["createMeeting", "updateMeeting", "createWebinar", "updateWebinar"])(
  "%s rejects an alternative host that cannot be one, before a request",
  async (action) => {
    const requests = replay();
    for (const host of ["a@", "John Doe"]) {
      const inputs = { ...required[action], alternativeHosts: `u1,${host}` };
      expect((await failure(action, inputs)).message).toBe(
        `Alternative Hosts item 2 must be an id or an email address. Got "${host}".`,
      );
    }
    expect(requests).toEqual([]);
  },
);

test("a setting in Settings Extra Fields takes precedence over its new input", async () => {
  const inputs = { waitingRoom: "true", settingsExtraFields: { waiting_room: false } };
  expect(await sent("createMeeting", inputs)).toMatchObject({ settings: { waiting_room: false } });
});
